import { once } from '../text/once';
import type { Vocabulary } from '../text/vocabulary';
import type { Candidate } from './passages';

/** What one sentence is expected to give a summary: numbered words and pairs of words, one entry for each place in it. */
export interface Content {
  words: readonly number[];
  pairs: Int32Array;
}

const NO_PAIRS = new Int32Array(0);

/** How likely a summary by hand is to hold each word and each pair of neighbouring words of the article. */
export interface Expectation {
  contents: Content[];
  wordOdds: Float64Array;
  pairOdds: Float64Array;
}

/** Pairs are weighed in the first sentences only, from which the summary is chosen. */
const PAIRED = 48;

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** How often each numbered thing came, and where first. */
interface Counts {
  counts: Int32Array;
  firsts: Int32Array;
}

const countsOf = (size: number): Counts => ({ counts: new Int32Array(size), firsts: new Int32Array(size) });

function count({ counts, firsts }: Counts, id: number, place: number): void {
  if (counts[id] === 0) firsts[id] = place;
  counts[id]!++;
}

/**
 * Judges every word and pair of words by how often the story has it, how early it comes first, and whether the headline has
 * it. The coefficients are logistic regressions, rounded, of "stands in the summary that a person wrote". Words are
 * numbers of the vocabulary, pairs numbered in the order of first sight.
 */
export function expectWords(
  candidates: Candidate[],
  headline: readonly string[],
  vocabulary: Vocabulary,
  stopWords: ReadonlySet<string>,
): Expectation {
  const size = vocabulary.words.length;
  const words = countsOf(size);
  const pairs = countsOf(
    candidates.reduce((sum, { words: { length }, place }) => sum + (place < PAIRED ? length : 0), 0),
  );
  const ids = new Map<number, number>();
  const nothing: Content = { words: [], pairs: NO_PAIRS };
  const contents = candidates.map(({ tellsStory, words: list, place }): Content => {
    if (!tellsStory) return nothing;
    for (let i = 0; i < list.length; i++) count(words, list[i]!, place);
    if (place >= PAIRED || list.length < 2) return { words: list, pairs: NO_PAIRS };
    const paired = new Int32Array(list.length - 1);
    for (let i = 0; i < paired.length; i++) {
      const pair = list[i]! * size + list[i + 1]!;
      let id = ids.get(pair);
      if (id === undefined) {
        id = ids.size;
        ids.set(pair, id);
      }
      paired[i] = id;
      count(pairs, id, place);
    }
    return { words: list, pairs: paired };
  });
  const oddsOfPairs = Float64Array.from({ length: ids.size }, (_, id) =>
    oddsOfPair(pairs.counts[id]!, pairs.firsts[id]!),
  );
  return { contents, wordOdds: oddsOfWords(words, vocabulary, new Set(headline), stopWords), pairOdds: oddsOfPairs };
}

function oddsOfWords(
  { counts, firsts }: Counts,
  { words }: Vocabulary,
  headline: ReadonlySet<string>,
  stopWords: ReadonlySet<string>,
): Float64Array {
  const odds = new Float64Array(counts.length);
  for (let id = 0; id < odds.length; id++) {
    if (counts[id] === 0) continue;
    const word = words[id]!;
    const often = Math.log(counts[id]!);
    const first = firsts[id]!;
    odds[id] = stopWords.has(word)
      ? logistic(-2.1 + 0.9 * often + 1.4 * Math.exp(-first / 3))
      : logistic(-2.9 + 1.1 * often + 2.4 * Math.exp(-first / 7) + (headline.has(word) ? 0.4 : 0));
  }
  return odds;
}

/** Nearly all pairs come once: what their first place says for them. */
const ONCE = once(() => Float64Array.from({ length: PAIRED }, (_, first) => weighPair(1, first)));

const oddsOfPair = (times: number, first: number): number => (times === 1 ? ONCE()[first]! : weighPair(times, first));

const weighPair = (times: number, first: number): number =>
  logistic(-3.5 + Math.log(times) - 0.8 * Math.exp(-first / 1.5) + 3 * Math.exp(-first / 6));
