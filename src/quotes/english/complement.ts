import { TokenKind } from '../../text/tokens';
import type { Unit } from '../passage';
import { Tag, timeNouns } from './lexicon';
import { nounPhraseEnd, type Tagged } from './phrases';
import { isFiniteTag, isNominal } from './tags';
import { type Cue, Frame } from './verbs';

/** What stands right of a verb of saying as its content. */
export interface Complement {
  /** First token of the content. */
  from: number;
  how: 'that' | 'clause' | 'quote' | 'question' | 'colon' | 'object' | 'infinitive';
}

const particles = new Set(['out', 'back', 'on', 'up', 'in', 'off']);
const adjunctHeads = new Set(
  'in on at during from via through after before to with by for of about under amid upon over'.split(' '),
);

/** Finds the content that follows the verb at `verb`; null when none does. */
export function complementOf(p: Tagged, verb: number, cue: Cue, unit: Unit): Complement | null {
  const { tags, tokens } = p;
  let i = verb + 1;
  if (particles.has(tokens.lower[i] ?? '') && (tags[i] === Tag.Adverb || tokens.lower[i + 1] === 'that')) i++;
  i = skipAdverbs(p, i, unit.to);
  const direct = complementAt(p, i, cue, unit, false);
  const listens = cue.frames & (Frame.Listener | Frame.Question | Frame.Object);
  const listener = listens ? listenerEnd(p, i, unit.to) : -1;
  if (listener >= 0) {
    const after = afterAdjuncts(p, listener + 1, cue, unit);
    if (after && !(after.how === 'clause' && direct && cue.lemma !== 'tell')) return after;
  }
  if (direct) return direct;
  return afterAdjuncts(p, i, cue, unit);
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
    const found = complementAt(p, i, cue, unit, steps > 0 || start > i);
    if (found && found.how !== 'object') return found;
    const next = adjunctEnd(p, i, unit.to);
    if (next < 0) return null;
    i = next + 1;
  }
  return null;
}

function adjunctEnd(p: Tagged, i: number, to: number): number {
  const { tags, tokens, inside } = p;
  if (i >= to || inside[i]! >= 0) return -1;
  if (adjunctHeads.has(tokens.lower[i]!)) {
    const end = nounPhraseEnd(p, i + 1, to);
    return end;
  }
  if (tags[i] === Tag.Adverb) return i;
  const timely = timeNouns.has(tokens.lower[i]!) || /^(?:last|this|next|earlier|late|early)$/u.test(tokens.lower[i]!);
  if (!timely) return -1;
  let end = i;
  while (end + 1 < to && (timeNouns.has(tokens.lower[end + 1]!) || tags[end + 1] === Tag.Number)) end++;
  return end > i || timeNouns.has(tokens.lower[i]!) ? end : -1;
}

function complementAt(p: Tagged, at: number, cue: Cue, unit: Unit, late: boolean): Complement | null {
  const { tags, tokens, inside } = p;
  if (at >= unit.to) return null;
  let i = at;
  const lower = tokens.lower[i]!;
  const { frames } = cue;
  if (inside[i]! >= 0) return { from: i, how: 'quote' };
  if (lower === ',' || lower === ':') {
    if (i + 1 >= unit.to) return null;
    if (inside[i + 1]! >= 0) return { from: i + 1, how: 'quote' };
    if (lower === ':' && tokens.kind[i + 1]! <= TokenKind.Number) return { from: i + 1, how: 'colon' };
    if (tags[i + 1] === Tag.That || tokens.lower[i + 1] === 'that') {
      return frames & (Frame.Clause | Frame.Listener) ? { from: i + 2, how: 'that' } : null;
    }
    return null;
  }
  if (lower === 'that' && (tags[i] === Tag.That || frames & (Frame.Clause | Frame.Listener))) {
    i++;
    if (tokens.lower[i] === ',') i++;
    return i < unit.to ? { from: i, how: 'that' } : null;
  }
  if (frames & (Frame.Question | Frame.Clause | Frame.Listener | Frame.Thought) && isQuestionWord(p, i))
    return { from: i, how: 'question' };
  if (tags[i] === Tag.To && frames & Frame.Infinitive) return { from: i, how: 'infinitive' };
  if (frames & (Frame.Clause | Frame.Thought | Frame.Listener) && opensClause(p, i, unit.to, late))
    return { from: i, how: 'clause' };
  if (
    frames & (Frame.Object | Frame.Clause) &&
    !late &&
    (isNominal(tags[i]!) || tags[i] === Tag.ObjectPronoun || tags[i] === Tag.Pronoun || tags[i] === Tag.Gerund)
  )
    return { from: i, how: 'object' };
  return null;
}

function isQuestionWord(p: Tagged, i: number): boolean {
  const { tags, tokens } = p;
  return tags[i] === Tag.Wh || tokens.lower[i] === 'if' || tokens.lower[i] === 'whether' || tags[i] === Tag.Relative;
}

/** Whether a clause begins here: a noun phrase and, before the clause is over, its finite verb. */
export function opensClause(p: Tagged, start: number, to: number, late: boolean): boolean {
  const { tags, tokens, inside } = p;
  const tag = tags[start]!;
  if (late && !(tag === Tag.Pronoun || isNominal(tag))) return false;
  if (tag === Tag.Subordinator || tag === Tag.Wh) return !late;
  if (
    !isNominal(tag) &&
    tag !== Tag.Pronoun &&
    tag !== Tag.Gerund &&
    tag !== Tag.Preposition &&
    tag !== Tag.Not &&
    tag !== Tag.To &&
    inside[start]! < 0
  )
    return false;
  const limit = Math.min(to, start + 45);
  let relative = false;
  for (let i = start + 1; i < limit; i++) {
    const other = tags[i]!;
    if (other === Tag.Relative || other === Tag.That) relative = true;
    if (tokens.lower[i] === ',') relative = false;
    if (tokens.lower[i] === ';') return false;
    if (!isFiniteTag(other)) continue;
    if (relative) {
      relative = false;
      continue;
    }
    return true;
  }
  return false;
}
