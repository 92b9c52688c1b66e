import { Kind } from '../../text/languages/people';
import type { ArticleNames } from './article';
import type { Description } from './descriptions';
import type { Lexeme } from './lexeme';

/** So many words on either side of a description belong to its clause. */
const REACH = 8;
/** What may say that the two are one ("is", "as"), or opens another clause. */
const PARTING = Kind.Copula | Kind.Opener | Kind.Conjunction | Kind.Subordinator | Kind.Relative;

/** "The judge asked Ann Hale …": somebody who is described and somebody who is named in one clause are two people. */
export class Apart {
  /** By a description's noun: those whom it has stood beside. */
  private readonly beside = new Map<Lexeme, Set<number>>();

  constructor(private readonly article: ArticleNames) {}

  /** Takes down whose names stand in the clause of a description. */
  note({ first, last, head }: Description): void {
    this.look(head, last, 1);
    this.look(head, first, -1);
  }

  /** Whether somebody is surely not the one who is described by the noun at a token. */
  has(head: number, id: number): boolean {
    return this.beside.get(this.article.tokens[head]!.word)?.has(id) ?? false;
  }

  /** Goes on to the first name, at most to a comma or mark. */
  private look(head: number, from: number, step: 1 | -1): void {
    const { tokens, nameAt, clusters } = this.article;
    const { word, sentence } = tokens[head]!;
    for (let i = from + step; Math.abs(i - from) <= REACH; i += step) {
      const token = tokens[i];
      if (token?.sentence !== sentence || tokens[step > 0 ? i : i + 1]!.gap !== 'space' || token.is(PARTING)) return;
      if (nameAt[i]! < 0) continue;
      // "the actor Tom Hale" is one
      const others = this.beside.get(word) ?? new Set();
      if (i !== from + step) this.beside.set(word, others.add(clusters.of[nameAt[i]!]!));
      return;
    }
  }
}
