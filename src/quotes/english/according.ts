import { type Found, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { Tag } from './lexicon';
import { nounPhraseEnd, type Tagged } from './phrases';
import { goesOn, hasVerb } from './postposed';
import { subjectAfter } from './subjects';

/** "According to Lee, …", "…, according to Lee." and "The plan, according to Lee, …". */
export function accordingTo(p: Tagged, at: number, unit: Unit, earlier: Found[]): Found | null {
  const { tokens } = p;
  const cue = { from: at, to: at + 1 };
  const head = at > unit.from ? trimContent(p, { from: unit.from, to: at - 1 }) : null;
  const opens = !head || (wordsIn(p, [head]) === 1 && p.tags[head.from] === Tag.Conjunction);
  // "The next day, according to Lee, the bridge was closed": the comma behind the source is the end of it
  const fronted = head !== null && tokens.lower[at - 1] === ',' && isFronted(p, head);
  const named = opens || fronted ? phraseToComma(p, at + 2, unit.to) : subjectAfter(p, at + 2, unit.to);
  if (!named) return null;
  const source = withAuthor(p, named, unit);
  const content: Range[] = [];
  if (head && !opens) content.push(head);
  const next = source.to + 1;
  if (opens || (tokens.lower[next] === ',' && next + 1 < unit.to && head && goesOn(p, head, next + 1, unit))) {
    const rest = trimContent(p, { from: next, to: unit.to - 1 });
    if (rest) content.push(rest);
  }
  if (content.length === 0 || wordsIn(p, content) < 4) return null;
  // "“We won,” Lee said, according to …": the words have their speaker
  const spoken = earlier.some(
    ({ rule, content: [first] }) => rule === 'quote-cue' && first!.from <= content[0]!.from + 1,
  );
  if (spoken && head && !opens) return null;
  return { content, cue, source, rule: 'according-to', confidence: 0.9 };
}

/** Words before the main clause: a subordinate clause or no clause at all. */
function isFronted(p: Tagged, head: Range): boolean {
  if (!hasVerb(p, head)) return true;
  for (let i = head.from; i <= head.to; i++) if (p.tokens.lower[i] === ',') return false;
  return p.tags[head.from] === Tag.Subordinator;
}

/** "a report by the port authority": the author belongs to the source. */
function withAuthor(p: Tagged, source: Range, unit: Unit): Range {
  if (p.tokens.lower[source.to + 1] !== 'by') return source;
  const to = nounPhraseEnd(p, source.to + 2, unit.to);
  return to < 0 ? source : { from: source.from, to };
}

/** The phrase up to its comma, an apposition between commas included: "according to Lee, who runs the shop, …". */
function phraseToComma(p: Tagged, start: number, ceiling: number): Range | null {
  const limit = Math.min(ceiling, start + 60);
  let to = -1;
  for (let i = start; i < limit; i++) {
    if (p.tokens.lower[i] !== ',' || p.inside[i]! >= 0) continue;
    const first = to < 0;
    to = i - 1;
    const tag = p.tags[i + 1]!;
    const indefinite = p.tokens.lower[i + 1] === 'a' || p.tokens.lower[i + 1] === 'an';
    if (!first || !(indefinite || tag === Tag.Relative || tag === Tag.Number)) break;
  }
  if (to >= start) return { from: start, to };
  const end = nounPhraseEnd(p, start, ceiling);
  return end < 0 ? null : { from: start, to: end };
}
