import { words } from '../../text/languages/language';
import { peopleWords } from '../../text/languages/people';
import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Found, Range } from '../found';
import { quotationsIn, type Unit } from '../passage';
import { Tag } from './lexicon';
import type { Tagged } from './phrases';
import { subjectBefore, verbGroupStart } from './subjects';
import { isFiniteTag } from './tags';
import { namesWork } from './works';

/** Quoted words of fewer may be a name or a sign. */
const fewWords = 3;

/** Verbs that tell of somebody who is about to speak, and those behind which an adjective does: "was blunt". */
const turning = /^(?:apologi[sz]e|turn)(?:d|s|ed)$/u;
const copulas = /^(?:was|is|were|are)$/u;
const utterances = words(
  'reply answer response message verdict advice comment warning motto slogan argument conclusion',
);

/** "Lee was blunt: “…”", "Lee turned to the crowd: “…”": what a colon announces is said by the subject of such a verb. */
export function announced(p: Tagged, unit: Unit, taken: Found[]): Found | null {
  const { tokens } = p;
  const quotation = quotationsIn(p, unit).find(({ open }) => tokens.lower[open - 1] === ':');
  if (!quotation) return null;
  const { open, close } = quotation;
  const whole = (tokens.flags[open + 1]! & TokenFlag.Capital) !== 0 && tokens.kind[close - 1]! >= TokenKind.Stop;
  if (quotation.words < fewWords || !whole || namesWork(p, open, close)) return null;
  if (taken.some(({ content }) => content.some(({ from, to }) => from <= close && open <= to))) return null;
  const source = announcer(p, unit.from, open - 1);
  if (!source || !isSomebody(p, source)) return null;
  const content = [{ from: open, to: close }];
  return { content, cue: null, source: speakerOf(p, source), rule: 'colon', confidence: 0.6 };
}

/** "Lee's reply was short": it is Lee who speaks. */
function speakerOf({ tokens }: Tagged, { from, to }: Range): Range {
  let owns = from + 1;
  while (owns < to && tokens.lower[owns] !== "'s") owns++;
  if (owns >= to) return { from, to };
  return utterances.has(tokens.lower[owns + 1]!) || utterances.has(tokens.lower[owns + 2]!)
    ? { from, to: owns - 1 }
    : { from, to };
}

/** The subject of the last verb before the colon, when it is one that announces words; "turned the page" announces none. */
function announcer(p: Tagged, floor: number, colon: number): Range | null {
  const { tags, tokens } = p;
  let verb = colon - 1;
  while (verb > floor && !isFiniteTag(tags[verb]!) && tags[verb] !== Tag.Gerund) verb--;
  let next = verb + 1;
  while (tags[next] === Tag.Adverb || tags[next] === Tag.Not) next++;
  // a word that is not known is a noun
  const isAdjective = next === colon - 1 && (tags[next] === Tag.Adjective || tags[next] === Tag.Noun);
  const fits = copulas.test(tokens.lower[verb]!)
    ? isAdjective
    : turning.test(tokens.lower[verb]!) && (next === colon || tokens.lower[next] === 'to');
  if (!fits) return null;
  const subject = subjectBefore(p, verbGroupStart(p, verb, floor), floor);
  const before = subject ? tags[subject.from - 1] : undefined;
  return subject?.how === 'subject' && before !== Tag.Subordinator && before !== Tag.Wh ? subject : null;
}

function isSomebody(p: Tagged, { from, to }: Range): boolean {
  if (from === to) return p.tags[from] === Tag.Name || p.tokens.lower[from] === 'he' || p.tokens.lower[from] === 'she';
  // "the mayor": a word for a person
  const { roles } = peopleWords('en');
  for (let i = from; i <= to; i++) if (p.tags[i] === Tag.Name || roles.has(p.tokens.lower[i]!)) return true;
  return false;
}

/** The subject of the sentence's first clause that has one of its own. */
export function mainSubject(p: Tagged, unit: Unit): Range | null {
  for (let i = unit.from; i < Math.min(unit.to, unit.from + 60); i++) {
    if (p.inside[i]! >= 0 || !isFiniteTag(p.tags[i]!)) continue;
    const subject = subjectBefore(p, verbGroupStart(p, i, unit.from), unit.from);
    if (subject?.how !== 'subject' || p.tags[subject.from - 1] === Tag.Subordinator) continue;
    return subject;
  }
  return null;
}
