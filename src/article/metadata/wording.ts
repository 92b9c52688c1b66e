import { isLetter } from '../characters';
import { nextHash } from '../words';

/** The words of a title in small letters and without punctuation, as numbers: a page's headings are only compared. */
export type Wording = readonly number[];

/** Longer titles are told by their beginning. */
const MOST = 1_000;

/** A title's words. */
export function wordingOf(title: string): Wording {
  const lower = title.slice(0, MOST).toLowerCase();
  const words: number[] = [];
  let word = 0;
  let letters = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (isLetter(unit)) {
      word = nextHash(word, unit);
      letters++;
    } else if (letters > 0) {
      words.push(word);
      word = letters = 0;
    }
  }
  if (letters > 0) words.push(word);
  return words;
}

/** How alike two titles are, by their words: 1 the same, .9 one inside the other, 0 nothing shared or no more than `least`. */
export function likeness(x: Wording, y: Wording, least = 0): number {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const all = x.length + y.length;
  const few = short.length;
  if (few === 0) return 0;
  const isInside = few >= 3 || few === long.length ? holds(long, short) : false;
  if (isInside) return few === long.length ? 1 : 0.9;
  if (2 * few <= least * all) return 0;
  let shared = 0;
  for (let i = 0; i < few; i++) {
    const word = short[i]!;
    if (long.includes(word) && short.indexOf(word) === i) shared++;
  }
  return (2 * shared) / all;
}

/** Whether the words of one title stand in another in a row. */
function holds(long: Wording, short: Wording): boolean {
  for (let from = long.indexOf(short[0]!); from >= 0; from = long.indexOf(short[0]!, from + 1)) {
    let same = 1;
    while (same < short.length && long[from + same] === short[same]) same++;
    if (same === short.length) return true;
  }
  return false;
}
