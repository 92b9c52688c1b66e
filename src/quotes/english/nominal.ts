import { type Found, kindOf, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { contentEnd } from './content-end';
import { Tag } from './lexicon';
import { isTimely, nounPhraseEnd, type Tagged } from './phrases';
import { endsOwner, isFiniteTag, isNominal } from './tags';

/** "Hale's claim that …", "claims by the port that …", "their warning that …": the noun at `noun` is the cue. */
export function nominal(p: Tagged, noun: number, unit: Unit): Found | null {
  const { tags, tokens } = p;
  let that = noun + 1;
  let source = ownerOf(p, noun, unit);
  const by = tokens.lower[that] === 'by' || tokens.lower[that] === 'from';
  if (by && !source) {
    const to = nounPhraseEnd(p, that + 1, unit.to);
    if (to < 0) return null;
    source = { from: that + 1, to };
    that = to + 1;
  }
  // "claims by Hale last week that …"
  while (
    isTimely(p, that) ||
    tokens.lower[that] === 'last' ||
    (tags[that] === Tag.Preposition && isTimely(p, that + 1))
  )
    that++;
  if (!source || tokens.lower[that] !== 'that') return null;
  const content = trimContent(p, { from: that + 1, to: endOf(p, that + 1, noun, unit) });
  if (!content || wordsIn(p, [content]) < 4) return null;
  const cue = { from: noun, to: noun };
  const confidence = kindOf(p, [content]) === 'indirect' ? 0.6 : 0.7;
  return { content: [content], cue, source, rule: 'cue-nominal', confidence };
}

/** At the comma, or before the main verb when the noun is its subject: "his claim that he won is false". */
function endOf(p: Tagged, from: number, noun: number, unit: Unit): number {
  const { tags, tokens, inside } = p;
  const end = contentEnd(p, from, unit, noun);
  let isSubject = true;
  for (let i = unit.from; i < noun; i++) if (isFiniteTag(tags[i]!) && inside[i]! < 0) isSubject = false;
  let verb = -1;
  for (let i = from; i <= end; i++) {
    if (inside[i]! >= 0) continue;
    if (tokens.lower[i] === ',') return i - 1;
    // "his claim that those who say so lie is false"
    if (!isSubject || !isFiniteTag(tags[i]!) || tags[i - 1] === Tag.Relative) continue;
    if (verb >= 0 && (isNominal(tags[i - 1]!) || inside[i - 1]! >= 0)) return i - 1;
    verb = i;
  }
  return end;
}

/** "Hale's", "his", with what stands between owner and noun; null when nobody owns it. */
function ownerOf(p: Tagged, noun: number, unit: Unit): Range | null {
  const { tags, tokens } = p;
  let k = noun - 1;
  while (noun - k < 5 && (tags[k] === Tag.Adjective || tags[k] === Tag.Noun || tags[k] === Tag.Adverb)) k--;
  if (tags[k] !== Tag.Possessive || p.inside[k]! >= 0) return null;
  if (!endsOwner(tokens.lower[k]!)) return { from: k, to: k };
  const to = k - 1;
  let from = to;
  const named = tags[to] === Tag.Name;
  while (from > unit.from && (named ? tags[from - 1] === Tag.Name : isNominal(tags[from - 1]!))) from--;
  return { from, to };
}
