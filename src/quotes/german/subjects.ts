import { TokenKind } from '../../text/tokens';
import type { Range } from '../found';
import type { Passage, Unit } from '../passage';
import { firstFinite, isCapital, isOutside, lastOutside, nounPhrase, wordAt } from './clauses';
import { clauseLinks, impersonalVerbs, isDocument, placePrepositions, subjectPronouns, timeWords } from './lexicon';

/** Subjects are looked for at most this many tokens before their verb. */
const longestSubject = 80;

/** The subject: what stands before the verb, or, when an adverb or phrase opens the clause, what stands behind it. */
export function subjectIn(p: Passage, unit: Unit, piece: Range, verb: number): Range | null {
  if (verb < 0) return null;
  const next = verb + (wordAt(p, verb + 1) === 'sich' ? 2 : 1);
  if (impersonal(p, verb, next)) return placeOf(p, unit);
  if (subjectPronouns.has(wordAt(p, next)) && !isCapital(p, next + 1)) return { from: next, to: next };
  const from = Math.max(clauseStart(p, unit, piece, verb), verb - longestSubject);
  if (from < verb) {
    const first = wordAt(p, from);
    const { language } = p;
    const adverbial =
      language.prepositions.has(first) ||
      language.adverbs.has(first) ||
      language.subordinators.has(first) ||
      first === 'so' ||
      onlyTime(p, from, verb - 1);
    if (!adverbial) {
      const subject = nounPhrase(p, from, verb - 1, true);
      if (subject) return { from: subject.from, to: lastOutside(p, { from: subject.from, to: verb - 1 }) };
    }
  }
  return nounPhrase(p, verb + 1, piece.to, false) ?? nounPhrase(p, from + 1, verb - 1, true);
}

/** "Ende Januar 2006 verkündete", "12 Uhr" */
function onlyTime(p: Passage, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (p.tokens.kind[i] === TokenKind.Word && !p.language.calendar.has(wordAt(p, i)) && !timeWords.has(wordAt(p, i)))
      return false;
  return true;
}

/** "heißt es", "hieß es" */
const impersonal = (p: Passage, verb: number, next: number): boolean =>
  impersonalVerbs.has(wordAt(p, verb)) && (wordAt(p, next) === 'es' || wordAt(p, verb - 1) === 'es');

/** "In dem Bericht heißt es", "heißt es in dem Bericht": the paper that says so. */
function placeOf(p: Passage, unit: Unit): Range | null {
  for (let i = unit.from; i < unit.to; i++) {
    if (!isOutside(p, i) || !placePrepositions.has(wordAt(p, i))) continue;
    const place = nounPhrase(p, i + 1, unit.to - 1, false);
    if (place && isDocument(wordAt(p, place.to))) return place;
    if (place && containsDocument(p, place)) return place;
  }
  return null;
}
const containsDocument = (p: Passage, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) if (isDocument(wordAt(p, i))) return true;
  return false;
};

/** Where the main clause of the verb begins: over appositions and relative clauses back to the sentence's start. */
function clauseStart(p: Passage, unit: Unit, piece: Range, verb: number): number {
  let from = piece.from;
  if (verb - piece.from <= 1 || wordAt(p, piece.from - 1) === ',') {
    const whole = { from: unit.from, to: piece.from - 1 };
    const start = wordAt(p, unit.from);
    const { language } = p;
    if (whole.to > whole.from && !language.subordinators.has(start) && verb === piece.from) from = unit.from;
    else if (verb === piece.from) from = unit.from;
  }
  while (from < verb && clauseLinks.has(wordAt(p, from))) from++;
  return from;
}

/** The subject of a sentence, as far as its first finite verb shows it. */
export function sentenceSubject(p: Passage, unit: Unit): Range | null {
  const clause = { from: unit.from, to: unit.to - 1 };
  return subjectIn(p, unit, clause, firstFinite(p, clause));
}
