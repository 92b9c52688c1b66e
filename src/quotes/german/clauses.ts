import { TokenKind } from '../../text/tokens';
import { FEW_WORDS, type Range } from '../found';
import type { Unit } from '../passage';
import {
  type GermanPassage,
  hasCapital,
  isClosed,
  isFiniteVerb,
  isOutside,
  isSubjunctive,
  isWord,
  wordAt,
} from './forms';
import { adjectiveEnding, attributePrepositions, genitives, isTime, nounJoins } from './lexicon';
import { finiteCues, particleCues } from './verbs';

/** An attribute between article and noun is followed over at most this many tokens. */
const longestAttribute = 14;
/** Noun phrases are followed over at most this many tokens. */
const reach = 40;

/** A stretch of a sentence between two commas, colons, semicolons or dashes; quotations count as words of it. */
export function piecesOf(p: GermanPassage, unit: Unit): Range[] {
  const pieces: Range[] = [];
  let from = unit.from;
  let depth = 0;
  for (let i = unit.from; i < unit.to; i++) {
    if (!isOutside(p, i)) continue;
    const word = wordAt(p, i);
    if (i > from && !isOutside(p, i - 1) && reportsOpening(p, unit, i)) {
      pieces.push({ from, to: i - 1 });
      from = i;
    }
    if (word === '(') depth++;
    else if (word === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !isBoundary(word) || isClock(p, i)) continue;
    if (i > from) pieces.push({ from, to: i - 1 });
    from = i + 1;
  }
  if (from < unit.to) pieces.push({ from, to: unit.to - 1 });
  return pieces;
}

/** "„…“ sagte Meier", "„…,“ sagte Meier": the sentence opens with a quotation, and no comma follows it. */
const reportsOpening = (p: GermanPassage, unit: Unit, i: number): boolean =>
  p.inside[unit.from] === p.inside[i - 1] &&
  (p.quoted[p.inside[i - 1]!]!.words >= FEW_WORDS || p.tokens.kind[i - 2]! >= TokenKind.Stop) &&
  (finiteCues.has(wordAt(p, i)) || particleCues.has(wordAt(p, i))) &&
  isFiniteVerb(p, i);

/** "10:05 Uhr" */
export const isClock = (p: GermanPassage, i: number): boolean =>
  p.tokens.kind[i - 1] === TokenKind.Number && p.tokens.kind[i + 1] === TokenKind.Number;

const isBoundary = (word: string): boolean =>
  word === ',' || word === ';' || word === ':' || word === '–' || word === '—' || word === '--';

/** The first finite verb in a range, or -1. */
export function firstFinite(p: GermanPassage, { from, to }: Range): number {
  for (let i = from; i <= to; i++) if (isFiniteVerb(p, i)) return i;
  return -1;
}

/** Whether any word of a range may be a verb in the subjunctive. */
export const hasSubjunctive = (p: GermanPassage, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) if (isSubjunctive(p, i)) return true;
  return false;
};

/** Whether the token can go on with a noun phrase that has begun. */
function continuesNoun(p: GermanPassage, i: number): boolean {
  const word = wordAt(p, i);
  if (!isWord(p, i)) return word === '(' || word === ')' || word === '-' || word === '/' || word === '&';
  if (hasCapital(p, i) || p.tokens.kind[i] === TokenKind.Number) return true;
  return nounJoins.has(word);
}

/**
 * The noun phrase that starts at `start`: determiner, adjectives, noun, then genitives, "von …", names and a bracket.
 * `wide` also takes prepositional attributes ("ein Sprecher im Ministerium"). Null when no noun phrase starts there.
 */
export function nounPhrase(p: GermanPassage, start: number, ceiling: number, wide: boolean): Range | null {
  const { language } = p;
  let i = start;
  while (i <= ceiling && language.adverbs.has(wordAt(p, i)) && !isNamedLikeAdverb(p, i)) i++;
  if (i > ceiling || (p.language.prepositions.has(wordAt(p, i)) && !isFamilyName(p, i))) return null;
  const from = i;
  if (language.pronouns.has(wordAt(p, i)) && !hasCapital(p, i + 1)) return { from, to: i };
  if (wordAt(p, i) === 'dessen' || wordAt(p, i) === 'deren') i++;
  i = overAttribute(p, i, ceiling);
  let last = -1;
  for (; i <= Math.min(ceiling, from + reach); i++) {
    const word = wordAt(p, i);
    if (!isOutside(p, i)) {
      const { open, close, words } = p.quoted[p.inside[i]!]!;
      // the name of a paper or a party in quotation marks
      if (i !== open || words > 4 || close > ceiling || hasVerb(p, { from: open, to: close })) break;
      last = close;
      i = close;
      continue;
    }
    if (last < 0) {
      if ((hasCapital(p, i) && (i !== from || !isClosed(p, word) || isNamedLikeAdverb(p, i))) || isSite(word)) last = i;
      else if (!isWord(p, i) || (language.prepositions.has(word) && i > from) || language.subordinators.has(word))
        return null;
      else if (language.auxiliaries.has(word)) return null;
      continue;
    }
    if (language.calendar.has(word) || (!wide && p.tokens.kind[i] === TokenKind.Number)) break;
    if (continuesNoun(p, i)) {
      if (hasCapital(p, i) || word === ')' || p.tokens.kind[i] === TokenKind.Number) last = i;
      continue;
    }
    if (genitives.has(word)) continue;
    if (wide && attributePrepositions.has(word) && !isTime(wordAt(p, i + 1))) continue;
    if (isFiniteVerb(p, i) && hasCapital(p, i - 1)) break;
    // an adjective inside the phrase: a noun has to follow it
    if (isWord(p, i) && adjectiveEnding(word) && !isClosed(p, word) && last < i - 1 && hasCapital(p, i + 1)) continue;
    if (
      isWord(p, i) &&
      (word.includes('er') || word.endsWith('en')) &&
      !isClosed(p, word) &&
      last === i - 1 &&
      hasCapital(p, i + 1) &&
      !isFiniteVerb(p, i)
    )
      continue;
    break;
  }
  return last < 0 ? null : { from, to: last };
}

/** "sagte Klar": a capital behind a word makes a name of it. */
const isNamedLikeAdverb = (p: GermanPassage, i: number): boolean =>
  p.language.adverbs.has(wordAt(p, i)) && hasCapital(p, i) && isWord(p, i - 1);

/** "sagte von der Leyen", "Von Storch betonte": a particle beside a verb of saying, and a name behind it. */
function isFamilyName(p: GermanPassage, i: number): boolean {
  const word = wordAt(p, i);
  if (word !== 'von' && word !== 'zu') return false;
  const name = wordAt(p, i + 1) === 'der' || wordAt(p, i + 1) === 'den' ? i + 2 : i + 1;
  if (!hasCapital(p, name) || !isOutside(p, name)) return false;
  const says = (at: number): boolean =>
    isFiniteVerb(p, at) && (finiteCues.has(wordAt(p, at)) || particleCues.has(wordAt(p, at)));
  return says(i - 1);
}

/** "der für die Region zuständige Leiter": from the article to the adjective before the noun, over what depends on it. */
function overAttribute(p: GermanPassage, start: number, ceiling: number): number {
  const { language } = p;
  if (!language.determiners.has(wordAt(p, start)) || !language.prepositions.has(wordAt(p, start + 1))) return start;
  for (let i = start + 2; i <= Math.min(ceiling, start + longestAttribute); i++) {
    if (!isWord(p, i) || isFiniteVerb(p, i)) return start;
    const adjective = !hasCapital(p, i) && adjectiveEnding(wordAt(p, i)) && !isClosed(p, wordAt(p, i));
    if (adjective && hasCapital(p, i - 1) && hasCapital(p, i + 1)) return i;
  }
  return start;
}

/** "t-online.de" */
const isSite = (word: string): boolean => word.length > 4 && word.indexOf('.') > 1 && !word.endsWith('.');

/** The last word of a range that stands outside quotation marks ("39-Jährige" is one), or its start. */
export const lastOutside = (p: GermanPassage, { from, to }: Range): number => {
  let i = to;
  while (i > from && !(isOutside(p, i) && (p.tokens.kind[i] === TokenKind.Word || hasCapital(p, i)))) i--;
  return i;
};

/** Whether a range of quoted words holds a verb, as far as auxiliaries and endings tell. */
export function hasVerb(p: GermanPassage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(p, i);
    if (p.language.auxiliaries.has(word)) return true;
    const inflected = word.endsWith('t') || word.endsWith('te') || word.endsWith('ten');
    if (inflected && word.length > 3 && p.tokens.kind[i] === TokenKind.Word && !hasCapital(p, i)) return true;
  }
  return false;
}
