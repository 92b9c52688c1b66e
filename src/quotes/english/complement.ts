import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Unit } from '../passage';
import { Tag } from './lexicon';
import { occasions } from './occasions';
import { isTimely, nounPhraseEnd, type Tagged } from './phrases';
import { isFiniteTag, isNominal } from './tags';
import { type Cue, Frame } from './verbs';
import { namesWork } from './works';

/** What stands right of a verb of saying as its content. */
export interface Complement {
  /** First token of the content. */
  from: number;
  how: 'that' | 'clause' | 'quote' | 'question' | 'request' | 'gap' | 'colon' | 'object' | 'infinitive';
}

const particles = new Set(['out', 'back', 'on', 'up', 'in', 'off']);
const focusing = new Set(['almost', 'even', 'just', 'only']);
const adjunctHeads = new Set(
  'in on at during from via through after before to with without by for of about under amid upon over'.split(' '),
);

/** Finds the content that follows the verb at `verb`; null when none does. */
export function complementOf(p: Tagged, verb: number, cue: Cue, unit: Unit): Complement | null {
  const { tags, tokens } = p;
  let i = verb + 1;
  if (particles.has(tokens.lower[i] ?? '') && (tags[i] === Tag.Adverb || tokens.lower[i + 1] === 'that')) i++;
  // "said nearly forty men", "said only the guards": the adverb is part of what is said
  if (quantityStart(p, i) === i && !focusing.has(tokens.lower[i] ?? '')) i = skipAdverbs(p, i, unit.to);
  const listens = (cue.frames & (Frame.Listener | Frame.Question)) !== 0;
  const listener = listens ? listenerEnd(p, i, unit.to) : -1;
  const direct = complementAt(p, i, cue, unit, false);
  if (listener >= 0) {
    const after = afterAdjuncts(p, listener + 1, cue, unit) ?? lateThat(p, listener + 1, unit);
    if (after) return after;
    const wish = requestAt(p, i, listener, cue);
    if (wish >= 0) return { from: wish, how: 'request' };
    if (cue.lemma !== 'warn' && tags[i] !== Tag.Pronoun) return direct?.how === 'clause' ? null : direct;
  }
  if (direct) return direct;
  const after = afterAdjuncts(p, i, cue, unit);
  if (after) return after;
  const late = cue.frames & (Frame.Clause | Frame.That) ? lateThat(p, i, unit) : null;
  return late ?? objectAt(p, i, cue, unit);
}

/** Where "asked Lee to leave", "told her not to worry" tells what is asked for; -1 for no request. */
function requestAt(p: Tagged, listener: number, end: number, cue: Cue): number {
  const next = end + 1;
  if (p.tags[p.tags[next] === Tag.Not ? next + 1 : next] !== Tag.To) return -1;
  return cue.frames & Frame.Question ? listener : next;
}

/** "said in Columbus, Ohio, that …": past commas and phrases, but never past another verb. */
function lateThat(p: Tagged, start: number, unit: Unit): Complement | null {
  const { tags, tokens, inside } = p;
  for (let i = start; i < Math.min(unit.to - 1, start + 18); i++) {
    if (inside[i]! >= 0) {
      const { close, words } = p.quoted[inside[i]!]!;
      if (words > 5) return null;
      i = close;
      continue;
    }
    if (isFiniteTag(tags[i]!) || tags[i] === Tag.Relative || tags[i] === Tag.Gerund) return null;
    if (tokens.lower[i] === ';' || tokens.lower[i] === ':') return null;
    if (tags[i] === Tag.That)
      return hangsOnNoun(p, i - 1) && !tokens.lower[i - 1]!.endsWith('s') ? null : { from: i + 1, how: 'that' };
  }
  return null;
}

/** Whether "that" behind token `i` tells of a thing, and not of what is said there or then. */
const hangsOnNoun = (p: Tagged, i: number): boolean =>
  p.tags[i] === Tag.Noun && !occasions.has(p.tokens.lower[i]!) && !isTimely(p, i);

const topical = new Set(['of', 'about', 'at', 'for', 'against', 'on']);

const linked = (p: Tagged, i: number): boolean => p.tags[i] === Tag.Preposition || p.tags[i] === Tag.To;

/** What is judged or named: "called the plan “…”", "called for …". */
function objectAt(p: Tagged, start: number, cue: Cue, unit: Unit): Complement | null {
  if (!(cue.frames & (Frame.Object | Frame.Topic)) || start >= unit.to) return null;
  if (!(cue.frames & Frame.Object) && linked(p, start) && !topical.has(p.tokens.lower[start]!)) return null;
  const i =
    (p.tags[start] === Tag.Preposition || p.tags[start] === Tag.To) && p.tokens.lower[start] !== 'by'
      ? start + 1
      : start;
  if (i >= unit.to) return null;
  const tag = p.tags[i]!;
  const opens =
    p.inside[i]! >= 0 || isNominal(tag) || tag === Tag.ObjectPronoun || tag === Tag.Pronoun || tag === Tag.Gerund;
  return opens ? { from: i, how: 'object' } : null;
}

function skipAdverbs(p: Tagged, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    p.inside[i]! < 0 &&
    p.tags[i] === Tag.Adverb &&
    p.tokens.lower[i] !== 'here' &&
    p.tokens.lower[i] !== 'there'
  )
    i++;
  return i;
}

function listenerEnd(p: Tagged, i: number, to: number): number {
  if (i >= to || p.inside[i]! >= 0) return -1;
  const tag = p.tags[i]!;
  if (tag === Tag.That || tag === Tag.Wh || tag === Tag.Subordinator) return -1;
  return nounPhraseEnd(p, i, to);
}

/** Steps over "on Tuesday", "in a statement", "to reporters" when the content stands behind them. */
function afterAdjuncts(p: Tagged, start: number, cue: Cue, unit: Unit): Complement | null {
  let i = start;
  for (let steps = 0; steps < 5; steps++) {
    const found = complementAt(p, i, cue, unit, true);
    if (found) return found;
    const next = adjunctEnd(p, i, unit.to);
    if (next < 0) return null;
    i = next + 1;
  }
  return null;
}

function adjunctEnd(p: Tagged, i: number, to: number): number {
  const { tags, tokens, inside } = p;
  if (i >= to) return -1;
  if (inside[i]! >= 0) return belongsToNoun(p, i) ? p.quoted[inside[i]!]!.close : -1;
  if (adjunctHeads.has(tokens.lower[i]!)) {
    const end = nounPhraseEnd(p, i + 1, to);
    return end;
  }
  if (tags[i] === Tag.Adverb) return i;
  const timely = isTimely(p, i) || /^(?:last|this|next|earlier|late|early)$/u.test(tokens.lower[i]!);
  if (!timely) return -1;
  let end = i;
  while (end + 1 < to && (isTimely(p, end + 1) || tags[end + 1] === Tag.Number)) end++;
  return !owns(p, end) && (end > i || isTimely(p, i)) ? end : -1;
}

/** "said Friday's vote was lost": the day is part of what is said. */
const owns = (p: Tagged, i: number): boolean => p.tokens.lower[i + 1] === "'s";

/** What these verbs have for an object may be a title. */
const composed = new Set([
  'write',
  'post',
  'read',
  'begin',
  'start',
  'finish',
  'report',
  'recall',
  'mention',
  'recommend',
  'remember',
  'announce',
]);

function complementAt(p: Tagged, at: number, cue: Cue, unit: Unit, late: boolean): Complement | null {
  const { tags, tokens, inside } = p;
  if (at >= unit.to) return null;
  let i = at;
  const lower = tokens.lower[i]!;
  const { frames } = cue;
  if (frames === Frame.Thought) return null;
  if (inside[i]! >= 0) {
    const spoken = !late && (frames & (Frame.Clause | Frame.Quote)) !== 0 && !composed.has(cue.lemma);
    return belongsToNoun(p, i, spoken) ? null : { from: i, how: 'quote' };
  }
  if (lower === ',' || lower === ':') {
    if (i + 1 >= unit.to) return null;
    if (inside[i + 1]! >= 0) return late && quotedTitle(p, i + 1) ? null : { from: i + 1, how: 'quote' };
    if (lower === ':' && tokens.kind[i + 1]! <= TokenKind.Number) return { from: i + 1, how: 'colon' };
    if (tags[i + 1] === Tag.That || tokens.lower[i + 1] === 'that') {
      return frames & (Frame.Clause | Frame.Listener | Frame.That) ? { from: i + 2, how: 'that' } : null;
    }
    return null;
  }
  if (lower === 'that' && (tags[i] === Tag.That || frames & (Frame.Clause | Frame.Listener | Frame.That))) {
    // "of a flood that would …": a relative pronoun
    if (late && hangsOnNoun(p, i - 1) && isFiniteTag(tags[i + 1] ?? 0)) return null;
    // "said that's not the case": a pronoun
    if (owns(p, i)) return { from: i, how: 'clause' };
    i++;
    if (tokens.lower[i] === ',') i++;
    return i < unit.to && !isTime(p, i) ? { from: i, how: 'that' } : null;
  }
  if (frames & (Frame.Question | Frame.Clause | Frame.Listener | Frame.Thought) && isQuestionWord(p, i))
    return late && tags[i] === Tag.Relative && !(frames & Frame.Question) ? null : { from: i, how: 'question' };
  if (tags[i] === Tag.To && frames & Frame.Infinitive && tags[i + 1] !== Tag.Name)
    return { from: i, how: 'infinitive' };
  if (frames & (Frame.Clause | Frame.Thought | Frame.Listener) && opensClause(p, i, unit.to, late))
    return { from: i, how: 'clause' };
  return null;
}

/** "announced that night": no "that" of a clause. */
const isTime = (p: Tagged, i: number): boolean =>
  p.inside[i]! < 0 && isTimely(p, i) && (p.tokens.flags[i]! & TokenFlag.Capital) === 0;

/** "on “Meet the Press”", "the “Today” show": what hangs on a preposition or a noun is a name. */
function belongsToNoun(p: Tagged, i: number, spoken = false): boolean {
  const before = p.tags[i - 1]!;
  const hangs =
    before === Tag.Preposition || before === Tag.Possessive || before === Tag.Determiner || before === Tag.Name;
  return (hangs && p.quoted[p.inside[i]!]!.words < 5) || (!spoken && quotedTitle(p, i));
}

function quotedTitle(p: Tagged, i: number): boolean {
  const { open, close } = p.quoted[p.inside[i]!]!;
  return namesWork(p, open, close);
}

function isQuestionWord(p: Tagged, i: number): boolean {
  const { tags, tokens } = p;
  return tags[i] === Tag.Wh || tokens.lower[i] === 'if' || tokens.lower[i] === 'whether' || tags[i] === Tag.Relative;
}

const clauseOpeners = new Set(['if', 'although', 'though', 'unless', 'once', 'while']);
/** "said despite the rain, the fair would open": phrases that never tell when or where something was said. */
const contentOpeners = new Set(['despite', 'because', 'based', 'given', 'unlike', 'without', 'instead']);
const longestFront = 14;

/** Behind "at least", "more than", "about" before a number. */
function quantityStart(p: Tagged, start: number): number {
  const { lower } = p.tokens;
  const first = lower[start];
  const second = lower[start + 1];
  if (first === 'at' && (second === 'least' || second === 'most')) return start + 2;
  if ((first === 'more' || first === 'fewer' || first === 'less') && second === 'than') return start + 2;
  const roughly = first === 'about' || first === 'around' || first === 'over' || p.tags[start] === Tag.Adverb;
  return roughly && p.tags[start + 1] === Tag.Number ? start + 1 : start;
}

/** Whether a clause begins here: a noun phrase and then, past what hangs on it, a finite verb. */
export function opensClause(p: Tagged, first: number, to: number, late: boolean): boolean {
  const { tags, tokens } = p;
  const start = quantityStart(p, first) + (focusing.has(tokens.lower[first]!) ? 1 : 0);
  const tag = tags[start]!;
  if (isTimely(p, start)) return owns(p, start) && verbFollows(p, start + 2, to);
  // "said late Tuesday the bridge would close"
  if (/^(?:late|early|last)$/u.test(tokens.lower[start]!) && isTimely(p, start + 1))
    return owns(p, start + 1) && verbFollows(p, start + 3, to);
  if (clauseOpeners.has(tokens.lower[start]!)) return !late && opensClause(p, start + 1, to, false);
  if (contentOpeners.has(tokens.lower[start]!)) return !late && clauseBehindComma(p, start, to);
  if (late && (tag === Tag.Gerund || tag === Tag.Adjective)) return false;
  if (tag === Tag.To && tags[start + 1] !== Tag.Base) return false;
  if (tag === Tag.Gerund || tag === Tag.To || (tag === Tag.Auxiliary && tokens.lower[start] === 'having'))
    return !late && finiteWithin(p, start + 1, to);
  if (!isNominal(tag) && tag !== Tag.Pronoun) return false;
  const end = nounPhraseEnd(p, start, to);
  if (end < 0) return false;
  // "reported it to the mayor and left": an object
  if (tokens.lower[start] === 'it' && (tags[end + 1] === Tag.To || tags[end + 1] === Tag.Preposition)) return false;
  return verbFollows(p, end + 1, to);
}

function clauseBehindComma(p: Tagged, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + longestFront); i++)
    if (p.tokens.lower[i] === ',' && p.inside[i]! < 0) return opensClause(p, i + 1, to, true);
  return false;
}

function finiteWithin(p: Tagged, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 25); i++) {
    if (p.tokens.lower[i] === ',') return false;
    if (isFiniteTag(p.tags[i]!)) return true;
  }
  return false;
}

/** Past adverbs, prepositional phrases, participles, relative clauses and appositions to the verb of the clause. */
export function verbFollows(p: Tagged, start: number, to: number): boolean {
  const { tags, tokens } = p;
  const limit = Math.min(to, start + 40);
  let i = start;
  while (i < limit) {
    const tag = tags[i]!;
    if (isFiniteTag(tag)) return true;
    if (tag === Tag.Adverb || tag === Tag.Not || isTimely(p, i)) i++;
    else if (
      tag === Tag.Preposition ||
      tag === Tag.To ||
      tag === Tag.Conjunction ||
      tag === Tag.Gerund ||
      tag === Tag.Participle ||
      tag === Tag.Base
    ) {
      const end = nounPhraseEnd(p, i + 1, to);
      i = end < 0 ? i + 1 : end + 1;
    } else if (tag === Tag.Relative || tag === Tag.That || tag === Tag.Wh) {
      const next = pastRelative(p, i + 1, limit);
      if (next < 0) return false;
      i = next;
    } else if (
      tokens.lower[i] === ',' ||
      tokens.lower[i] === '(' ||
      tokens.lower[i] === '–' ||
      tokens.lower[i] === '—' ||
      tokens.lower[i] === '-'
    ) {
      const next = pastParenthesis(p, i, limit);
      if (next < 0) return false;
      i = next;
    } else if (p.inside[i]! >= 0 || tag === Tag.ObjectPronoun) i++;
    else if (isNominal(tag) || tag === Tag.Pronoun) {
      // "the man she met won"
      const end = nounPhraseEnd(p, i, to);
      i = end < 0 ? i + 1 : end + 1;
    } else return false;
  }
  return false;
}

/** Behind the relative clause's own verb. */
function pastRelative(p: Tagged, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (p.tokens.lower[i] === ';') return -1;
    if (
      isFiniteTag(p.tags[i]!) &&
      !(isFiniteTag(p.tags[i + 1] ?? 0) || p.tags[i + 1] === Tag.Participle || p.tags[i + 1] === Tag.Base)
    )
      return i + 1;
  }
  return -1;
}

function pastParenthesis(p: Tagged, open: number, limit: number): number {
  const close = p.tokens.lower[open] === '(' ? ')' : p.tokens.lower[open]!;
  for (let i = open + 1; i < limit; i++) if (p.tokens.lower[i] === close && p.inside[i]! < 0) return i + 1;
  return -1;
}
