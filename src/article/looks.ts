import type { PageElement } from '../page/block';
import { hintMask } from './hint-reasons';
import { nextHash } from './words';

/** How a page's elements look: each different pair of tag and hint, looked at once. */
export interface Looks {
  /** By element: which look it has. */
  of: Int32Array;
  /** By look: its tag, and what its hint calls it, one bit for each of `HINT_REASONS`. */
  tags: string[];
  masks: number[];
  /** The numbers of the hints' words, each once in a hint, look after look; those of look `l` begin at `from[l]`. */
  words: number[];
  from: number[];
}

/** Longer hints are told by their beginning; a longer one for words than for masks. */
const MOST_WORDS = 300;
const MOST_MASK = 200;
const HYPHEN = 45;

/** Looks at all elements. Hints are parted into words at capitals, digits and signs; words of one letter do not count. */
export function readLooks(elements: readonly PageElement[]): Looks {
  const looks: Looks = { of: new Int32Array(elements.length), tags: [], masks: [], words: [], from: [0] };
  const known = new Map<string, Map<string, number>>();
  const codes = new Uint8Array(2 * MOST_WORDS + 2);
  for (let e = 0; e < elements.length; e++) {
    const { tag, hint } = elements[e]!;
    let hints = known.get(tag);
    if (!hints) {
      hints = new Map();
      known.set(tag, hints);
    }
    let look = hints.get(hint);
    if (look === undefined) {
      look = looks.tags.push(tag) - 1;
      hints.set(hint, look);
      readHint(hint, codes, looks);
    }
    looks.of[e] = look;
  }
  return looks;
}

function readHint(hint: string, codes: Uint8Array, { masks, words, from }: Looks): void {
  const length = Math.min(hint.length, MOST_WORDS);
  const first = words.length;
  let end = 0;
  let masked = 0;
  let inSmall = false;
  let hash = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const unit = hint.charCodeAt(i);
    const capital = unit >= 65 && unit <= 90;
    const code = capital ? unit + 32 : unit < 128 ? unit : 0;
    const letter = code >= 97 && code <= 122;
    const split = capital && inSmall;
    if (split) codes[end++] = HYPHEN;
    if (letters > 0 && (split || !letter)) {
      if (letters > 1 && words.indexOf(hash, first) < 0) words.push(hash);
      hash = letters = 0;
    }
    if (letter) {
      hash = nextHash(hash, code);
      letters++;
    }
    codes[end++] = code >= 9 && code <= 13 ? 32 : code;
    inSmall = letter && !capital;
    if (i < MOST_MASK) masked = end;
  }
  if (letters > 1 && words.indexOf(hash, first) < 0) words.push(hash);
  masks.push(hintMask(codes, masked));
  from.push(words.length);
}
