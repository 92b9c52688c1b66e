import type { Looks } from '../looks';
import { NumberTable } from '../number-table';
import type { Texts } from '../texts';
import { hashWord, twoAt } from '../words';

/**
 * Words by their numbers, with how strongly they speak for article text (above 0) or against it (below), learned; see
 * tests/bench/train.
 */
export interface Lexicon {
  /** Words in class names, ids, roles and the like, and tags ("<p>"). */
  hints: NumberTable;
  /** Words of the text. */
  words: NumberTable;
  /** Words, and two in a row ("may earn"), that give away what only looks like text of the story. */
  giveaways: NumberTable;
}

/** Words as they are stored, each weight with all that have it: "-2.1": "footer | may earn". */
export type StoredWords = Readonly<Record<string, string>>;

/** Words and their weights as they are stored → as they are looked up. */
export const unfoldWords = (stored: StoredWords): NumberTable =>
  new NumberTable(
    Object.entries(stored).flatMap(([weight, list]) =>
      list.split(' | ').map((words) => [numberOf(words), Number(weight)] as const),
    ),
  );

/** The number of a word, or of two with a space between. */
function numberOf(words: string): number {
  const numbers = words.split(' ').map(hashWord);
  return numbers.length > 1 ? twoAt(numbers, 1) : numbers[0]!;
}

const MOST_HINT = 300;

/** The words of a hint: parted at capitals, digits and signs, lower case, each once. */
export function hintWords(hint: string): string[] {
  const parts = hint
    .slice(0, MOST_HINT)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return [...new Set(parts.filter((part) => part.length > 1))];
}

const MOST = 4;

/** What each look's tag and hint say by the lexicon: the sum of its words' weights, kept within ±4. */
export function scoreLooks({ tags, words, from }: Looks, { hints }: Lexicon): Float64Array {
  const scores = new Float64Array(tags.length);
  const ofTags = new Map<string, number>();
  for (let look = 0; look < tags.length; look++) {
    const tag = tags[look]!;
    let score = ofTags.get(tag);
    if (score === undefined) {
      score = hints.get(hashWord(`<${tag}>`), 0);
      ofTags.set(tag, score);
    }
    for (let w = from[look]!; w < from[look + 1]!; w++) score += hints.get(words[w]!, 0);
    scores[look] = score > MOST ? MOST : Math.max(score, -MOST);
  }
  return scores;
}

/** What the texts' words say by the lexicon, a column each: the mean, the lowest and the sum of their weights. */
export interface WordScores {
  mean: Float64Array;
  lowest: Float64Array;
  sum: Float64Array;
}

/** Scores the words of all texts. */
export function scoreWords({ hashes, from }: Texts, { words }: Lexicon): WordScores {
  const count = from.length - 1;
  const scores: WordScores = {
    mean: new Float64Array(count),
    lowest: new Float64Array(count),
    sum: new Float64Array(count),
  };
  for (let t = 0; t < count; t++) {
    const begin = from[t]!;
    const end = from[t + 1]!;
    let sum = 0;
    let lowest = 0;
    for (let at = begin; at < end; at++) {
      const weight = words.get(hashes[at]!, 0);
      sum += weight;
      if (weight < lowest) lowest = weight;
    }
    scores.sum[t] = sum;
    scores.lowest[t] = lowest;
    scores.mean[t] = sum / Math.max(end - begin, 4);
  }
  return scores;
}

/** Fills in what the giveaways in text `b` say: the mean, the lowest and the sum of their weights; gives the column after them. */
export function fillGiveaways(
  { hashes, from }: Texts,
  { giveaways }: Lexicon,
  b: number,
  row: Float32Array,
  column: number,
): number {
  const begin = from[b]!;
  const end = from[b + 1]!;
  let sum = 0;
  let lowest = 0;
  for (let at = begin; at < end; at++) {
    const one = giveaways.get(hashes[at]!, 0);
    if (one !== 0) {
      sum += one;
      if (one < lowest) lowest = one;
    }
    const two = at > begin ? giveaways.get(twoAt(hashes, at), 0) : 0;
    if (two !== 0) {
      sum += two;
      if (two < lowest) lowest = two;
    }
  }
  row[column] = sum / Math.max(end - begin, 4);
  row[column + 1] = lowest;
  row[column + 2] = sum;
  return column + 3;
}
