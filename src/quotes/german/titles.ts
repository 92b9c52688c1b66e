import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Range } from '../found';
import type { Unit } from '../passage';
import { hasVerb } from './clauses';
import { type GermanPassage, hasCapital, isFiniteVerb, isOutside, isWord, wordAt } from './forms';
import {
  callingVerbs,
  describingVerbs,
  exampleWords,
  indefinites,
  isNamed,
  isSpoken,
  namingVerbs,
  pauses,
} from './lexicon';
import { finiteCues, participleCues } from './verbs';

/** A main clause of this many words is no title. */
const longClause = 6;
/** From the verb to what it calls something. */
const longestCalling = 16;
/** Tokens before a colon that are looked at. */
const longestAnnouncement = 60;
/** Of names and titles in a row ("„A“, „B“ oder „C“") so many are followed back to the first. */
const longestRow = 4;

/**
 * Whether quoted words (marks included) are the name of something rather than what somebody says: by the noun or the
 * contracted article before them, by the clause that announces them, by the title beside them, or by their capitals.
 */
export function isTitle(p: GermanPassage, unit: Unit, quotation: Range): boolean {
  const { from, to } = rowStart(p, unit, quotation);
  const stopped = p.tokens.kind[to - 1] === TokenKind.Stop;
  if (wordAt(p, from - 1) === ':') return !stopped && announcesTitle(p, unit, from - 1);
  if (saysItsName(p, to + 1)) return true;
  if (isSaid(p, unit, from) || isAltered(p, quotation)) return false;
  if (namedNoun(p, from - 1) || namedNoun(p, from - 2)) return true;
  if (stopped || isSentences(p, from, to) || isAlone(p, unit, from, to)) return false;
  const first = (p.tokens.flags[from + 1]! & TokenFlag.Capital) !== 0 || p.tokens.kind[from + 1] === TokenKind.Number;
  if (!first) return false;
  const { words } = p.quoted[p.inside[from]!]!;
  if (words >= longClause && p.tokens.kind[to - 1] === TokenKind.Word && endsLow(p, to - 1)) return false;
  if (isCalled(p, unit, from)) return false;
  if (followsNoun(p, unit, from)) return true;
  const clause = hasVerb(p, quotation);
  if (from === unit.from && clause) return words < longClause;
  return !clause || wordAt(p, from - 1) !== ',';
}

/** The first of several quotations with "und" or "oder" between them: what it is, they all are. */
function rowStart(p: GermanPassage, unit: Unit, quotation: Range): Range {
  let range = quotation;
  for (let k = 0; k < longestRow; k++) {
    const joint = range.from - 1;
    if (joint <= unit.from || (wordAt(p, joint) !== 'oder' && wordAt(p, joint) !== 'und') || isOutside(p, joint - 1))
      break;
    const { open, close } = p.quoted[p.inside[joint - 1]!]!;
    range = { from: open, to: close };
  }
  return range;
}

/** "die Parole „…“", "Parolen wie zum Beispiel „…“", "die geforderte „…“", "eine wachsende „…“": coined or said by somebody. */
function isSaid(p: GermanPassage, unit: Unit, from: number): boolean {
  let i = from - 1;
  while (i > unit.from && exampleWords.has(wordAt(p, i))) i--;
  const word = wordAt(p, i);
  if (i >= unit.from && hasCapital(p, i) && isOutside(p, i)) return isSpoken(word);
  if (i < from - 1) return false;
  if (indefinites.has(word) || finiteCues.has(word) || participleCues.has(word)) return true;
  return isWord(p, i) && !hasCapital(p, i) && indefinites.has(wordAt(p, i - 1)) && wordAt(p, i - 1) !== 'als';
}

/** "sprach von „Mord an Unschuldigen“", "nannte den Vorfall „Ausdruck von Verachtung“": what somebody calls it. */
export const isCalled = (p: GermanPassage, unit: Unit, from: number): boolean => callingVerb(p, unit, from) >= 0;

/** The verb with which somebody calls something what is quoted at `from`; -1 for none. */
export function callingVerb(p: GermanPassage, unit: Unit, from: number): number {
  for (let i = from - 1; i >= Math.max(unit.from, from - longestCalling); i--) {
    if (!isOutside(p, i) || pauses.has(wordAt(p, i))) return -1;
    if (isFiniteVerb(p, i)) return describingVerbs.has(wordAt(p, i)) ? i : -1;
  }
  return -1;
}

const namedNoun = (p: GermanPassage, i: number): boolean =>
  isOutside(p, i) && hasCapital(p, i) && isNamed(wordAt(p, i));

/** "die Stärke[n] und Schwächen", "nicht nur […], sondern auch": a writer abridges what is said and spells out what is printed. */
function isAltered(p: GermanPassage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) if (wordAt(p, i).includes('[')) return true;
  return false;
}

/** Two sentences or more. */
function isSentences(p: GermanPassage, from: number, to: number): boolean {
  for (let i = from + 2; i < to - 1; i++)
    if (p.tokens.kind[i] === TokenKind.Stop && p.tokens.kind[i - 1] === TokenKind.Word) return true;
  return false;
}

/** A sentence of its own. */
function isAlone(p: GermanPassage, unit: Unit, from: number, to: number): boolean {
  if (from !== unit.from) return false;
  for (let i = to + 1; i < unit.to; i++) if (isWord(p, i)) return false;
  return true;
}

const endsLow = (p: GermanPassage, i: number): boolean =>
  !hasCapital(p, i) && (p.tokens.flags[i]! & TokenFlag.Abbreviation) === 0;

/** "des Magazins „…“", "die Musikgruppe „…“": a noun right before the marks. */
function followsNoun(p: GermanPassage, unit: Unit, from: number): boolean {
  const i = from - 1;
  return i > unit.from && isOutside(p, i) && hasCapital(p, i);
}

/** "„…“, so heißt das Projekt", "„…“, so lautet der Titel" */
const saysItsName = (p: GermanPassage, i: number): boolean =>
  wordAt(p, i) === ',' && wordAt(p, i + 1) === 'so' && namingVerbs.has(wordAt(p, i + 2));

/** "Die neue CD heißt: „…“": the clause before the colon has no verb of saying and speaks of a work. */
function announcesTitle(p: GermanPassage, unit: Unit, colon: number): boolean {
  let named = false;
  for (let i = Math.max(unit.from, colon - longestAnnouncement); i < colon; i++) {
    if (finiteCues.has(wordAt(p, i)) && isFiniteVerb(p, i) && !callingVerbs.has(wordAt(p, i))) return false;
    named ||= namedNoun(p, i);
  }
  return named;
}
