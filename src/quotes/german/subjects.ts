import { TokenKind } from '../../text/tokens';
import type { Range } from '../found';
import type { Unit } from '../passage';
import { firstFinite, lastOutside, nounPhrase } from './clauses';
import { type GermanPassage, hasCapital, isFiniteVerb, isOutside, wordAt } from './forms';
import {
  adverbialEnding,
  adverbialOpeners,
  aroundTime,
  clauseLinks,
  impersonalVerbs,
  isDocument,
  isMale,
  isParticiple,
  objectArticles,
  openingAdverb,
  passives,
  placePrepositions,
  relativeSubjects,
  subjectPronouns,
  timePrepositions,
  timeWords,
  whencePrepositions,
} from './lexicon';

/** Subjects are looked for at most this many tokens before their verb. */
const longestSubject = 80;

/**
 * Who speaks in a clause, by its finite verb: what stands before the verb, or, when an adverb, a phrase or an object opens
 * the clause, what stands behind it; in the passive, whoever is named with "von".
 */
export function subjectIn(p: GermanPassage, unit: Unit, piece: Range, verb: number): Range | null {
  if (verb < 0) return null;
  const earlier = joinedVerb(p, piece, verb);
  if (earlier >= 0) return subjectIn(p, unit, { from: piece.from, to: verb - 1 }, earlier);
  const next = verb + (wordAt(p, verb + 1) === 'sich' ? 2 : 1);
  if (impersonal(p, verb, next)) return placeOf(p, unit);
  // "Das Album heißt: „…“"
  if (impersonalVerbs.has(wordAt(p, verb))) return null;
  if (subjectPronouns.has(wordAt(p, next)) && !hasCapital(p, next + 1)) return { from: next, to: next };
  if (isPassive(p, piece, verb)) {
    const opens = wordAt(p, unit.from) === 'von' || wordAt(p, unit.from) === 'vom';
    return agentIn(p, { from: opens ? unit.from : verb + 1, to: piece.to }) ?? placeOf(p, unit);
  }
  const from = Math.max(clauseStart(p, unit, piece, verb), verb - longestSubject);
  const behind = nounPhrase(p, verb + 1, piece.to, false);
  if (from < verb) {
    if (isRelative(p, piece, from, verb)) return { from, to: from };
    if (!isAdverbial(p, unit, from, verb) && !(behind && isObject(p, from, behind))) {
      const subject = nounPhrase(p, from, verb - 1, true);
      // "Meier nannte die Pläne dumm, sagte aber, …"
      if (subject && subject.to + 1 < verb && isFiniteVerb(p, subject.to + 1)) return subject;
      if (subject) return { from: subject.from, to: endOfSubject(p, { from: subject.from, to: verb - 1 }) };
    }
  }
  // "Kurz sagte, …": an adverb that is a name, when nobody else is there
  return (
    behind ??
    nounPhrase(p, from + 1, verb - 1, true) ??
    (verb === from + 1 && hasCapital(p, from) ? { from, to: from } : null)
  );
}

/** "lobte sie den Plan und betonte": the verb before, whose subject is this one's as well; -1 for none. */
function joinedVerb(p: GermanPassage, { from }: Range, verb: number): number {
  const before = p.language.adverbs.has(wordAt(p, verb - 1)) ? verb - 2 : verb - 1;
  return before > from && wordAt(p, before) === 'und' ? firstFinite(p, { from, to: before - 1 }) : -1;
}

/** "der betonte": the clause's subject is the pronoun that opens it, when no noun stands between it and the verb. */
function isRelative(p: GermanPassage, piece: Range, from: number, verb: number): boolean {
  if (from !== piece.from || wordAt(p, from - 1) !== ',' || !relativeSubjects.has(wordAt(p, from))) return false;
  return verb >= lastOutside(p, piece) - 1 && !(hasCapital(p, from + 1) || hasCapital(p, from + 2));
}

/** What opens the clause says when, where or how, and is not its subject. */
function isAdverbial(p: GermanPassage, unit: Unit, from: number, verb: number): boolean {
  const first = wordAt(p, from);
  const { language } = p;
  if (language.prepositions.has(first) || language.adverbs.has(first) || language.subordinators.has(first)) return true;
  if (adverbialOpeners.has(first) || onlyTime(p, from, verb - 1)) return true;
  // "Natürlich sagte die Chefin", "Kurz vor Mittag meldete die Polizei"
  if (from === unit.from && isAdverb(p, from, verb)) return true;
  // "Höhnisch, …, schrieb der Verfasser": an adjective that is capital only by its place
  return from === unit.from && wordAt(p, from + 1) === ',' && wordAt(p, verb - 1) === ',' && adverbialEnding(first);
}

/** An adverb that opens the sentence, alone before the verb or before a preposition. */
const isAdverb = (p: GermanPassage, from: number, verb: number): boolean =>
  (openingAdverb(wordAt(p, from)) && (verb === from + 1 || p.language.prepositions.has(wordAt(p, from + 1)))) ||
  (aroundTime.has(wordAt(p, from)) && timePrepositions.has(wordAt(p, from + 1)));

/** "Die Anwendung stellte der Vorsitzende in Frage": only a man's article shows the case. */
const isObject = (p: GermanPassage, from: number, behind: Range): boolean =>
  wordAt(p, from) === 'den' ||
  isListener(p, from) ||
  (objectArticles.has(wordAt(p, from)) && wordAt(p, behind.from) === 'der' && isPersonal(p, behind));

/** "Dem Anzeiger sagte …", "Der Zeitung sagte …" */
const isListener = (p: GermanPassage, from: number): boolean =>
  wordAt(p, from) === 'dem' ||
  wordAt(p, from) === 'einem' ||
  (wordAt(p, from) === 'der' &&
    /(?:ung|heit|keit|schaft|post|agentur)$/u.test(wordAt(p, isOutside(p, from + 1) ? from + 1 : from + 2)));

const isPersonal = (p: GermanPassage, { from, to }: Range): boolean => {
  for (let i = from + 1; i <= Math.min(to, from + 3); i++) if (hasCapital(p, i)) return isMale(wordAt(p, i));
  return false;
};

/** "wurde von Stolpe bezeichnet", but not "wird Meier zitiert": who is quoted is the subject. */
function isPassive(p: GermanPassage, piece: Range, verb: number): boolean {
  if (!passives.has(wordAt(p, verb))) return false;
  const end = wordAt(p, lastOutside(p, piece));
  return end !== 'zitiert' && isParticiple(end);
}

/** "wird von der Zeitung zitiert", "wird in einer Erklärung mit den Worten zitiert": who passes on what the subject said. */
export function carrierIn(p: GermanPassage, unit: Unit, piece: Range, verb: number): Range | null {
  if (!passives.has(wordAt(p, verb)) || wordAt(p, lastOutside(p, piece)) !== 'zitiert') return null;
  return agentIn(p, { from: verb + 1, to: piece.to }) ?? placeOf(p, unit);
}

/** "von Bundesminister Manfred Stolpe" */
function agentIn(p: GermanPassage, { from, to }: Range): Range | null {
  for (let i = from; i <= to; i++) {
    if (!isOutside(p, i) || (wordAt(p, i) !== 'von' && wordAt(p, i) !== 'vom')) continue;
    const agent = nounPhrase(p, i + 1, to, false);
    if (agent) return agent;
  }
  return null;
}

/** The last word of a subject; a name in quotation marks at its end belongs to it. */
function endOfSubject(p: GermanPassage, { from, to }: Range): number {
  let end = lastOutside(p, { from, to });
  // "Meier aber", "Meier hingegen"
  while (end > from && p.language.adverbs.has(wordAt(p, end))) end--;
  if (wordAt(p, end + 1) === ')' && end + 1 <= to) return end + 1;
  const quotation = p.quoted[p.inside[end + 1]!];
  return quotation && quotation.close <= to ? quotation.close : end;
}

/** "Ende Januar 2006 verkündete", "12 Uhr" */
function onlyTime(p: GermanPassage, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (p.tokens.kind[i] === TokenKind.Word && !p.language.calendar.has(wordAt(p, i)) && !timeWords.has(wordAt(p, i)))
      return false;
  return true;
}

/** "heißt es", "hieß es" */
export const impersonal = (p: GermanPassage, verb: number, next: number): boolean =>
  impersonalVerbs.has(wordAt(p, verb)) && (wordAt(p, next) === 'es' || wordAt(p, verb - 1) === 'es');

/** "In dem Bericht heißt es", "heißt es in dem Bericht": the paper that says so. */
export function placeOf(p: GermanPassage, unit: Unit): Range | null {
  for (let i = unit.from; i < unit.to; i++) {
    if (!isOutside(p, i) || !placePrepositions.has(wordAt(p, i))) continue;
    const place = nounPhrase(p, i + 1, unit.to - 1, false);
    if (place && isDocument(wordAt(p, place.to))) return place;
    if (place && (containsDocument(p, place) || isWhence(p, unit, i, place))) return place;
  }
  return null;
}

/** "hieß es aus dem Ministerium", "Aus dem Ministerium hieß es" */
const isWhence = (p: GermanPassage, unit: Unit, i: number, place: Range): boolean =>
  whencePrepositions.has(wordAt(p, i)) &&
  ((wordAt(p, i - 1) === 'es' && impersonalVerbs.has(wordAt(p, i - 2))) ||
    (i === unit.from && impersonalVerbs.has(wordAt(p, place.to + 1))));

const containsDocument = (p: GermanPassage, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) if (isDocument(wordAt(p, i))) return true;
  return false;
};

/** Where the main clause of the verb begins: over appositions and relative clauses back to the sentence's start. */
function clauseStart(p: GermanPassage, unit: Unit, piece: Range, verb: number): number {
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
export function sentenceSubject(p: GermanPassage, unit: Unit): Range | null {
  const clause = { from: unit.from, to: unit.to - 1 };
  return subjectIn(p, unit, clause, firstFinite(p, clause));
}
