import { Kind } from '../../text/languages/people';
import type { Token } from './tokens';

/** How much a mention makes its bearer the topic, by where it stands in its sentence. */
export const WEIGHTS = { subject: 2, clause: 1.2, object: 0.5, genitive: 0.4, oblique: 0.25, title: 0.2 } as const;

export type Position = keyof typeof WEIGHTS;

/** Tells the grammatical position of the mentions of a document, in order; remembers which sentence has its subject. */
export class Grammar {
  private sentence = -1;
  private hasSubject = false;
  private latest: { last: number; position: Position } = { last: -2, position: 'object' };

  constructor(private readonly tokens: readonly Token[]) {}

  /** The position of the mention from token `first` to `last`, its role words included. */
  position(first: number, last: number, person = true): Position {
    const token = this.tokens[first]!;
    if (token.sentence !== this.sentence) {
      this.sentence = token.sentence;
      this.hasSubject = false;
    }
    if (token.titleCase) return 'title';
    const position = this.judge(first, last, person);
    if (position === 'subject' && person) this.hasSubject = true;
    this.latest = { last, position };
    return position;
  }

  private judge(first: number, last: number, person: boolean): Position {
    const token = this.tokens[first]!;
    if (this.tokens[last]!.possessive || token.is(Kind.Possessive)) return 'genitive';
    if (token.opensSentence) return 'subject';
    let before = this.tokens[first - 1]!;
    if (
      before.sentence === token.sentence &&
      before.is(Kind.Definite) &&
      !before.is(Kind.Subordinator) &&
      !before.opensSentence
    )
      before = this.tokens[first - 2] ?? before;
    if (token.bracketed) return 'oblique';
    if (before.sentence === token.sentence && token.gap === 'space' && before.is(Kind.Preposition)) return 'oblique';
    // "in Portland, Maine, …": a place behind a place.
    if (!person && this.latest.last === first - 1 && token.gap === 'comma' && this.latest.position === 'oblique')
      return 'oblique';
    if (before.is(Kind.Subordinator)) return 'clause';
    if (!this.hasSubject) return 'subject';
    return before.is(Kind.Function) && !before.is(Kind.Conjunction) ? 'clause' : 'object';
  }
}
