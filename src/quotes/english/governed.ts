import { TokenFlag, TokenKind } from '../../text/tokens';
import { FEW_WORDS, type Found, trimContent, wordsIn } from '../found';
import { quotationsIn, type Unit } from '../passage';
import { objectEnd } from './content-end';
import { Tag } from './lexicon';
import { cueAt, type Tagged } from './phrases';
import { clauseSubject, subjectBefore, verbGroupStart } from './subjects';
import { Frame } from './verbs';
import { namesWork } from './works';

const adjunct = new Set(['in', 'by', 'with', 'under', 'out']);

/**
 * Quoted words that no verb of saying holds, taken with the verb that governs them: "she pushed for “…”",
 * "his promise of “…”" under its own verb.
 */
export function governedQuotes(p: Tagged, unit: Unit, taken: Found[]): Found[] {
  const found: Found[] = [];
  const isTaken = (start: number, end: number) =>
    [...taken, ...found].some(({ content }) => content.some(({ from, to }) => from <= end && start <= to));
  for (const { open, close, words } of quotationsIn(p, unit)) {
    if (words < FEW_WORDS || isTaken(open, close)) continue;
    if (namesWork(p, open, close)) continue;
    const verb = verbBefore(p, open, unit);
    if (verb < 0 || cueAt(p, verb)?.frames === Frame.Thought) continue;
    if (adjunct.has(p.tokens.lower[verb + 1] ?? '')) continue;
    let from = verb + 1;
    while (
      from < open &&
      (p.tags[from] === Tag.Adverb || p.tags[from] === Tag.Preposition || p.tags[from] === Tag.That)
    )
      from++;
    // "praised “the poor of Ely” and “the rich of Olm”": the first have been found
    const content =
      standsAlone(p, open, close) || isTaken(from, open)
        ? { from: open, to: close }
        : trimContent(p, { from, to: objectEnd(p, from, unit, verb) });
    if (!content || content.to < close || wordsIn(p, [content]) < 4) continue;
    const group = verbGroupStart(p, verb, unit.from);
    const source = subjectBefore(p, group, unit.from) ?? clauseSubject(p, group, unit.from);
    if (!source) continue;
    found.push({ content: [content], cue: { from: group, to: verb }, source, rule: 'verb-object', confidence: 0.45 });
  }
  return found;
}

/** "had written years earlier, “We …”": a sentence of its own behind a comma. */
function standsAlone({ tokens }: Tagged, open: number, close: number): boolean {
  const capital = (tokens.flags[open + 1]! & TokenFlag.Capital) !== 0;
  return tokens.lower[open - 1] === ',' && capital && tokens.kind[close - 1]! >= TokenKind.Stop;
}

/** The nearest verb left of the quotation in the same clause. */
function verbBefore(p: Tagged, open: number, unit: Unit): number {
  for (let i = open - 1; i >= Math.max(unit.from, open - 30); i--) {
    if (p.inside[i]! >= 0) continue;
    const tag = p.tags[i]!;
    if (p.tokens.lower[i] === ';' || p.tokens.lower[i] === ':') return -1;
    if (tag === Tag.Gerund && p.tokens.lower[i - 1] === ',') return i;
    if ((tag === Tag.Past || tag === Tag.Present) && !reduced(p, i, open)) return i;
    if (tag === Tag.Auxiliary || tag === Tag.Modal) return nonFinite(p, i + 1, open);
  }
  return -1;
}

const naming = new Set(['called', 'titled', 'entitled', 'named', 'dubbed', 'labeled', 'known', 'headlined', 'reading']);

/** "a memo titled “…”": a participle on the noun, not the verb of the sentence. */
const reduced = (p: Tagged, verb: number, open: number): boolean =>
  verb === open - 1 && p.tags[verb - 1] === Tag.Noun && naming.has(p.tokens.lower[verb]!);

/** The verb that an auxiliary belongs to: "is seeking", "will push for". */
function nonFinite(p: Tagged, from: number, open: number): number {
  for (let i = from; i < Math.min(open, from + 3); i++) {
    const tag = p.tags[i]!;
    if (
      tag === Tag.Gerund ||
      tag === Tag.Base ||
      (tag === Tag.Participle && /^(?:ha|'ve)/u.test(p.tokens.lower[from - 1]!))
    )
      return i;
  }
  return -1;
}
