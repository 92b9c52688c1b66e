import type { Elements } from '../page/elements';
import { hintMask } from './hint-reasons';
import { nextHash } from './words';

/** What a page's elements look like: each different pair of tag and hint, looked at once. */
export interface Looks {
  /** By element: which look it has. */
  of: Int32Array;
  /** By look: its tag, and what its hint calls it, one bit for each of `HINT_REASONS`. */
  tags: readonly string[];
  masks: number[];
  /** The numbers of the hints' words, each once in a hint, look after look; those of look `l` begin at `from[l]`. */
  words: number[];
  from: number[];
  /** The same without parting at capitals: "storyBody" is one word. */
  wholes: number[];
  wholesFrom: number[];
}

/** Longer hints are told by their beginning. */
const MOST = 300;
const HYPHEN = 45;
const SPACE = 32;

/** Reads what each look's hint says. Hints are parted into words at capitals, digits and signs; words of one letter do not count. */
export function readLooks({ look, tags, hints }: Elements): Looks {
  const looks: Looks = { of: look, tags, masks: [], words: [], from: [0], wholes: [], wholesFrom: [0] };
  const codes = new Uint8Array(2 * MOST + 1);
  for (const hint of hints) {
    looks.masks.push(readHint(hint, codes, looks));
    looks.from.push(looks.words.length);
    looks.wholesFrom.push(looks.wholes.length);
  }
  return looks;
}

/** Adds the words of a hint to those of all, and gives what they call its element; `codes` is room for its characters. */
function readHint(hint: string, codes: Uint8Array, { words, wholes }: Looks): number {
  const last = Math.min(hint.length, MOST);
  const firstWord = words.length;
  const firstWhole = wholes.length;
  let end = 0;
  let inSmall = false;
  // the numbers and lengths of the word that goes on here, and of the whole word where a capital has parted it
  let word = 0;
  let letters = 0;
  let whole = 0;
  let all = 0;
  for (let i = 0; i <= last; i++) {
    const unit = i < last ? hint.charCodeAt(i) : SPACE;
    const capital = unit >= 65 && unit <= 90;
    const code = capital ? unit + 32 : unit < 128 ? Math.max(unit, SPACE) : 0;
    const letter = code >= 97 && code <= 122;
    const split = capital && inSmall;
    if (letters > 0 && (split || !letter)) {
      if (letters > 1) addOnce(word, words, firstWord);
      if (all === 0) {
        whole = word;
        all = letters;
      }
      if (!letter) {
        if (all > 2) addOnce(whole, wholes, firstWhole);
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
    codes[end++] = code;
    inSmall = letter && !capital;
  }
  return hintMask(codes, end);
}

/** Adds a number to others, unless it stands there from `first` on. */
function addOnce(number: number, all: number[], first: number): void {
  let at = first;
  while (at < all.length && all[at] !== number) at++;
  if (at === all.length) all.push(number);
}
