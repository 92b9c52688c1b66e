import { TokenFlag, TokenKind } from '../text/tokens';
import type { Range } from './found';
import type { Passage } from './passage';

/** Words shorter than this are not capitalised in titles. */
const longWord = 4;

/** Whether the words in quotation marks are the title of a work: capitals on every long word and no sentence's stop. */
export function isTitle({ tokens }: Passage, { from, to }: Range): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = from; i <= to; i++) {
    if (tokens.kind[i] === TokenKind.Stop) {
      if (i >= to - 1 && tokens.lower[i] !== '.') continue;
      return false;
    }
    if (tokens.kind[i] !== TokenKind.Word) continue;
    words++;
    if (tokens.flags[i]! & TokenFlag.Capital) capitals++;
    else if (tokens.end[i]! - tokens.start[i]! >= longWord && tokens.lower[i] !== 'with') return false;
  }
  return capitals >= 2 && words <= 14 && capitals * 2 >= words;
}
