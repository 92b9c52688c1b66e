import { type Found, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { Tag } from './lexicon';
import { isTimely, nounPhraseEnd, type Tagged } from './phrases';
import { goesOn, hasVerb, isSubordinate } from './postposed';
import { subjectAfter } from './subjects';
import { isFiniteTag, isNominal } from './tags';

/** "According to Lee, …", "…, according to Lee." and "The plan, according to Lee, …". */
export function accordingTo(p: Tagged, at: number, unit: Unit, earlier: Found[]): Found | null {
  const { tokens } = p;
  const cue = { from: at, to: at + 1 };
  const head = at > unit.from ? trimContent(p, { from: unit.from, to: at - 1 }) : null;
  // "The mill burned, but according to Lee, …"
  const opens =
    !head || p.tags[at - 1] === Tag.Conjunction || (p.tags[head.from] === Tag.Conjunction && wordsIn(p, [head]) === 1);
  // "The next day, according to Lee, the bridge was closed": the comma behind the source is the end of it
  const fronted = head !== null && isFronted(p, head);
  const named = opens || fronted ? phraseToComma(p, at + 2, unit.to) : subjectAfter(p, at + 2, unit.to);
  // "If all goes according to plan"
  if (!named || tokens.lower[named.from] === 'plan') return null;
  const source = withAuthor(p, named, unit);
  const content: Range[] = [];
  if (head && !opens) content.push(head);
  const next = source.to + 1;
  if (opens || (tokens.lower[next] === ',' && next + 1 < unit.to && head && goesOn(p, head, next + 1, unit))) {
    const rest = trimContent(p, { from: next, to: unit.to - 1 });
    if (rest) content.push(rest);
  }
  if (wordsIn(p, content) < 4) return null;
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
  return isSubordinate(p, head);
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
  const first = commaFrom(p, start, limit);
  const to = apposes(p, first + 1, limit) ? commaFrom(p, first + 1, limit) : first;
  if (to < limit) return to > start ? { from: start, to: to - 1 } : null;
  const end = nounPhraseEnd(p, start, ceiling);
  return end < 0 ? null : { from: start, to: end };
}

function commaFrom(p: Tagged, from: number, limit: number): number {
  let i = from;
  while (i < limit && (p.tokens.lower[i] !== ',' || p.inside[i]! >= 0)) i++;
  return i;
}

/** "the mayor of Ely, the bridge was …": just one comma before the verb, and neither a list nor a time. */
function apposes(p: Tagged, from: number, limit: number): boolean {
  const { tags, tokens } = p;
  if (!isNominal(tags[from]!) && tags[from] !== Tag.Relative) return false;
  if (isTimely(p, from) || isTimely(p, from + 1)) return false;
  if (tags[from] === Tag.Noun && tags[from - 2] !== Tag.Name) return false;
  let commas = 0;
  let relative = false;
  let i = from;
  for (; i < limit && (relative || !isFiniteTag(tags[i]!)); i++) {
    if (tags[i] === Tag.Relative) relative = true;
    if (tokens.lower[i] === ',') {
      commas++;
      relative = false;
    }
    if (commas > 0 && tags[i] === Tag.Conjunction) return false;
  }
  // "the bridge, built in 1920, was closed": what looks like the verb is a participle
  return commas === 1 && !(tags[i] === Tag.Past && tokens.lower[i - 1] === ',');
}
