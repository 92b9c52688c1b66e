import { words } from '../../text/languages/language';
import { TokenKind } from '../../text/tokens';
import type { Unit } from '../passage';
import { verbFollows } from './complement';
import { Tag } from './lexicon';
import { cueAt, isTimely, nounPhraseEnd, type Tagged } from './phrases';
import { isFiniteTag, isNominal } from './tags';
import { type Cue, Frame } from './verbs';

/**
 * The last token of content that starts at `from` in `unit`: the sentence's end, unless a new statement, its own speaker
 * or the narrator takes over before.
 */
export function contentEnd(p: Tagged, from: number, unit: Unit, verb: number): number {
  const { tokens, inside, tags } = p;
  const fronted = opensSentence(p, verb, unit);
  const relative = inRelative(p, verb, unit);
  let finite = false;
  for (let i = from; i < unit.to; i++) {
    if (isFiniteTag(tags[i]!)) finite = true;
    if (
      closesWithComma(p, i) &&
      i > from + 5 &&
      !listsOn(p, i + 1, unit.to) &&
      (breaksAfterComma(p, i, unit, true) || fronted || narrates(p, i + 1, unit))
    )
      return i;
    if (inside[i]! >= 0 || i === from) continue;
    const lower = tokens.lower[i]!;
    if (lower === ',' || lower === '—' || lower === '–' || lower === '--' || lower === ';' || lower === ':') {
      if ((lower === ';' && finite) || breaksAfterComma(p, i, unit, finite || fronted)) return i - 1;
      if (fronted && lower === ',' && finite && mainClauseAt(p, i + 1, unit, false)) return i - 1;
      if (asideAt(p, i, unit)) return i - 1;
      if (finite && lower === ',' && narratorAt(p, i, unit, verb)) return i - 1;
      if (lower !== ':' && i + 1 < unit.to && resumes(p, i + 1, lower !== ',', relative)) return i - 1;
    }
    if (lower === 'on' && broadcastAt(p, i, unit)) return i - 1;
    if (tags[i] === Tag.Conjunction && breaksAtConjunction(p, i, unit, verb, finite))
      return tokens.lower[i - 1] === ',' ? i - 2 : i - 1;
    if (lower === 'according' && tokens.lower[i + 1] === 'to') return tokens.lower[i - 1] === ',' ? i - 2 : i - 1;
  }
  return unit.to - 1;
}

/** Words for what somebody said or for a share of a whole: ", a swipe at …" is the narrator's. */
const commentary = words(`
  swipe jab reference charge claim move proposal notion sign departure reversal assertion accusation figure shift rebuke
  criticism comment echo nod dig contrast suggestion stance increase decrease drop rise proportion decline stark rare
  remark statement position promise pledge view argument allegation point fact
`);

/** An apposition that comments on the content from outside: ", a swipe at …", ", a 5 percent increase". */
function asideAt(p: Tagged, at: number, unit: Unit): boolean {
  const article = p.tokens.lower[at + 1];
  if (article !== 'a' && article !== 'an') return false;
  for (let i = at + 2; i < Math.min(unit.to, at + 6); i++) {
    if (commentary.has(p.tokens.lower[i]!)) return true;
    if (!isNominal(p.tags[i]!)) return false;
  }
  return false;
}

/** A relative clause or an apposition that ends the sentence, or "but he …": the narrator's word on what was said. */
function narratorAt(p: Tagged, comma: number, unit: Unit, verb: number): boolean {
  const { tags, tokens } = p;
  const next = comma + 1;
  if (next >= unit.to || p.inside[next]! >= 0) return false;
  const lower = tokens.lower[next]!;
  if (lower === 'but' && tags[next + 1] === Tag.Pronoun) return true;
  if ((lower === 'but' || lower === 'and') && tags[next + 1] === Tag.Past && tags[verb] === Tag.Past) return true;
  const relative = lower === 'which' || lower === 'who';
  if (relative) return tags[next + 1] !== Tag.Modal && endsSentence(p, next, unit);
  const apposed = lower === 'a' || lower === 'an' || (lower === 'the' && tags[comma - 1] === Tag.Name);
  return apposed && endsSentence(p, next, unit) && !listed(p, next, unit);
}

/** Whether no finite verb takes the sentence up again behind a later comma. */
function endsSentence(p: Tagged, from: number, unit: Unit): boolean {
  for (let i = from; i + 1 < unit.to; i++) {
    if (p.inside[i]! >= 0 || (p.tokens.lower[i] !== ',' && p.tokens.lower[i] !== '—')) continue;
    let next = i + 1;
    while (next < unit.to && p.tags[next] === Tag.Adverb) next++;
    if (isFiniteTag(p.tags[next]!)) return false;
  }
  return true;
}

/** "…, a bank, and a school": a list goes on. */
function listed(p: Tagged, from: number, unit: Unit): boolean {
  for (let i = from; i < Math.min(unit.to, from + 12); i++)
    if (p.tags[i] === Tag.Conjunction && (p.tokens.lower[i - 1] === ',' || p.tokens.lower[i + 1] === 'the'))
      return true;
  return false;
}

/** Behind a parenthesis or a relative clause the main verb goes on: "Lee, who said it would rain, left". */
function resumes(p: Tagged, i: number, dash: boolean, relative: boolean): boolean {
  return (
    (dash || relative) &&
    p.inside[i]! < 0 &&
    (p.tags[i] === Tag.Past || p.tags[i] === Tag.Present || p.tags[i] === Tag.Auxiliary)
  );
}

/** Whether the cue's own subject is a relative pronoun. */
function inRelative(p: Tagged, verb: number, unit: Unit): boolean {
  for (let i = verb - 1; i >= Math.max(unit.from, verb - 4); i--) {
    if (p.tags[i] === Tag.Relative) return true;
    if (isNominal(p.tags[i]!) || p.tags[i] === Tag.Pronoun) return false;
  }
  return false;
}

/** "on Sunday’s “Meet the Press”", "on Wednesday’s broadcast of …": where it was said, at the sentence's end. */
function broadcastAt(p: Tagged, at: number, unit: Unit): boolean {
  const day = isTimely(p, at + 1);
  if (!day || p.tokens.lower[at + 2] !== "'s") return false;
  for (let i = at + 3; i < Math.min(unit.to, at + 14); i++)
    if (p.inside[i]! >= 0) return p.quoted[p.inside[i]!]!.words < 8;
  return false;
}

/** "a “loser,” a “liar” and …": the next quoted word of a list. */
function listsOn(p: Tagged, start: number, to: number): boolean {
  for (let i = start; i < Math.min(to, start + 3); i++) {
    if (p.inside[i]! >= 0) return true;
    if (p.tags[i] !== Tag.Determiner && p.tags[i] !== Tag.Conjunction) return false;
  }
  return false;
}

/** “…,” with the comma inside: a comma for the sentence around it. */
function closesWithComma(p: Tagged, i: number): boolean {
  const at = p.inside[i]!;
  return at >= 0 && p.quoted[at]!.close === i && p.tokens.lower[i - 1] === ',';
}

const narrating = new Set([
  'although',
  'but',
  'though',
  'while',
  'before',
  'after',
  'when',
  'which',
  'who',
  'as',
  'despite',
  'a',
  'part',
  'said',
  'has',
  'is',
  'was',
]);

/** Whether the words behind a quotation's comma are the narrator's: an aside, an apposition or the main verb. */
function narrates(p: Tagged, i: number, unit: Unit): boolean {
  return (
    i < unit.to &&
    p.inside[i]! < 0 &&
    (narrating.has(p.tokens.lower[i]!) || p.tags[i] === Tag.Past || p.tags[i] === Tag.Gerund)
  );
}

/** As `contentEnd` for an object with quoted words ("called it “…”"): once they are over, so is the content, nearly. */
export function objectEnd(p: Tagged, from: number, unit: Unit, verb: number): number {
  const end = contentEnd(p, from, unit, verb);
  let quoted = false;
  for (let i = from; i <= end; i++) {
    if (p.inside[i]! >= 0) {
      quoted = true;
      if (closesWithComma(p, i) && !moreQuotes(p, i + 1, end)) return i;
      continue;
    }
    if (!quoted) continue;
    const comma = pauses.has(p.tokens.lower[i]!) || p.tags[i] === Tag.Subordinator || p.tokens.lower[i] === 'when';
    if (p.tags[i] === Tag.Preposition && isTimely(p, i + 1) && !moreQuotes(p, i, end)) return i - 1;
    const joined = p.tags[i] === Tag.Conjunction && p.inside[i + 1]! < 0 && p.tags[i + 1] === p.tags[verb];
    const clause = p.tags[i] === Tag.Conjunction && mainClauseAt(p, i + 1, { from, to: end + 1 }, false);
    if ((comma || clause) && !moreQuotes(p, i, end)) return i - 1;
    if (joined) return i - 1;
  }
  return end;
}

const pauses = new Set([',', ';', ':', '—', '–', '--', '-']);

/** The last token of an object without quoted words: what follows the noun phrase and its infinitive is the narrator's. */
export function topicEnd(p: Tagged, from: number, end: number): number {
  for (let i = from + 1; i <= end; i++) {
    const tag = p.tags[i]!;
    const lower = p.tokens.lower[i]!;
    const opens =
      tag === Tag.Relative || tag === Tag.Wh || tag === Tag.Subordinator || lower === 'as' || lower === 'during';
    const timed = isTimely(p, i) || (tag === Tag.Preposition && (isTimely(p, i + 1) || placed.has(lower)));
    if (opens || timed || lower === ',' || p.tokens.kind[i]! > TokenKind.Mark) return i - 1;
  }
  return end;
}

const placed = new Set(['on', 'at']);

function moreQuotes(p: Tagged, from: number, end: number): boolean {
  for (let i = from; i <= end && i < from + 12; i++) if (p.inside[i]! >= 0) return true;
  return false;
}

const isSaying = (cue: Cue | undefined): boolean =>
  cue !== undefined && (cue.frames & (Frame.Clause | Frame.Listener | Frame.That | Frame.Object | Frame.Quote)) !== 0;

const fronts = new Set(['when', 'having', 'by', 'in', 'without', 'despite']);

/** "Asked whether …, Lee laughed": the cue's clause stands before the main clause. */
function opensSentence(p: Tagged, verb: number, unit: Unit): boolean {
  let first = unit.from;
  while (
    first < verb &&
    (p.tags[first] === Tag.Adverb || p.tags[first] === Tag.Subordinator || fronts.has(p.tokens.lower[first]!))
  )
    first++;
  const fronting =
    p.tags[unit.from] === Tag.Subordinator ||
    p.tokens.lower[unit.from] === 'when' ||
    p.tokens.lower[unit.from] === 'while';
  if (fronting && !commaBetween(p, unit.from, verb)) return true;
  return (
    first === verb && (p.tags[verb] === Tag.Past || p.tags[verb] === Tag.Participle || p.tags[verb] === Tag.Gerund)
  );
}

function commaBetween(p: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.tokens.lower[i] === ',') return true;
  return false;
}

/** Whether a noun phrase and a finite verb stand here; with `saying`, one of saying. */
function mainClauseAt(p: Tagged, start: number, unit: Unit, saying: boolean): boolean {
  const { tags, inside } = p;
  let i = start;
  while (i < unit.to && (tags[i] === Tag.Conjunction || tags[i] === Tag.Adverb)) i++;
  if (i >= unit.to || inside[i]! >= 0) return false;
  if (!isNominal(tags[i]!) && tags[i] !== Tag.Pronoun) return false;
  const end = nounPhraseEnd(p, i, unit.to);
  if (end < 0) return false;
  if (!saying && verbFollows(p, end + 1, unit.to)) return true;
  let v = end + 1;
  while (v < unit.to && (tags[v] === Tag.Adverb || (saying && tags[v] === Tag.Auxiliary))) v++;
  if (v >= unit.to || inside[v]! >= 0) return false;
  if (!saying) return isFiniteTag(tags[v]!);
  const cue = cueAt(p, v);
  return (
    (tags[v] === Tag.Past || tags[v] === Tag.Present || tags[v] === Tag.Participle) &&
    cue !== undefined &&
    (cue.frames & (Frame.Clause | Frame.Listener | Frame.That | Frame.Quote | Frame.Question)) !== 0
  );
}

/** ", adding that …", ", according to …", ", but Lee said …". */
function breaksAfterComma(p: Tagged, comma: number, unit: Unit, finite: boolean): boolean {
  const { tokens, tags, inside } = p;
  let i = comma + 1;
  if (i >= unit.to || inside[i]! >= 0) return false;
  while (i < unit.to && tags[i] === Tag.Adverb) i++;
  const lower = tokens.lower[i]!;
  if (lower === 'according' && tokens.lower[i + 1] === 'to') return true;
  if (tags[i] === Tag.Gerund && isSaying(cueAt(p, i))) return true;
  if (finite && (lower === 'while' || lower === 'compared' || lower === 'whereas')) return true;
  return finite && mainClauseAt(p, comma + 1, unit, true);
}

/** "and called it …", "but added that …": the same speaker's next statement. */
function breaksAtConjunction(p: Tagged, at: number, unit: Unit, verb: number, finite: boolean): boolean {
  const { tokens, tags, inside } = p;
  let i = at + 1;
  while (i < unit.to && inside[i]! < 0 && (tags[i] === Tag.Adverb || p.language.adverbs.has(tokens.lower[i]!))) i++;
  if (i >= unit.to || inside[i]! >= 0 || tokens.kind[i] !== TokenKind.Word) return false;
  if (finite && mainClauseAt(p, at + 1, unit, true)) return true;
  const cue = cueAt(p, i);
  if (!cue || !isSaying(cue)) return false;
  if (tags[verb] === Tag.Gerund) return tags[i] === Tag.Gerund || tags[i] === Tag.Past || tags[i] === Tag.Present;
  return tags[i] === tags[verb] && (tags[i] === Tag.Past || tags[i] === Tag.Present);
}
