import { words } from '../../text/languages/language';
import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Passage } from '../passage';
import { isTitle } from '../titles';

const works = words(`
  book books memoir memoirs novel autobiography biography bestseller show shows podcast program programme series sitcom
  film films movie movies documentary song songs album albums ballad hit single track tune article essay column newsletter
  magazine play musical poem painting game app blog website channel segment episode broadcast titled entitled called named
  dubbed headlined
`);

/** Longer quotations behind "his book" are words from it. */
const longestTitle = 14;

/** "his 2012 book, “A Town of Bridges.”": quoted words that begin with a capital behind what they are the name of. */
export function namesWork(p: Passage, open: number, close: number): boolean {
  const { tokens, quoted } = p;
  if (isTitle(p, { from: open + 1, to: close - 1 })) return true;
  const before = tokens.lower[open - 1] === ',' ? open - 2 : open - 1;
  if (!works.has(tokens.lower[before]!) || quoted[p.inside[open]!]!.words > longestTitle) return false;
  let capitals = 0;
  let total = 0;
  for (let i = open + 1; i < close; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    total++;
    if (tokens.flags[i]! & TokenFlag.Capital) capitals++;
  }
  return (tokens.flags[open + 1]! & TokenFlag.Capital) !== 0 && capitals * 2 >= total;
}
