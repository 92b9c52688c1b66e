import { TokenFlag, TokenKind } from '../text/tokens';
import { claimedBy, type Found } from './found';
import type { Passage, Unit } from './passage';
import { isTitle } from './titles';

/** Fewer quoted words inside a sentence are a term. */
const fewWords = 4;
/** Titles of works are shorter than this. */
const longTitle = 7;

/**
 * Quoted words inside a sentence that no cue claims, for languages whose clauses we cannot read: they are somebody's
 * words, and we do not say whose. A sentence that is all quotation is left to who has the floor.
 */
export function uncuedIn(p: Passage, unit: Unit, taken: Found[]): Found[] {
  const found: Found[] = [];
  const claimed = claimedBy(unit, taken);
  let wordsOutside = false;
  for (let i = unit.from; i < unit.to; i++) {
    const at = p.inside[i]!;
    if (at < 0) {
      wordsOutside ||= p.tokens.kind[i]! <= TokenKind.Number;
      continue;
    }
    const { open, close, words } = p.quoted[at]!;
    i = close;
    if (words < fewWords || claimed({ from: open, to: close }) || namesWork(p, open, close, words)) continue;
    const content = [{ from: open, to: close }];
    found.push({ content, cue: null, source: null, rule: 'no-source', confidence: 0.3 });
  }
  return wordsOutside ? found : [];
}

/** A few words that begin with a capital inside a sentence and end without a pause, or that have capitals throughout. */
function namesWork(p: Passage, open: number, close: number, words: number): boolean {
  const { tokens } = p;
  if (isTitle(p, { from: open + 1, to: close - 1 })) return true;
  const announced = open === 0 || tokens.kind[open - 1]! >= TokenKind.Stop;
  const paused = tokens.kind[close - 1]! >= TokenKind.Stop || tokens.lower[close + 1] === ',';
  return words < longTitle && !announced && !paused && (tokens.flags[open + 1]! & TokenFlag.Capital) !== 0;
}
