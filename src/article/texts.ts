import { BAR, CAPITAL, CASED, CLOSER, COMMA, DIGIT, KIND, QUOTE, STOP, UNITS, UNSPACED } from './characters';
import { hashWords, MOST_TEXT } from './words';

/** What texts look like, a column for each count; nothing here depends on a language. */
export interface Texts {
  /** Words; a character of a script without spaces counts as half a word. */
  words: Float64Array;
  /** Words that begin with a capital letter. */
  capitals: Int32Array;
  digits: Int32Array;
  commas: Int32Array;
  /** Marks that end sentences. */
  stops: Int32Array;
  /** Quotation marks of any kind. */
  quotes: Int32Array;
  /** Characters that part the entries of a line of links or facts. */
  bars: Int32Array;
  /** How it ends: 2 a full stop or its like, 1 a colon, -1 an ellipsis, 0 anything else. */
  endings: Int8Array;
  /** The numbers of the words that the texts begin with, text after text; those of text `t` begin at `from[t]`. */
  hashes: Int32Array;
  from: Int32Array;
}

const [FULL_STOP, ELLIPSIS, COLON, WIDE_COLON] = [0x2e, 0x2026, 0x3a, 0xff1a];

/** Counts what the texts consist of, in one pass over their characters; an empty one is all zero. */
export function readTexts(blocks: readonly { text: string }[]): Texts {
  const count = blocks.length;
  let room = count + 1;
  for (let b = 0; b < count; b++) {
    const { length } = blocks[b]!.text;
    room += length < MOST_TEXT ? length >> 1 : MOST_TEXT >> 1;
  }
  const column = () => new Int32Array(count);
  const texts: Texts = {
    words: new Float64Array(count),
    capitals: column(),
    digits: column(),
    commas: column(),
    stops: column(),
    quotes: column(),
    bars: column(),
    endings: new Int8Array(count),
    hashes: new Int32Array(room),
    from: new Int32Array(count + 1),
  };
  const tally = new Int32Array(KIND + 1);
  for (let b = 0; b < count; b++) {
    const { text } = blocks[b]!;
    tally.fill(0);
    texts.from[b + 1] = readText(text, tally, texts.hashes, texts.from[b]!);
    texts.words[b] = tally[NONE]! + tally[UNSPACED]! / 2;
    texts.capitals[b] = tally[CAPITAL]!;
    texts.digits[b] = tally[DIGIT]!;
    texts.commas[b] = tally[COMMA]!;
    texts.stops[b] = tally[STOP]!;
    texts.quotes[b] = tally[QUOTE]!;
    texts.bars[b] = tally[BAR]!;
    texts.endings[b] = endingOf(text);
  }
  return texts;
}

/** Words are counted where units of no kind would be. */
const NONE = 0;

/**
 * Adds a text's words and units to the tally, of capitals those alone that begin a word, and writes the numbers of the words that it
 * begins with into `hashes` from `at` on, as `hashWords` does; gives where they end. Small letters are told from the units, for
 * the browser would copy each text; and nothing depends on where words end, which no processor foresees.
 */
function readText(text: string, tally: Int32Array, hashes: Int32Array, at: number): number {
  const { length } = text;
  const head = Math.min(length, MOST_TEXT);
  let words = 0;
  let gap = 1;
  let end = at;
  let hash = 0;
  let wasPart = 0;
  let seen = 0;
  for (let i = 0; i < head; i++) {
    let unit = text.charCodeAt(i);
    const bits = UNITS[unit]!;
    const kind = bits & KIND;
    const space = (bits >> SPACE_BIT) & 1;
    const part = (bits >> WORD_BIT) & 1;
    seen |= bits;
    words += gap & (space ^ 1);
    if (kind === CAPITAL) {
      unit += TO_SMALL;
      tally[CAPITAL]! += gap;
    } else if (kind > CAPITAL) tally[kind]!++;
    gap = space;
    // stands until it is known that the word ends here
    hashes[end] = hash;
    end += wasPart & (part ^ 1);
    wasPart = part;
    // nextHash, written out: this loop sees every letter of a page
    hash = (((hash & 0x7fff) * 0x7f4d) ^ (((hash >>> 15) & 0x7fff) * 0x6b43) ^ unit) & -part;
  }
  hashes[end] = hash;
  end += wasPart;
  for (let i = head; i < length; i++) {
    const bits = UNITS[text.charCodeAt(i)]!;
    const kind = bits & KIND;
    const space = (bits >> SPACE_BIT) & 1;
    words += gap & (space ^ 1);
    if (kind === CAPITAL) tally[CAPITAL]! += gap;
    else if (kind > CAPITAL) tally[kind]!++;
    gap = space;
  }
  tally[NONE] = words;
  return seen & CASED ? hashWords(text, MOST_TEXT, hashes, at) : end;
}

/** From a capital to its small letter. */
const TO_SMALL = 32;
const SPACE_BIT = 3;
const WORD_BIT = 4;

function endingOf(text: string): number {
  const last = text.length - 1;
  let at = last;
  while (at > 0 && UNITS[text.charCodeAt(at)]! & CLOSER) at--;
  if (at < 0) return 0;
  const unit = text.charCodeAt(at);
  if (unit === ELLIPSIS || isDots(text, last)) return -1;
  if ((UNITS[unit]! & KIND) === STOP) return 2;
  return unit === COLON || unit === WIDE_COLON ? 1 : 0;
}

/** "..." ends there. */
const isDots = (text: string, last: number): boolean =>
  last > 1 &&
  text.charCodeAt(last) === FULL_STOP &&
  text.charCodeAt(last - 1) === FULL_STOP &&
  text.charCodeAt(last - 2) === FULL_STOP;
