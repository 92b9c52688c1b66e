import { FEW_WORDS, type Found, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { isAlone, opensSource } from './beside';
import { firstFinite, isClock, lastOutside, nounPhrase } from './clauses';
import {
  type GermanPassage,
  hasCapital,
  isFiniteVerb,
  isOutside,
  isSubjunctive,
  isWord,
  opensSubordinate,
  wordAt,
} from './forms';
import {
  callingVerbs,
  clauseLinks,
  datives,
  isReport,
  isTitleNoun,
  namingVerbs,
  opinionNouns,
  pauses,
  relativeOpeners,
  relativePronouns,
  reportDeterminers,
  reportNouns,
  reportRelatives,
  verbEnding,
} from './lexicon';
import { finiteCues, lastCues, participleCues } from './verbs';

interface Site {
  /** All tokens that belong to the reporting phrase rather than to the content. */
  whole: Range;
  cue: Range;
  source: Range | null;
  carrier?: Range | null;
  rule: string;
}

/** "Laut Polizei …", "nach Angaben der Stadt", "Berichten zufolge", "…, so Meier", "wie die Polizei mitteilte", "Demnach …". */
export function prepositional(p: GermanPassage, unit: Unit): Found[] {
  const site = siteOf(p, unit);
  if (!site) return [];
  const content: Range[] = [];
  const scope = scopeOf(p, unit, site);
  for (const range of [
    { from: scope.from, to: site.whole.from - 1 },
    { from: site.whole.to + 1, to: scope.to },
  ]) {
    const trimmed = range.from <= range.to ? trimContent(p, range) : null;
    if (trimmed) content.push(trimmed);
  }
  const { cue, source, carrier, rule } = site;
  if (wordsIn(p, content) < FEW_WORDS && !(rule === 'so' && isShortSpeech(p, unit, content))) return [];
  return [{ content, cue, source, carrier, rule, confidence: source ? 0.9 : 0.6 }];
}

/** "„Es wird eng“, so Meier" */
const isShortSpeech = (p: GermanPassage, unit: Unit, [first]: Range[]): boolean =>
  first !== undefined && isAlone(p, unit, first);

/** How far what was said reaches: over the subordinate clause that the phrase stands in, else from colon to colon. */
function scopeOf(p: GermanPassage, unit: Unit, { whole, rule }: Site): Range {
  let from = unit.from;
  let to = unit.to - 1;
  let inClause = false;
  const opened = opensSubordinate(p, unit);
  // "Meier sagte, laut Gutachten sei …"
  if (wordAt(p, whole.from) === ',' && isFiniteVerb(p, whole.to + 1)) from = whole.from;
  for (let i = whole.from - 1; i > unit.from && from === unit.from; i--) {
    if (!isOutside(p, i)) continue;
    const mark = wordAt(p, i);
    if ((mark === ':' && !isClock(p, i)) || mark === ';') from = i + 1;
    if (mark !== ',' || rule !== 'according-to') continue;
    if (!opensClause(p, i + 1)) {
      if (isFiniteVerb(p, i + 1) || i < whole.from - longestClause) break;
      continue;
    }
    inClause = true;
    from = i + 1;
  }
  for (let i = whole.to + 1; i < unit.to && to === unit.to - 1; i++) {
    if (!isOutside(p, i)) continue;
    const mark = wordAt(p, i);
    if (mark === ';' || (mark === ':' && isOutside(p, i + 1) && !isClock(p, i) && rule === 'according-to')) to = i - 1;
    else if (inClause && mark === ',' && isFiniteVerb(p, i - 1)) to = i - 1;
    else if (opened && mark === ',' && isFiniteVerb(p, i + 1)) to = i - 1;
  }
  return { from, to };
}

/** Tokens of a subordinate clause that are looked at. */
const longestClause = 24;

const opensClause = (p: GermanPassage, i: number): boolean =>
  p.language.subordinators.has(wordAt(p, i)) ||
  relativeOpeners.has(wordAt(p, i)) ||
  (p.language.prepositions.has(wordAt(p, i)) && relativeOpeners.has(wordAt(p, i + 1)) && !hasCapital(p, i + 2));

function siteOf(p: GermanPassage, unit: Unit): Site | null {
  for (let i = unit.from; i < unit.to; i++) {
    if (!isOutside(p, i)) continue;
    const site = siteAt(p, i, unit);
    if (site) return site;
  }
  return null;
}

function siteAt(p: GermanPassage, i: number, unit: Unit): Site | null {
  const word = wordAt(p, i);
  switch (word) {
    case 'laut':
      // "rief laut „Feuer“"
      return /^(?:r[iu]ef|schr(?:ei|ie))/.test(wordAt(p, i - 1)) ? null : forward(p, i, unit, false);
    case 'gemäß':
      return forward(p, i, unit, false);
    case 'nach':
      return forward(p, i, unit, true) ?? inOpinion(p, i, unit);
    case 'aus':
      return wordAt(p, i + 1) === 'sicht' ? forward(p, i, unit, true) : null;
    case 'zufolge':
      return backward(p, i, unit);
    case 'so':
      return soSomebody(p, i, unit);
    case 'wie':
      return asSomebodySaid(p, i, unit);
    case 'demnach':
      return { whole: at(i), cue: at(i), source: at(i), rule: 'according-to' };
    default:
      return null;
  }
}

/** "Ihrer Meinung nach", "dem Vernehmen nach" */
function inOpinion(p: GermanPassage, i: number, unit: Unit): Site | null {
  if (i < unit.from + 2 || !opinionNouns.has(wordAt(p, i - 1))) return null;
  const from = i - 2;
  // "die ihrer Meinung nach zu hohen Kosten" are the writer's words
  if (!p.language.determiners.has(wordAt(p, from)) || p.language.determiners.has(wordAt(p, from - 1))) return null;
  return { whole: { from, to: i }, cue: at(i), source: { from, to: i - 1 }, rule: 'according-to' };
}

const at = (i: number): Range => ({ from: i, to: i });

/** The phrase behind "laut" or "nach": before the verb it ends where the verb stands, elsewhere with the noun phrase. */
function forward(p: GermanPassage, i: number, unit: Unit, needsNoun: boolean): Site | null {
  const first = i === unit.from;
  // "ein Gutachten, laut dem die Brücke …"
  if (reportRelatives.has(wordAt(p, i + 1)) && p.language.determiners.has(wordAt(p, i + 2))) return null;
  let source: Range | null = null;
  if (first) {
    const verb = verbAfter(p, i, unit);
    if (verb > i + 1) source = { from: i + 1, to: verb - 1 };
  }
  if (source && source.to - source.from > 30) source = null;
  source ??= nounPhrase(p, i + 1, unit.to - 1, first);
  if (!source) return null;
  if (needsNoun && !namesReport(p, source)) return null;
  let to = source.to;
  const opened = i > unit.from && wordAt(p, i - 1) === ',';
  if (wordAt(p, to + 1) === ',' && (opened || (first && isFiniteVerb(p, to + 2)))) to++;
  const trimmed = trimContent(p, source);
  return { whole: { from: opened ? i - 1 : i, to }, cue: at(i), source: trimmed, rule: 'according-to' };
}

/** The verb of the main clause behind a phrase that opens the sentence; a comma before it may close a relative clause. */
function verbAfter(p: GermanPassage, start: number, unit: Unit): number {
  let sawNoun = false;
  for (let i = start + 1; i < Math.min(unit.to, start + 30); i++) {
    if (!isOutside(p, i)) continue;
    if (hasCapital(p, i) || wordAt(p, i).includes('.')) sawNoun = true;
    if (wordAt(p, i) === ',') {
      if (isFiniteVerb(p, i + 1)) return i + 1;
      continue;
    }
    if (sawNoun && isFiniteVerb(p, i) && !relativeBefore(p, i, start)) return i;
  }
  return -1;
}

function relativeBefore(p: GermanPassage, verb: number, floor: number): boolean {
  for (let i = verb - 1; i > floor; i--) if (wordAt(p, i) === ',') return relativeOpeners.has(wordAt(p, i + 1));
  return false;
}

function namesReport(p: GermanPassage, { from, to }: Range): boolean {
  for (let i = from; i <= Math.min(to, from + 6); i++) {
    const word = wordAt(p, i);
    if (reportNouns.has(word) || isReport(word)) return true;
    if (hasCapital(p, i)) return false;
  }
  return false;
}

/** "Angaben der Polizei zufolge": back to the determiner or noun that opens the phrase. */
function backward(p: GermanPassage, i: number, unit: Unit): Site | null {
  let from = i;
  for (let k = i - 1; k >= Math.max(unit.from, i - 16); k--) {
    if (!isOutside(p, k)) continue;
    const word = wordAt(p, k);
    if (!isWord(p, k) && word !== '(' && word !== ')') break;
    if (k > unit.from && isFiniteVerb(p, k) && (hasCapital(p, k + 1) || from === k + 1)) break;
    if (p.language.auxiliaries.has(word) || word === 'sich' || word === 'es') break;
    from = k;
    if (reportNouns.has(word) && !reportDeterminers.has(wordAt(p, k - 1))) {
      const before = wordAt(p, k - 1);
      if (!(before.endsWith('en') || before.endsWith('er')) || isFiniteVerb(p, k - 1) || hasCapital(p, k - 1)) break;
    }
    if (datives.has(word) && k < i - 1) break;
  }
  if (from === i || (from === i - 1 && reportRelatives.has(wordAt(p, from)))) return null;
  return { whole: { from, to: i }, cue: at(i), source: { from, to: i - 1 }, rule: 'according-to' };
}

/** "…, so Meier.", "…“, so der Minister weiter." */
function soSomebody(p: GermanPassage, i: number, unit: Unit): Site | null {
  const before = i - 1;
  if (i === unit.from || !(wordAt(p, before) === ',' || wordAt(p, before) === '–' || !isOutside(p, before)))
    return null;
  if (!opensSource(p, unit, i + 1)) return null;
  const end = pieceEnd(p, i, unit);
  const verb =
    isFiniteVerb(p, i + 1) && finiteCues.has(wordAt(p, i + 1)) && !namingVerbs.has(wordAt(p, i + 1)) ? i + 1 : i;
  const source = nounPhrase(p, verb + 1, unit.to - 1, true);
  // "„Kalter Herbst“, so der Titel"
  if (!source || isTitleNoun(wordAt(p, source.to))) return null;
  for (let k = verb + 1; k <= end; k++) if (isFiniteVerb(p, k)) return null;
  const rest = unit.to - 1 - end;
  const to = rest <= 2 ? unit.to - 1 : apposed(p, source, end, unit);
  return {
    whole: { from: i, to },
    cue: { from: i, to: verb },
    source: { from: source.from, to: endsPhrase(p, source.to + 1) ? source.to : Math.max(source.to, lastName(p, to)) },
    carrier: wordAt(p, source.to + 1) === 'laut' ? nounPhrase(p, source.to + 2, unit.to - 1, false) : null,
    rule: 'so',
  };
}

/** "so Meier laut „Post“", "so Meier auf Twitter": what follows is not who spoke. */
const endsPhrase = (p: GermanPassage, i: number): boolean => p.language.prepositions.has(wordAt(p, i));

/** "…, so Meier, Sprecher der Stadt." ends with the sentence when no verb follows. */
function apposed(p: GermanPassage, source: Range, end: number, unit: Unit): number {
  const rest = { from: end + 1, to: unit.to - 1 };
  for (let i = rest.from; i <= rest.to; i++)
    if (!isOutside(p, i) && p.quoted[p.inside[i]!]!.words >= FEW_WORDS) return end;
  const last = lastOutside(p, rest);
  // "so ein Besucher, der anonym bleiben wollte"
  const relative = relativePronouns.has(wordAt(p, end + 2)) && firstFinite(p, rest) === last;
  if (relative && !isSubjunctive(p, last)) return unit.to - 1;
  // "Das Haus werde, so Meier, bald geöffnet."
  if (!hasCapital(p, last) && verbEnding(wordAt(p, last))) return end;
  return firstFinite(p, rest) < 0 && rest.to - source.to < 20 ? unit.to - 1 : end;
}

/** "so Meier weiter": the adverb is no part of the name. */
function lastName(p: GermanPassage, to: number): number {
  let i = to;
  while (i > 0 && (!isWord(p, i) || p.language.adverbs.has(wordAt(p, i)))) i--;
  return i;
}

function pieceEnd(p: GermanPassage, start: number, unit: Unit): number {
  let i = start;
  while (i + 1 < unit.to) {
    const quotation = p.quoted[p.inside[i + 1]!];
    if (quotation ? quotation.words >= FEW_WORDS : pauses.has(wordAt(p, i + 1))) break;
    i = quotation?.close ?? i + 1;
  }
  return i;
}

/** "Wie die Polizei mitteilte, …", "…, wie X sagte": a clause of its own with its verb at the end. */
function asSomebodySaid(p: GermanPassage, i: number, unit: Unit): Site | null {
  const opensUnit = i === unit.from || (i === unit.from + 1 && clauseLinks.has(wordAt(p, unit.from)));
  if (!opensUnit && wordAt(p, i - 1) !== ',' && isOutside(p, i - 1)) return null;
  let verb = -1;
  for (let k = i + 1; k < Math.min(unit.to, i + 40) && verb < 0; k++) {
    if (!isOutside(p, k) || !closesClause(p, k, unit)) continue;
    const word = wordAt(p, k);
    const apart = (word === 'gab' || word === 'gaben' || word === 'gibt') && wordAt(p, k - 1) === 'bekannt';
    if (apart || lastCues.has(word) || finiteCues.has(word) || participleCues.has(word) || reportsBefore(p, k))
      verb = k;
    else if (isFiniteVerb(p, k)) return null;
  }
  if (verb < 0 || callingVerbs.has(wordAt(p, verb))) return null;
  const source = nounPhrase(p, wordAt(p, i + 1) === 'aus' ? i + 2 : i + 1, verb - 1, true);
  if (!source) return null;
  const after = wordAt(p, verb + 1) === ',' ? verb + 1 : verb;
  const before = i > unit.from && (wordAt(p, i - 1) === ',' || opensUnit) ? i - 1 : i;
  return { whole: { from: before, to: after }, cue: at(verb), source, rule: 'as-said' };
}

const closesClause = (p: GermanPassage, i: number, unit: Unit): boolean => i + 1 >= unit.to || !isWord(p, i + 1);

/** "…, wie X gesagt hatte" */
const reportsBefore = (p: GermanPassage, i: number): boolean =>
  p.language.auxiliaries.has(wordAt(p, i)) && (participleCues.has(wordAt(p, i - 1)) || lastCues.has(wordAt(p, i - 1)));
