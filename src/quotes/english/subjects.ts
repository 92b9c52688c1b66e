import { TokenFlag } from '../../text/tokens';
import type { Range } from '../found';
import type { Unit } from '../passage';
import { isTitle } from '../titles';
import { Tag } from './lexicon';
import { occasions } from './occasions';
import { cueAt, isTimely, nounPhraseEnd, nounPhraseStart, type Tagged } from './phrases';
import { isFiniteTag, isNominal } from './tags';
import { Frame } from './verbs';

/** Modifiers between subject and verb ("Smith, who …, said") are followed over at most this many tokens. */
const reach = 60;

export interface Subject extends Range {
  how: 'subject' | 'relative';
}

/** The first token of the verb group that ends at `verb`: auxiliaries, adverbs and negation included. */
export function verbGroupStart(p: Tagged, verb: number, floor: number): number {
  let start = verb;
  while (start - 1 >= floor && p.inside[start - 1] === p.inside[verb] && inVerbGroup(p, start - 1)) start--;
  while (start < verb && p.tags[start] === Tag.Adverb && p.tokens.lower[start - 1] === ',') start++;
  return start;
}

function inVerbGroup(p: Tagged, i: number): boolean {
  const tag = p.tags[i]!;
  if (tag === Tag.Auxiliary || tag === Tag.Modal || tag === Tag.Not || tag === Tag.Adverb) return true;
  return p.language.adverbs.has(p.tokens.lower[i]!);
}

/** The subject that stands left of a verb group, with what hangs on it; null when none is there. */
export function subjectBefore(p: Tagged, group: number, floor: number): Subject | null {
  const { tags, tokens } = p;
  let end = group - 1;
  while (end > floor && tags[end] === Tag.Adverb && tokens.lower[end - 1] === ',' && isFiniteTag(tags[group]!)) end--;
  // "Lee herself said"
  if (end > floor && /^(?:him|her)self$/u.test(tokens.lower[end]!)) end--;
  if (end < floor) return null;
  // "Ann Lee, the star of “Next Door,” said": the comma stands before the mark
  if (p.inside[end]! >= 0) return closesTitle(p, end, floor) ? beforeModifier(p, end - 1, floor) : null;
  if (tags[end] === Tag.Relative || tags[end] === Tag.That) return relativeSubject(p, end, floor);
  if (isTimely(p, end)) {
    const before = subjectBeforeTime(p, end, floor);
    if (before) return before;
  }
  const lower = tokens.lower[end]!;
  if (lower === ',' || lower === '–' || lower === '—' || lower === '--' || lower === '-')
    return beforeModifier(p, end, floor);
  const from = nounPhraseStart(p, end, floor);
  if (from < 0)
    return tags[end] === Tag.Participle || tags[end] === Tag.Past ? beforeInnerClause(p, group, end, floor) : null;
  if (isName(p, from - 1, floor) && tags[from] === Tag.Name) return { from: from - 1, to: end, how: 'subject' };
  return pastInnerClause(p, from, end, floor) ?? { from, to: beforeOccasion(p, from, end), how: 'subject' };
}

/** "The army in a statement said": where it was said is not who said it. */
function beforeOccasion({ tags, tokens }: Tagged, from: number, end: number): number {
  if (!occasions.has(tokens.lower[end]!)) return end;
  let i = end - 1;
  while (i > from + 1 && isNominal(tags[i]!) && tokens.lower[i] !== 'a' && tokens.lower[i] !== 'an') i--;
  return i > from + 1 && tags[i] === Tag.Determiner && tokens.lower[i - 1] === 'in' ? i - 2 : end;
}

/** The phrase that a clause hangs on which ends with the phrase from `from` to `end`; null where none does. */
function pastInnerClause(p: Tagged, from: number, end: number, floor: number): Subject | null {
  const before = p.tags[from - 1];
  const hangs =
    from > floor &&
    (before === Tag.Preposition ||
      before === Tag.To ||
      before === Tag.Past ||
      before === Tag.Present ||
      before === Tag.Participle ||
      before === Tag.Gerund);
  const whole = hangs ? beforeInnerClause(p, from, end, floor) : null;
  // "…, taxes and issues linked to Lee, said Reed": the end of a list
  const listed = whole !== null && p.tokens.lower[whole.from - 1] === ',' && p.tags[whole.from] === Tag.Noun;
  return listed ? null : whole;
}

/** "Downing Street said": what looks like a participle is the first word of a name. */
const isName = ({ tags, tokens }: Tagged, i: number, floor: number): boolean =>
  i === floor && tags[i] === Tag.Gerund && (tokens.flags[i]! & TokenFlag.Capital) !== 0;

function closesTitle(p: Tagged, close: number, floor: number): boolean {
  const { open } = p.quoted[p.inside[close]!]!;
  return p.tokens.lower[close - 1] === ',' && open > floor && isTitle(p, { from: open, to: close - 2 });
}

/** "Smith on Tuesday said", "the mayor last week said". */
function subjectBeforeTime(p: Tagged, end: number, floor: number): Subject | null {
  let i = end;
  while (
    i > floor &&
    (isTimely(p, i) ||
      p.tags[i] === Tag.Adjective ||
      p.tags[i] === Tag.Determiner ||
      p.tags[i] === Tag.Number ||
      p.tags[i] === Tag.Adverb ||
      p.tokens.lower[i] === 'than' ||
      p.tokens.lower[i] === 'this')
  )
    i--;
  if (p.tags[i] === Tag.Preposition) i--;
  // "a report released on Monday said"
  if ((p.tags[i] === Tag.Past || p.tags[i] === Tag.Participle) && i > floor) i--;
  if (i < floor || i === end) return null;
  const from = nounPhraseStart(p, i, floor);
  return from < 0 || isTimely(p, i) ? null : { from, to: beforeOccasion(p, from, i), how: 'subject' };
}

function relativeSubject(p: Tagged, end: number, floor: number): Subject | null {
  let head = end - 1;
  if (p.tokens.lower[head] === ',') head--;
  const from = head >= floor && p.inside[head]! < 0 ? nounPhraseStart(p, head, floor) : -1;
  if (from < 0) return p.tags[end] === Tag.That ? null : { from: end, to: end, how: 'relative' };
  // "a judge appointed by Lee who said": without a comma it is not Lee who is told of
  const whole = head === end - 1 && p.tags[head] === Tag.Name ? pastInnerClause(p, from, head, floor) : null;
  return { from: whole?.from ?? from, to: end, how: 'relative' };
}

/** "Smith, a lawyer from Ohio, said": steps back over what stands between commas or dashes to the phrase before it. */
function beforeModifier(p: Tagged, comma: number, floor: number): Subject | null {
  const { tags, tokens } = p;
  const mark = tokens.lower[comma]!;
  const limit = Math.max(floor, comma - reach);
  let best: Subject | null = null;
  let placed: Subject | null = null;
  for (let i = comma - 1; i > limit; i--) {
    if (p.inside[i]! >= 0) continue;
    if (tokens.lower[i] === ';' || tokens.lower[i] === ':') break;
    if (tokens.lower[i] !== mark) continue;
    const from = nounPhraseStart(p, i - 1, floor);
    if (!modifies(p, i + 1, comma)) {
      // a list: "Smith, Jones, and others, said"
      break;
    }
    if (from < 0) continue;
    const last = tokens.lower[i - 1]!;
    const named = tags[i - 1] === Tag.Name || tags[i - 1] === Tag.Noun || last === ')' || last === 'other';
    if (!named || isTimely(p, i - 1)) continue;
    // "the company that employs Lee, Acme Steel, said"
    const whole = pastInnerClause(p, from, comma - 1, floor);
    if (!whole && tags[from - 1] === Tag.Preposition) {
      // "Lee, who lives in Olm, Norland, said"
      placed ??= { from, to: comma - 1, how: 'subject' };
      continue;
    }
    best = whole ?? { from, to: comma - 1, how: 'subject' };
    // "her lawyer, Ann Lee, said"
    if (tags[i - 1] === Tag.Noun && tags[i + 1] === Tag.Name && tags[from] !== Tag.Name) break;
    const opens = best.from;
    if (!(tags[opens] === Tag.Determiner || tags[i - 1] === Tag.Noun || tags[i - 1] === Tag.Number)) break;
    if (tokens.lower[opens - 1] !== ',') break;
  }
  return best ?? placed ?? bracketed(p, comma, floor);
}

/** "Sen. Ann Lee (R-Utah), said" */
function bracketed(p: Tagged, comma: number, floor: number): Subject | null {
  if (p.tokens.lower[comma - 1] !== ')') return null;
  const from = nounPhraseStart(p, comma - 1, floor);
  return from === floor ? { from, to: comma - 1, how: 'subject' } : null;
}

/** Whether what starts here can stand between a noun phrase and its verb. */
function modifies(p: Tagged, start: number, end: number): boolean {
  const { tags, tokens } = p;
  const tag = tags[start]!;
  if (tag === Tag.Relative || tag === Tag.Gerund || tag === Tag.Past || tag === Tag.Participle || tag === Tag.Number)
    return true;
  if (tag === Tag.Preposition || tag === Tag.Subordinator || tag === Tag.Adverb || tag === Tag.Wh) return true;
  if (tag === Tag.Pronoun) return tokens.lower[start + 1] === 'of';
  if (!isNominal(tag) && tag !== Tag.Conjunction)
    return tokens.lower[start] === 'himself' || tokens.lower[start] === 'herself';
  // an apposition has no verb of its own before it is over
  for (let i = start; i < end; i++) {
    if (tags[i] === Tag.Relative || tags[i] === Tag.That) return true;
    if (tokens.lower[i] === ',') return true;
    if (isFiniteTag(tags[i]!) && p.inside[i]! < 0 && tags[i] !== Tag.Past) return false;
  }
  return true;
}

/** The subject of an inverted cue ("…,” said Ann Lee, who runs the shop."): the phrase after it with its apposition. */
export function subjectAfter(p: Tagged, start: number, ceiling: number): Subject | null {
  const { tags, tokens } = p;
  const end = nounPhraseEnd(p, start, ceiling);
  if (end < 0) return null;
  let to = end;
  if (tokens.lower[end + 1] === ',' && end + 2 < ceiling && p.inside[end + 2]! < 0) {
    const tag = tags[end + 2]!;
    const apposes = tag === Tag.Determiner || tag === Tag.Relative || tag === Tag.Possessive || isNominal(tag);
    if (apposes && tags[end] !== Tag.Pronoun) {
      let i = end + 2;
      const limit = Math.min(ceiling, end + 40);
      while (i < limit && p.inside[i]! < 0 && tokens.kind[i]! <= 1) i++;
      if (i >= limit || tokens.lower[i] === ',' || tokens.kind[i] === 3) to = i - 1;
    }
  }
  return { from: start, to, how: 'subject' };
}

/** The subject of the clause that a participle or an infinitive belongs to ("Lee left, saying …", "Lee rose to say …"). */
export function clauseSubject(p: Tagged, verb: number, floor: number): Subject | null {
  const { tags, tokens } = p;
  const before = verb - 1;
  // "supporters chanting", "a sign saying"
  if (
    tags[verb] === Tag.Gerund &&
    before >= floor &&
    p.inside[before]! < 0 &&
    (tags[before] === Tag.Noun || tags[before] === Tag.Name) &&
    !(tokens.lower[before] === 'record' && tokens.lower[before - 1] === 'on')
  ) {
    const from = nounPhraseStart(p, before, floor);
    if (from >= 0) return { from, to: before, how: 'subject' };
  }
  const main = tokens.lower[before] === ',' || tags[before] === Tag.Conjunction;
  let nearest: Subject | null = null;
  for (let i = verb - 1, seen = 0; i > floor && seen < 120; i--, seen++) {
    if (p.inside[i]! >= 0 || !isFiniteTag(tags[i]!)) continue;
    const group = verbGroupStart(p, i, floor);
    const subject = subjectBefore(p, group, floor);
    if (subject && (!main || (subject.how === 'subject' && !isSubordinate(p, subject.from)))) return subject;
    if (subject?.how === 'subject') nearest ??= subject;
    i = group;
  }
  return nearest;
}

const opensSubordinate = new Set(['after', 'before', 'as', 'since', 'until', 'how', 'what', 'why', 'where', 'when']);

/** "that he …", "confirmed he …", "after Ohio …": a clause inside another, whose subject does not speak. */
function isSubordinate(p: Tagged, subject: number): boolean {
  const tag = p.tags[subject - 1];
  if (subject === 0 || tag === undefined) return false;
  const verb = isFiniteTag(tag) || (tag >= Tag.Past && tag <= Tag.Participle);
  const opener = tag === Tag.That || tag === Tag.Subordinator || tag === Tag.Wh || tag === Tag.Relative;
  return verb || opener || opensSubordinate.has(p.tokens.lower[subject - 1]!);
}

const hanging = new Set(['by', 'to', 'in', 'from', 'with', 'at', 'near', 'for']);

/** "a letter sent to Lee", "the woman he met in Ely": the token before the clause whose verb is at `verb`; -1 for none. */
function beforeReduced(p: Tagged, verb: number): number {
  const { tags, tokens } = p;
  if (tags[verb] !== Tag.Past && tags[verb] !== Tag.Participle) return -1;
  const behind = tokens.lower[verb + 1]!;
  // "Lee said in her letter …" has nothing left out
  if (!hanging.has(behind) || (behind !== 'by' && (cueAt(p, verb)?.frames ?? 0) & Frame.Clause)) return -1;
  const before = tags[verb - 1] === Tag.Pronoun ? verb - 2 : verb - 1;
  return tags[before] === Tag.Noun || tags[before] === Tag.Name ? before : -1;
}

/**
 * "officials who worked with Lee", "a source speaking to Lee", "a letter sent to Lee": the phrase that the inner clause
 * hangs on.
 */
function beforeInnerClause(p: Tagged, from: number, end: number, floor: number): Subject | null {
  const { tags, tokens } = p;
  let verb = false;
  for (let i = from - 1; i > Math.max(floor, from - 25); i--) {
    const tag = tags[i]!;
    if (p.inside[i]! >= 0 || tokens.lower[i] === ',' || tokens.lower[i] === ';' || tag === Tag.Conjunction) return null;
    const reduced = verb || !hanging.has(tokens.lower[from - 1]!) ? -1 : beforeReduced(p, i);
    if (isFiniteTag(tag) || tag === Tag.Participle) verb = true;
    const relative = (tag === Tag.Relative || (tag === Tag.That && tags[i - 1] === Tag.Noun)) && verb;
    const noun = tags[i - 1] === Tag.Noun || tags[i - 1] === Tag.Name;
    const participle = tag === Tag.Gerund && noun && !verb;
    // "a man accused of lying to the court"
    const charged = tokens.lower[i] === 'accused' && noun && tokens.lower[i + 1] === 'of';
    if (reduced < 0 && !relative && !participle && !charged) continue;
    const start = nounPhraseStart(p, reduced < 0 ? i - 1 : reduced, floor);
    return start < 0 ? null : { from: start, to: end, how: 'subject' };
  }
  return null;
}

/** "When asked by a reporter whether …": the noun phrase behind "by" behind the verb; null where none is. */
export function askedBy(p: Tagged, verb: number, unit: Unit): Range | null {
  if (p.tokens.lower[verb + 1] !== 'by') return null;
  const to = nounPhraseEnd(p, verb + 2, unit.to);
  return to < 0 ? null : { from: verb + 2, to };
}
