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

/** Numbers what it is given in the order of first sight, and keeps how often and where each came. */
class Counter<Key> {
  readonly counts: number[] = [];
  readonly firsts: number[] = [];
  private readonly ids = new Map<Key, number>();

  /** The number of `key`, seen once more at sentence `place`. */
  count(key: Key, place: number): number {
    const known = this.ids.get(key);
    if (known !== undefined) {
      this.counts[known]!++;
      return known;
    }
    const id = this.counts.push(1) - 1;
    this.firsts.push(place);
    this.ids.set(key, id);
    return id;
  }

  get keys(): Key[] {
    return [...this.ids.keys()];
  }
}

/** More different words than an article has, so that two numbers make one. */
const MANY = 2 ** 24;

/**
 * Judges every word and pair of words by how often the story has it, how early it comes first, and whether the headline has
 * it. The coefficients are logistic regressions, rounded, of "stands in the summary that a person wrote".
 */
export function expectWords(candidates: Candidate[], headline: string[], stopWords: ReadonlySet<string>): Expectation {
  const words = new Counter<string>();
  const pairs = new Counter<number>();
  const nothing: Content = { words: new Int32Array(0), pairs: new Int32Array(0) };
  const contents = candidates.map(({ tellsStory, words: list, place }) => {
    if (!tellsStory) return nothing;
    const ids = new Int32Array(list.length);
    for (let i = 0; i < ids.length; i++) ids[i] = words.count(list[i]!, place);
    if (place >= PAIRED) return { words: ids, pairs: nothing.pairs };
    const paired = new Int32Array(Math.max(0, ids.length - 1));
    for (let i = 0; i < paired.length; i++) paired[i] = pairs.count(ids[i]! * MANY + ids[i + 1]!, place);
    return { words: ids, pairs: paired };
  });
  return { contents, wordOdds: oddsOfWords(words, new Set(headline), stopWords), pairOdds: oddsOfPairs(pairs) };
}

function oddsOfWords(
  { keys, counts, firsts }: Counter<string>,
  headline: ReadonlySet<string>,
  stopWords: ReadonlySet<string>,
): Float64Array {
  const odds = new Float64Array(keys.length);
  for (let id = 0; id < odds.length; id++) {
    const word = keys[id]!;
    const often = Math.log(counts[id]!);
    const first = firsts[id]!;
    odds[id] = stopWords.has(word)
      ? logistic(-2.1 + 0.9 * often + 1.4 * Math.exp(-first / 3))
      : logistic(-2.9 + 1.1 * often + 2.4 * Math.exp(-first / 7) + (headline.has(word) ? 0.4 : 0));
  }
  return odds;
}

const oddsOfPair = (count: number, first: number): number =>
  logistic(-3.5 + Math.log(count) - 0.8 * Math.exp(-first / 1.5) + 3 * Math.exp(-first / 6));

/** Nearly all pairs come once: what their first place says for them. */
const ONCE = Array.from({ length: PAIRED }, (_, first) => oddsOfPair(1, first));

function oddsOfPairs({ counts, firsts }: Counter<number>): Float64Array {
  const odds = new Float64Array(counts.length);
  for (let id = 0; id < odds.length; id++) {
    const first = firsts[id]!;
    odds[id] = counts[id] === 1 ? ONCE[first]! : oddsOfPair(counts[id]!, first);
  }
  return odds;
}
