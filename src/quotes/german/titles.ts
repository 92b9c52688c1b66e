import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Range } from '../found';
import type { Passage, Unit } from '../passage';
import { isCapital, isFiniteVerb, isOutside, wordAt } from './clauses';
import { callingVerbs, indefinites, isNamed, isSpoken, namingVerbs } from './lexicon';
import { finiteCues } from './verbs';

/** A main clause of this many words is no title. */
const longClause = 6;
/** Tokens before a colon that are looked at. */
const longestAnnouncement = 60;

/**
 * Whether quoted words (marks included) are the name of something rather than what somebody says: by the noun or the
 * contracted article before them, by the clause that announces them, by the title beside them, or by their capitals.
 */
export function isTitle(p: Passage, unit: Unit, quotation: Range): boolean {
  const { from, to } = quotation;
  const stopped = p.tokens.kind[to - 1] === TokenKind.Stop || p.tokens.kind[to + 1] === TokenKind.Stop;
  if (wordAt(p, from - 1) === ':') return p.tokens.kind[to - 1] !== TokenKind.Stop && announcesTitle(p, unit, from - 1);
  if (saysItsName(p, to + 1)) return true;
  if (indefinites.has(wordAt(p, from - 1))) return false;
  if (namedNoun(p, from - 1) || namedNoun(p, from - 2)) return true;
  const sentence = p.tokens.kind[to - 1] === TokenKind.Stop;
  if (sentence) return false;
  const first = (p.tokens.flags[from + 1]! & TokenFlag.Capital) !== 0 || p.tokens.kind[from + 1] === TokenKind.Number;
  if (!first) return false;
  if (followsNoun(p, unit, from)) return true;
  const clause = hasVerb(p, quotation);
  if (from === unit.from && clause && !stopped) return p.quoted[p.inside[from]!]!.words < longClause;
  return !clause || wordAt(p, from - 1) !== ',';
}

const namedNoun = (p: Passage, i: number): boolean => isOutside(p, i) && isCapital(p, i) && isNamed(wordAt(p, i));

/** "des Magazins „…“", "die Musikgruppe „…“": a noun right before the marks, unless it is one for something said. */
function followsNoun(p: Passage, unit: Unit, from: number): boolean {
  const i = from - 1;
  if (i <= unit.from || !isOutside(p, i) || !isCapital(p, i)) return false;
  return !isSpoken(wordAt(p, i));
}

/** "„…“, so heißt das Projekt", "„…“, so lautet der Titel" */
const saysItsName = (p: Passage, i: number): boolean =>
  wordAt(p, i) === ',' && wordAt(p, i + 1) === 'so' && namingVerbs.has(wordAt(p, i + 2));

/** "Die neue CD heißt: „…“": the clause before the colon has no verb of saying and speaks of a work. */
function announcesTitle(p: Passage, unit: Unit, colon: number): boolean {
  let named = false;
  for (let i = Math.max(unit.from, colon - longestAnnouncement); i < colon; i++) {
    if (finiteCues.has(wordAt(p, i)) && isFiniteVerb(p, i) && !callingVerbs.has(wordAt(p, i))) return false;
    named ||= namedNoun(p, i);
  }
  return named;
}

function hasVerb(p: Passage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(p, i);
    if (p.language.auxiliaries.has(word) || /^\p{Ll}{3,}(?:t|te|ten)$/u.test(word)) return true;
  }
  return false;
}
