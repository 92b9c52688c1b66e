import type { Candidate } from './passages';

/** What one sentence is expected to give a summary: numbered words and pairs of words, one entry for each place in it. */
export interface Content {
  words: Int32Array;
  pairs: Int32Array;
}

/** How likely a summary by hand is to hold each word and each pair of neighbouring words of the article. */
export interface Expectation {
  contents: Content[];
  wordOdds: Float64Array;
  pairOdds: Float64Array;
}

/** Pairs are weighed in the first sentences only, from which the summary is chosen. */
const PAIRED = 48;

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

interface Seen {
  id: number;
  count: number;
  first: number;
}

function count(seen: Map<string, Seen>, key: string, place: number): number {
  const known = seen.get(key);
  if (known) {
    known.count++;
    return known.id;
  }
  seen.set(key, { id: seen.size, count: 1, first: place });
  return seen.size - 1;
}

/**
 * Judges every word and pair of words by how often the story has it, how early it comes first, and whether the headline has
 * it. The coefficients are logistic regressions, rounded, of "stands in the summary that a person wrote".
 */
export function expectWords(candidates: Candidate[], headline: string[], stopWords: ReadonlySet<string>): Expectation {
  const words = new Map<string, Seen>();
  const pairs = new Map<string, Seen>();
  const nothing: Content = { words: new Int32Array(0), pairs: new Int32Array(0) };
  const contents = candidates.map((candidate) => {
    if (!candidate.tellsStory) return nothing;
    const list = candidate.words;
    return {
      words: Int32Array.from(list, (word) => count(words, word, candidate.place)),
      pairs:
        candidate.place < PAIRED
          ? Int32Array.from(list.slice(1), (word, i) => count(pairs, `${list[i]} ${word}`, candidate.place))
          : nothing.pairs,
    };
  });
  const inHeadline = new Set(headline);
  const wordOdds = Float64Array.from(words, ([word, { count, first }]) =>
    stopWords.has(word)
      ? logistic(-2.1 + 0.9 * Math.log(count) + 1.4 * Math.exp(-first / 3))
      : logistic(-2.9 + 1.1 * Math.log(count) + 2.4 * Math.exp(-first / 7) + (inHeadline.has(word) ? 0.4 : 0)),
  );
  const pairOdds = Float64Array.from(pairs.values(), ({ count, first }) =>
    logistic(-3.5 + Math.log(count) - 0.8 * Math.exp(-first / 1.5) + 3 * Math.exp(-first / 6)),
  );
  return { contents, wordOdds, pairOdds };
}
