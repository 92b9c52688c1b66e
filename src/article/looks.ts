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
const SPACE = 32;

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
  const { of, tags } = looks;
  // the last look with a hint, and by look the one before with the same
  const known = new Map<string, number>();
  const before: number[] = [];
  const names = new Names();
  for (let e = 0; e < elements.length; e++) {
    const { tag, hint } = elements[e]!;
    const last = known.get(hint) ?? -1;
    let look = last;
    while (look >= 0 && tags[look] !== tag) look = before[look]!;
    if (look < 0) {
      look = tags.push(tag) - 1;
      before.push(last);
      known.set(hint, look);
      readHint(hint, names, looks);
    }
    of[e] = look;
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
  let number = 0;
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? hint.charCodeAt(i) : SPACE;
    if (unit > SPACE) {
      number = nextHash(number, unit);
      continue;
    }
    if (i > start) {
      const name = names.read(number, hint, start, i);
      mask |= name.mask;
      addEach(names.words, name.from, name.to, words, firstWord);
      addEach(names.wholes, name.wholesFrom, name.wholesTo, wholes, firstWhole);
    }
    start = i + 1;
    number = 0;
  }
  masks.push(mask);
  from.push(words.length);
  wholesFrom.push(wholes.length);
}

/** Adds some numbers to others, those that do not stand there yet from `first` on. */
function addEach(numbers: readonly number[], from: number, to: number, all: number[], first: number): void {
  for (let i = from; i < to; i++) {
    const number = numbers[i]!;
    let at = first;
    while (at < all.length && all[at] !== number) at++;
    if (at === all.length) all.push(number);
  }
}

/** What one name in a hint says: a mask as in `Looks`, and where its words and wholes stand among those of all names. */
interface Name {
  mask: number;
  from: number;
  to: number;
  wholesFrom: number;
  wholesTo: number;
}

/** The names in a page's hints, each read once: elements share them more than they share hints. */
class Names {
  readonly words: number[] = [];
  readonly wholes: number[] = [];
  private readonly known = new Map<number, Name>();
  private readonly codes = new Uint8Array(2 * MOST);

  /** What the name with a number says, which stands in a hint from `start` to `end`. */
  read(number: number, hint: string, start: number, end: number): Name {
    let name = this.known.get(number);
    if (!name) {
      name = this.partUp(hint, start, end);
      this.known.set(number, name);
    }
    return name;
  }

  private partUp(hint: string, start: number, last: number): Name {
    const { codes, words, wholes } = this;
    const from = words.length;
    const wholesFrom = wholes.length;
    let end = 0;
    let inSmall = false;
    // the numbers and lengths of the word that goes on here, and of the whole word where a capital has parted it
    let word = 0;
    let letters = 0;
    let whole = 0;
    let all = 0;
    for (let i = start; i <= last; i++) {
      const unit = i < last ? hint.charCodeAt(i) : 0;
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
      if (i < last) codes[end++] = code;
      inSmall = letter && !capital;
    }
    return { mask: hintMask(codes, end), from, to: words.length, wholesFrom, wholesTo: wholes.length };
  }
}
