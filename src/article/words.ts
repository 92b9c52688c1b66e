import { UNITS, WORD } from './characters';

/** Longer texts are told by their beginning. */
export const MOST_TEXT = 300;

/** The words of a text's first `most` units, lower case, for looking them up and comparing texts. */
export function wordsOf(text: string, most = MOST_TEXT): string[] {
  const lower = text.slice(0, most).toLowerCase();
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i < lower.length; i++) {
    if (UNITS[lower.charCodeAt(i)]! & WORD) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      words.push(lower.slice(from, i));
      from = -1;
    }
  }
  if (from >= 0) words.push(lower.slice(from));
  return words;
}

/**
 * A word's number so far and its next UTF-16 unit → its number, from 0 below 2³⁰: the two halves times odd numbers of 15 bits,
 * so that nothing on the way leaves the range in which browsers count without making objects.
 */
export const nextHash = (hash: number, unit: number): number =>
  ((hash & 0x7fff) * 0x7f4d) ^ ((hash >>> 15) * 0x6b43) ^ unit;

/**
 * A number that stands for a word (lower case) wherever words are only looked up or compared: a page's words are never made
 * into strings. Of the 105,000 words of the development pages, five pairs share one.
 */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** The numbers of a text's words, as `wordsOf` parts them, written into `into` from `at` on; gives where they end. */
export function hashWords(text: string, most: number, into: Int32Array, at: number): number {
  const lower = (text.length > most ? text.slice(0, most) : text).toLowerCase();
  const { length } = lower;
  let end = at;
  let inWord = false;
  let hash = 0;
  for (let i = 0; i < length; i++) {
    const unit = lower.charCodeAt(i);
    if (UNITS[unit]! & WORD) {
      // nextHash, written out: this loop sees every letter of a page
      hash = ((hash & 0x7fff) * 0x7f4d) ^ ((hash >>> 15) * 0x6b43) ^ unit;
      inWord = true;
    } else if (inWord) {
      into[end++] = hash;
      hash = 0;
      inWord = false;
    }
  }
  if (inWord) into[end++] = hash;
  return end;
}

/** The numbers of all words of one text's first `most` units. */
export function wordHashes(text: string, most = MOST_TEXT): Int32Array {
  const into = new Int32Array((Math.min(text.length, most) >> 1) + 1);
  return into.subarray(0, hashWords(text, most, into, 0));
}

/** One number for the two words in a row that end at `last`. */
export const twoAt = (words: ArrayLike<number>, last: number): number => nextHash(words[last - 1]!, words[last]!);

/** One number for the three words in a row that end at `last`. */
export const threeAt = (words: Int32Array, last: number): number =>
  nextHash(nextHash(words[last - 2]!, words[last - 1]!), words[last]!);
