import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Found, Range } from '../found';
import { quotationsIn, type Unit } from '../passage';
import { Tag } from './lexicon';
import type { Tagged } from './phrases';
import { subjectBefore, verbGroupStart } from './subjects';
import { isFiniteTag } from './tags';
import { namesWork } from './works';

/** Quoted words of fewer may be a name or a sign. */
const fewWords = 3;

/** "Lee was blunt: “…”", "Lee turned to the crowd: “…”": what a colon announces is said by whom the sentence is about. */
export function announced(p: Tagged, unit: Unit, taken: Found[]): Found | null {
  const { tokens } = p;
  const quotation = quotationsIn(p, unit).find(({ open }) => tokens.lower[open - 1] === ':');
  if (!quotation) return null;
  const { open, close, words } = quotation;
  const whole = (tokens.flags[open + 1]! & TokenFlag.Capital) !== 0 && tokens.kind[close - 1]! >= TokenKind.Stop;
  // "Lee: “…”" is a label
  const labelled = (tokens.flags[open - 2] ?? 0) & TokenFlag.Capital;
  if (labelled || words < fewWords || !whole || namesWork(p, open, close)) return null;
  if (taken.some(({ content }) => content.some(({ from, to }) => from <= close && open <= to))) return null;
  const source = mainSubject(p, { from: unit.from, to: open - 1 });
  if (!source || !isSomebody(p, source)) return null;
  return { content: [{ from: open, to: close }], cue: null, source, rule: 'colon', confidence: 0.6 };
}

function isSomebody(p: Tagged, { from, to }: Range): boolean {
  if (from === to) return p.tags[from] === Tag.Name || p.tokens.lower[from] === 'he' || p.tokens.lower[from] === 'she';
  for (let i = from; i <= to; i++) if (p.tags[i] === Tag.Name) return true;
  return false;
}

/** The subject of the sentence's first clause that has one of its own. */
export function mainSubject(p: Tagged, unit: Unit): Range | null {
  for (let i = unit.from; i < Math.min(unit.to, unit.from + 60); i++) {
    if (p.inside[i]! >= 0 || !isFiniteTag(p.tags[i]!)) continue;
    const subject = subjectBefore(p, verbGroupStart(p, i, unit.from), unit.from);
    if (subject?.how !== 'subject' || p.tags[subject.from - 1] === Tag.Subordinator) continue;
    return subject;
  }
  return null;
}
