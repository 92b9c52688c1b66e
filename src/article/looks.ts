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
  /** The same without parting at capitals: "storyBody" is one word. */
  wholes: number[];
  wholesFrom: number[];
}

/** Longer hints are told by their beginning; a longer one for words than for masks. */
const MOST_WORDS = 300;
const MOST_MASK = 200;
const HYPHEN = 45;

/** Looks at all elements. Hints are parted into words at capitals, digits and signs; words of one letter do not count. */
export function readLooks(elements: readonly PageElement[]): Looks {
  const looks: Looks = {
    of: new Int32Array(elements.length),
    tags: [],
    masks: [],
    words: [],
    from: [0],
    wholes: [],
    wholesFrom: [0],
  };
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

function readHint(hint: string, codes: Uint8Array, looks: Looks): void {
  const { words, wholes } = looks;
  const length = Math.min(hint.length, MOST_WORDS);
  const firstWord = words.length;
  const firstWhole = wholes.length;
  let end = 0;
  let masked = 0;
  let inSmall = false;
  // the numbers and lengths of the word that goes on here, and of the whole word where a capital has parted it
  let word = 0;
  let letters = 0;
  let whole = 0;
  let all = 0;
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? hint.charCodeAt(i) : 0;
    const capital = unit >= 65 && unit <= 90;
    const code = capital ? unit + 32 : unit < 128 ? unit : 0;
    const letter = code >= 97 && code <= 122;
    const split = capital && inSmall;
    if (letters > 0 && (split || !letter)) {
      if (letters > 1 && words.indexOf(word, firstWord) < 0) words.push(word);
      if (all === 0) {
        whole = word;
        all = letters;
      }
      if (!letter) {
        if (all > 2 && wholes.indexOf(whole, firstWhole) < 0) wholes.push(whole);
        whole = all = 0;
      }
      word = letters = 0;
    }
    if (letter) {
      word = nextHash(word, code);
      letters++;
      if (all > 0) {
        whole = nextHash(whole, code);
        all++;
      }
    }
    if (split) codes[end++] = HYPHEN;
    codes[end++] = code >= 9 && code <= 13 ? 32 : code;
    inSmall = letter && !capital;
    if (i < MOST_MASK && i < length) masked = end;
  }
  looks.masks.push(hintMask(codes, masked));
  looks.from.push(words.length);
  looks.wholesFrom.push(wholes.length);
}
