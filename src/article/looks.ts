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

/** Longer hints are told by their beginning. */
const MOST = 300;
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
  const names = new Names();
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
      readHint(hint, names, looks);
    }
    looks.of[e] = look;
  }
  return looks;
}

/** Takes a hint for one more look: what its names, parted by spaces, say together. */
function readHint(hint: string, names: Names, { masks, words, from, wholes, wholesFrom }: Looks): void {
  const length = Math.min(hint.length, MOST);
  const firstWord = words.length;
  const firstWhole = wholes.length;
  let mask = 0;
  let start = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && hint.charCodeAt(i) > 32) continue;
    if (i > start) {
      const name = names.read(hint.slice(start, i));
      mask |= name.mask;
      for (const word of name.words) if (words.indexOf(word, firstWord) < 0) words.push(word);
      for (const whole of name.wholes) if (wholes.indexOf(whole, firstWhole) < 0) wholes.push(whole);
    }
    start = i + 1;
  }
  masks.push(mask);
  from.push(words.length);
  wholesFrom.push(wholes.length);
}

/** What one name in a hint says; `mask`, `words` and `wholes` as in `Looks`. */
interface Name {
  mask: number;
  words: number[];
  wholes: number[];
}

/** The names in a page's hints, each read once: elements share them more than they share hints. */
class Names {
  private readonly known = new Map<string, Name>();
  private readonly codes = new Uint8Array(2 * MOST);

  read(text: string): Name {
    let name = this.known.get(text);
    if (!name) {
      name = this.partUp(text);
      this.known.set(text, name);
    }
    return name;
  }

  private partUp(text: string): Name {
    const { codes } = this;
    const { length } = text;
    const words: number[] = [];
    const wholes: number[] = [];
    let end = 0;
    let inSmall = false;
    // the numbers and lengths of the word that goes on here, and of the whole word where a capital has parted it
    let word = 0;
    let letters = 0;
    let whole = 0;
    let all = 0;
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? text.charCodeAt(i) : 0;
      const capital = unit >= 65 && unit <= 90;
      const code = capital ? unit + 32 : unit < 128 ? unit : 0;
      const letter = code >= 97 && code <= 122;
      const split = capital && inSmall;
      if (letters > 0 && (split || !letter)) {
        if (letters > 1) words.push(word);
        if (all === 0) {
          whole = word;
          all = letters;
        }
        if (!letter) {
          if (all > 2) wholes.push(whole);
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
      if (i < length) codes[end++] = code;
      inSmall = letter && !capital;
    }
    return { mask: hintMask(codes, end), words, wholes };
  }
}
