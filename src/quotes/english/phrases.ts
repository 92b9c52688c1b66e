import type { Passage } from '../passage';

import { Tag } from './lexicon';
import { endsOwner, isFiniteTag, isNominal } from './tags';
import { type Cue, cueVerbs } from './verbs';
import { Word } from './word-classes';

/** A passage whose tokens have their parts of speech. */
export interface Tagged extends Passage {
  tags: number[];
  /** By number of the vocabulary, what each word is by itself: bits of `Word`. */
  classes: Int32Array;
}

/** Whether a token is a word for a time: such words stand where a noun would, but never speak, as "Mrs. May" and "May" do. */
export const isTimely = ({ classes, tokens, tags }: Tagged, i: number): boolean =>
  (classes[tokens.word[i]!]! & Word.Time) !== 0 &&
  (tokens.lower[i] !== 'may' || tags[i] !== Tag.Name || tags[i - 1] === Tag.Preposition);

/** How the verb of saying at a token is built; undefined where none stands. */
export const cueAt = ({ classes, tokens }: Tagged, i: number): Cue | undefined =>
  classes[tokens.word[i]!]! & Word.Cue ? cueVerbs.get(tokens.lower[i]!) : undefined;

/** Longest noun phrase that we follow, so that a list of ten thousand names stays linear. */
const reach = 40;

const attaches = new Set(
  'of for from in at with to on by among near against over under about inside behind outside across around'.split(' '),
);
const partitive = new Set(['one', 'none', 'others', 'neither', 'either', 'everyone', 'each', 'much', 'more', 'less']);
const people =
  /(?:official|aide|source|people|spokes|member|critic|lawmaker|leader|voter|expert|analyst|adviser|advisor|some|many|one|several|those|others|most)/u;

/**
 * The start of the noun phrase that ends at token `end`, with the phrases that hang on it ("a spokesman for the mayor");
 * -1 when no noun phrase ends there. Never goes left of `floor`.
 */
export function nounPhraseStart(p: Tagged, end: number, floor: number): number {
  const { tags, tokens } = p;
  if (tags[end] === Tag.Pronoun) return end;
  if (isTimely(p, end)) return -1;
  if (tokens.lower[end] === ')') return startBeforeBracket(p, end, floor);
  const linked = tags[end - 1] === Tag.Preposition || tags[end - 1] === Tag.To;
  if (tags[end] === Tag.Possessive && end > floor && !linked) return endsOwner(tokens.lower[end]!) ? -1 : end;
  // "those around her", "a friend of his"
  const hanging = linked && (tags[end] === Tag.ObjectPronoun || tags[end] === Tag.Possessive);
  if (!isNominal(tags[end]!) && !hanging) return -1;
  let start = hanging ? end : simpleStart(p, end, floor);
  const limit = Math.max(floor, end - reach);
  while (start > limit) {
    const link = start - 1;
    if (tags[link] === Tag.Preposition || tags[link] === Tag.To) {
      if (!attaches.has(tokens.lower[link]!) || link <= limit) break;
      let head = link - 1;
      const describing = tags[head] === Tag.Participle || tags[head] === Tag.Past;
      if (describing && head > limit && people.test(tokens.lower[head - 1]!)) head--;
      if (!(isNominal(tags[head]!) || tags[head] === Tag.Pronoun) || isTimely(p, head)) break;
      if (tags[head] === Tag.Determiner && !people.test(tokens.lower[head]!)) break;
      start = tags[head] === Tag.Pronoun ? head : simpleStart(p, head, limit);
    } else if (tags[link] === Tag.Conjunction && tokens.lower[link] !== 'but' && tokens.lower[link] !== 'nor') {
      const other = coordinate(p, link, start, limit);
      if (other < 0) break;
      start = other;
    } else break;
  }
  return pastFrontedPhrase(p, start, end, floor);
}

/** "In her letter Ann Lee said": the name begins where the phrase before it is over. */
function pastFrontedPhrase(p: Tagged, start: number, end: number, floor: number): number {
  const { tags, tokens } = p;
  const before = start - 1;
  const fronted =
    before >= floor && tags[before] === Tag.Preposition && (before === floor || tokens.lower[before - 1] === ',');
  if (!fronted || tags[end] !== Tag.Name) return start;
  let name = end;
  while (name > start && tags[name - 1] === Tag.Name) name--;
  return name > start && tags[name - 1] === Tag.Noun ? name : start;
}

/** The start of the phrase before "and" when it is part of the same subject; -1 when "and" joins clauses. */
function coordinate(p: Tagged, link: number, start: number, limit: number): number {
  const { tags, tokens } = p;
  let end = link - 1;
  if (end > limit && tokens.lower[end] === ',') end--;
  else if (tokens.lower[end] === 'he' || tokens.lower[end] === 'she') return end;
  // "current and former officials"
  if (tags[end] === Tag.Adjective && tags[start] === Tag.Adjective) return simpleStart(p, end, limit);
  if (!(tags[end] === Tag.Noun || tags[end] === Tag.Name) || isTimely(p, end)) return -1;
  const other = simpleStart(p, end, limit);
  const before = other > limit ? tags[other - 1]! : Tag.Other;
  if (isFiniteTag(before) || before >= Tag.Past || before === Tag.Preposition || before === Tag.To) return -1;
  return tags[start] === Tag.Pronoun ? -1 : other;
}

function simpleStart(p: Tagged, end: number, floor: number): number {
  const { tags, tokens } = p;
  const limit = Math.max(floor, end - reach);
  let start = end;
  for (let i = end - 1; i >= limit; i--) {
    const tag = tags[i]!;
    const right = tags[i + 1]!;
    if (right === Tag.Determiner || (right === Tag.Possessive && !endsOwner(tokens.lower[i + 1]!))) {
      // "all the", "both his"
      if (tag !== Tag.Determiner) break;
      start = i;
      continue;
    }
    if (p.inside[i]! >= 0 && p.inside[i] !== p.inside[end]) break;
    if (isNominal(tag)) {
      if (isTimely(p, i) && (right === Tag.Name || right === Tag.Determiner)) break;
      start = i;
    } else if (tag === Tag.Adverb && isNominal(tags[i - 1] ?? 0) && right === Tag.Adjective && i > limit) start = i;
    else if (tag === Tag.Participle && (right === Tag.Noun || right === Tag.Name) && tags[i - 1] === Tag.Determiner)
      start = i;
    else if (tag === Tag.Gerund && right === Tag.Noun && (i === floor || (isNominal(tags[i - 1] ?? 0) && i > limit)))
      start = i;
    else break;
  }
  return start;
}

/** "Rep. Ann Lee (R-Utah)": the phrase before the bracket. */
function startBeforeBracket(p: Tagged, end: number, floor: number): number {
  let open = end - 1;
  while (open > Math.max(floor, end - reach) && p.tokens.lower[open] !== '(') open--;
  return open > floor && p.tokens.lower[open] === '(' ? nounPhraseStart(p, open - 1, floor) : -1;
}

/** The last token of the noun phrase that starts at `start`, with its of-phrases; -1 when none starts there. */
export function nounPhraseEnd(p: Tagged, start: number, ceiling: number): number {
  const { tags, tokens } = p;
  if (start >= ceiling) return -1;
  if (tags[start] === Tag.Pronoun || tags[start] === Tag.ObjectPronoun) {
    if (!partitive.has(tokens.lower[start]!) || tokens.lower[start + 1] !== 'of') return start;
    const rest = nounPhraseEnd(p, start + 2, ceiling);
    return rest < 0 ? start : rest;
  }
  const limit = Math.min(ceiling, start + reach);
  let end = -1;
  for (let i = start; i < limit; i++) {
    const tag = tags[i]!;
    const previous = tags[i - 1] ?? Tag.Other;
    if (i > start && tag === Tag.Determiner && previous !== Tag.Determiner && previous !== Tag.Preposition) break;
    if (i > start && tag === Tag.Possessive && !endsOwner(tokens.lower[i]!)) break;
    if (isNominal(tag)) {
      // "said the mayor last week"
      if (end >= 0 && /^(?:last|late|early)$/u.test(tokens.lower[i]!) && isTimely(p, i + 1)) break;
      end = i;
      continue;
    }
    if (tokens.lower[i] === '(' && end === i - 1) {
      const close = bracketEnd(p, i, limit);
      if (close < 0) break;
      i = close;
      end = close;
      continue;
    }
    if (tag === Tag.Participle || tag === Tag.Gerund || tag === Tag.Adverb) {
      if (end < i - 1 || !isNominal(tags[i + 1] ?? 0) || tags[i + 1] === Tag.Determiner) break;
      if (tag === Tag.Adverb && tags[i + 1] !== Tag.Adjective) break;
      continue;
    }
    if (end === i - 1 && linksOn(p, i, limit)) continue;
    if (i > start && termStarts(p, i, start)) {
      i = p.quoted[p.inside[i]!]!.close;
      end = i;
      continue;
    }
    break;
  }
  return end;
}

/** "the “loose talk” in town": a few quoted words inside the phrase. */
function termStarts(p: Tagged, i: number, start: number): boolean {
  const at = p.inside[i] ?? -1;
  if (at < 0 || at === p.inside[start] || p.quoted[at]!.words > 4 || p.quoted[at]!.open !== i) return false;
  for (let k = i; k < p.quoted[at]!.close; k++) if (isFiniteTag(p.tags[k]!)) return false;
  const before = p.tags[i - 1];
  return before === Tag.Determiner || before === Tag.Possessive || before === Tag.Adjective;
}

function linksOn(p: Tagged, i: number, limit: number): boolean {
  const { tags, tokens } = p;
  const next = tags[i + 1] ?? Tag.Other;
  if (i + 1 >= limit || !(isNominal(next) || next === Tag.ObjectPronoun)) return false;
  if (tags[i] === Tag.Preposition) {
    if (isTimely(p, i + 1) || /^(?:last|this|next)$/u.test(tokens.lower[i + 1]!)) return false;
    return (
      tokens.lower[i] === 'of' ||
      tokens.lower[i] === 'for' ||
      tokens.lower[i] === 'at' ||
      tokens.lower[i] === 'from' ||
      tokens.lower[i] === 'with'
    );
  }
  return (
    tags[i] === Tag.Conjunction && tokens.lower[i] !== 'but' && tokens.lower[i] !== 'nor' && next !== Tag.ObjectPronoun
  );
}

function bracketEnd(p: Tagged, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 12); i++) if (p.tokens.lower[i] === ')') return i;
  return -1;
}
