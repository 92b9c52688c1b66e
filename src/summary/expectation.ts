import { once } from '../text/once';
import type { Candidate } from './passages';

/** What one sentence is expected to give a summary: numbered words and pairs of words, one entry for each place in it. */
export interface Content {
  words: readonly number[];
  pairs: number[];
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

/** How often each numbered thing came, and where first. */
class Counts {
  readonly counts: Int32Array;
  readonly firsts: Int32Array;

  constructor(size: number) {
    this.counts = new Int32Array(size);
    this.firsts = new Int32Array(size);
  }

  add(id: number, place: number): void {
    if (this.counts[id] === 0) this.firsts[id] = place;
    this.counts[id]!++;
  }
}

/**
 * Judges every word and pair of words by how often the story has it, how early it comes first, and whether the headline has
 * it. The coefficients are logistic regressions, rounded, of "stands in the summary that a person wrote". Words are
 * numbers of the vocabulary, and `stopWords` tells by them.
 */
export function expectWords(candidates: Candidate[], headline: readonly number[], stopWords: Int32Array): Expectation {
  const words = new Counts(stopWords.length);
  const contents = candidates.map(({ tellsStory, words: list, place }): Content => {
    if (!tellsStory) return { words: [], pairs: [] };
    for (let i = 0; i < list.length; i++) words.add(list[i]!, place);
    return { words: list, pairs: [] };
  });
  const pairOdds = numberPairs(candidates, contents, words.counts.length);
  return { contents, wordOdds: oddsOfWords(words, headline, stopWords), pairOdds };
}

/**
 * Numbers the pairs of neighbouring words in the first sentences, and gives their odds. The places of each word are put
 * together first, so that the words behind it have to be told apart from each other only.
 */
function numberPairs(candidates: Candidate[], contents: Content[], size: number): Float64Array {
  const told: number[] = [];
  let total = 0;
  for (const [i, { tellsStory, place, words }] of candidates.entries()) {
    if (!tellsStory || place >= PAIRED || words.length < 2) continue;
    told.push(i);
    total += words.length - 1;
  }
  /** Where the places of each word begin, then where they end. */
  const ends = new Int32Array(size + 1);
  for (const i of told) {
    const { words } = candidates[i]!;
    for (let at = 0; at + 1 < words.length; at++) ends[words[at]! + 1]!++;
  }
  for (let word = 0; word < size; word++) ends[word + 1]! += ends[word]!;
  /** By place: the sentence, and the place in it. */
  const sentences = new Int32Array(total);
  const offsets = new Int32Array(total);
  for (const i of told) {
    const { words } = candidates[i]!;
    contents[i]!.pairs = new Array<number>(words.length - 1);
    for (let at = 0; at + 1 < words.length; at++) {
      const entry = ends[words[at]!]!++;
      sentences[entry] = i;
      offsets[entry] = at;
    }
  }
  const pairs = new Counts(total);
  const last = new Int32Array(size).fill(-1);
  const numbers = new Int32Array(size);
  let count = 0;
  for (let word = 0, entry = 0; word < size; word++) {
    for (; entry < ends[word]!; entry++) {
      const { words, place } = candidates[sentences[entry]!]!;
      const next = words[offsets[entry]! + 1]!;
      if (last[next] !== word) {
        last[next] = word;
        numbers[next] = count++;
      }
      pairs.add(numbers[next]!, place);
      contents[sentences[entry]!]!.pairs[offsets[entry]!] = numbers[next]!;
    }
  }
  const odds = new Float64Array(count);
  for (let id = 0; id < count; id++) odds[id] = oddsOfPair(pairs.counts[id]!, pairs.firsts[id]!);
  return odds;
}

function oddsOfWords({ counts, firsts }: Counts, headline: readonly number[], stopWords: Int32Array): Float64Array {
  const odds = new Float64Array(counts.length);
  /** By its first place, what a word that comes once and stands in no list is worth; most are such. */
  const rare: number[] = [];
  const inHeadline = new Uint8Array(counts.length);
  for (const id of headline) inHeadline[id] = 1;
  for (let id = 0; id < odds.length; id++) {
    if (counts[id] === 0) continue;
    const first = firsts[id]!;
    const titled = inHeadline[id] === 1;
    if (stopWords[id]) odds[id] = oddsOfStopWord(counts[id]!, first);
    else if (counts[id] === 1 && !titled) odds[id] = rare[first] ??= oddsOfWord(1, first, false);
    else odds[id] = oddsOfWord(counts[id]!, first, titled);
  }
  return odds;
}

const oddsOfStopWord = (times: number, first: number): number =>
  logistic(-2.1 + 0.9 * Math.log(times) + 1.4 * Math.exp(-first / 3));

const oddsOfWord = (times: number, first: number, titled: boolean): number =>
  logistic(-2.9 + 1.1 * Math.log(times) + 2.4 * Math.exp(-first / 7) + (titled ? 0.4 : 0));

/** Nearly all pairs come once: what their first place says for them. */
const ONCE = once(() => Float64Array.from({ length: PAIRED }, (_, first) => weighPair(1, first)));

const oddsOfPair = (times: number, first: number): number => (times === 1 ? ONCE()[first]! : weighPair(times, first));

const weighPair = (times: number, first: number): number =>
  logistic(-3.5 + Math.log(times) - 0.8 * Math.exp(-first / 1.5) + 3 * Math.exp(-first / 6));
