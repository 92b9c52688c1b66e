import { type Found, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { contentEnd } from './content-end';
import { Tag } from './lexicon';
import { nounPhraseStart, type Tagged } from './phrases';
import { hasVerb } from './postposed';
import { askedBy, type Subject } from './subjects';
import { isFiniteTag } from './tags';
import { type Cue, Frame } from './verbs';

/** "As Lee pointed out, …": the main clause is the content; null where the verb at `verb` stands in no such clause. */
export function asClause(p: Tagged, verb: number, cue: Cue, unit: Unit, left: Subject | null): Found | null {
  if (!(cue.frames & Frame.Clause)) return null;
  // "as first reported by the Post"
  const first = p.tokens.lower[verb - 1] === 'first' ? verb - 2 : verb - 1;
  const reported = p.tokens.lower[first] === 'as';
  const as = reported ? first : left ? left.from - 1 : -1;
  const source = reported ? askedBy(p, verb, unit) : left;
  // "as you know" tells nobody's words
  if (p.tokens.lower[as] !== 'as' || !source || p.tokens.lower[source.from] === 'you') return null;
  const trailing = p.tokens.lower[as - 1] === ',' ? beforeAs(p, as, verb, source, unit) : null;
  if (trailing) return trailing;
  const opens = as <= unit.from + 1 || p.tokens.lower[as - 1] === ',' || p.tags[as - 1] === Tag.Conjunction;
  if (!opens) return null;
  for (let i = verb + 1; i < Math.min(unit.to, verb + 12); i++) {
    if (p.inside[i]! >= 0 || isFiniteTag(p.tags[i]!)) return null;
    if (p.tokens.lower[i] !== ',') continue;
    const content = trimContent(p, { from: i + 1, to: contentEnd(p, i + 1, unit, verb) });
    if (!content || p.tags[content.from] === Tag.Conjunction) return null;
    const front = p.tokens.lower[as - 1] === ',' ? frontOf(p, as - 2, content, unit) : null;
    const whole = front ? [front, content] : [content];
    if (wordsIn(p, whole) < 5) return null;
    return {
      content: whole,
      cue: { from: as, to: verb },
      source,
      rule: 'as-clause',
      confidence: 0.75,
    };
  }
  return null;
}

/** "The bridge, as Lee noted, is closed", "Last week, as Lee noted, the bridge was closed": words that go on behind it. */
function frontOf(p: Tagged, to: number, rest: Range, unit: Unit): Range | null {
  const subject = isFiniteTag(p.tags[rest.from]!) ? nounPhraseStart(p, to, unit.from) : -1;
  if (subject >= 0) return { from: subject, to };
  const from = p.tags[unit.from] === Tag.Conjunction ? unit.from + 1 : unit.from;
  return from < to && !hasVerb(p, { from, to }) ? trimContent(p, { from, to }) : null;
}

/** "The bridge will stay closed, as Lee noted on Monday." */
function beforeAs(p: Tagged, as: number, verb: number, source: Range, unit: Unit): Found | null {
  const behind = Math.max(verb, source.to) + 1;
  for (let i = behind; i < unit.to; i++)
    if (isFiniteTag(p.tags[i]!) || p.tags[i] === Tag.That || p.inside[i]! >= 0) return null;
    else if (p.tokens.lower[i] === ',') {
      if (p.tags[i + 1] !== Tag.Conjunction) return null;
      break;
    }
  const content = trimContent(p, { from: unit.from, to: as - 1 });
  if (!content || wordsIn(p, [content]) < 5) return null;
  return { content: [content], cue: { from: as, to: verb }, source, rule: 'as-clause', confidence: 0.7 };
}
