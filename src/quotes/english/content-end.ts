import { TokenKind } from '../../text/tokens';
import type { Unit } from '../passage';
import { Tag } from './lexicon';
import type { Tagged } from './phrases';
import type { Cue } from './verbs';
import { cueVerbs, Frame } from './verbs';

/**
 * The last token of content that starts at `from` in `unit`: the sentence's end, unless a new statement, its own speaker
 * or the narrator takes over before.
 */
export function contentEnd(p: Tagged, from: number, unit: Unit, verb: number): number {
  const { tokens, inside, tags } = p;
  for (let i = from + 1; i < unit.to; i++) {
    if (inside[i]! >= 0) continue;
    const lower = tokens.lower[i]!;
    if (lower === ';') continue;
    if (lower === ',' || lower === '—' || lower === '–' || lower === '--') {
      if (breaksAfterComma(p, i, unit)) return i - 1;
    }
    if (tags[i] === Tag.Conjunction && breaksAtConjunction(p, i, unit, verb))
      return tokens.lower[i - 1] === ',' ? i - 2 : i - 1;
    if (lower === 'according' && tokens.lower[i + 1] === 'to') return tokens.lower[i - 1] === ',' ? i - 2 : i - 1;
  }
  return unit.to - 1;
}

const isSaying = (cue: Cue | undefined): boolean =>
  cue !== undefined && (cue.frames & (Frame.Clause | Frame.Listener | Frame.Object | Frame.Quote)) !== 0;

/** ", adding that …", ", according to …". */
function breaksAfterComma(p: Tagged, comma: number, unit: Unit): boolean {
  const { tokens, tags, inside } = p;
  let i = comma + 1;
  if (i >= unit.to || inside[i]! >= 0) return false;
  while (i < unit.to && tags[i] === Tag.Adverb) i++;
  const lower = tokens.lower[i]!;
  if (lower === 'according' && tokens.lower[i + 1] === 'to') return true;
  if (tags[i] === Tag.Gerund && isSaying(cueVerbs.get(lower))) return true;
  return false;
}

/** "and called it …", "but added that …": the same speaker's next statement. */
function breaksAtConjunction(p: Tagged, at: number, unit: Unit, verb: number): boolean {
  const { tokens, tags, inside } = p;
  let i = at + 1;
  while (i < unit.to && inside[i]! < 0 && (tags[i] === Tag.Adverb || p.language.adverbs.has(tokens.lower[i]!))) i++;
  if (i >= unit.to || inside[i]! >= 0 || tokens.kind[i] !== TokenKind.Word) return false;
  const cue = cueVerbs.get(tokens.lower[i]!);
  if (!cue || !isSaying(cue)) return false;
  return tags[i] === tags[verb] && (tags[i] === Tag.Past || tags[i] === Tag.Present);
}
