import type { Expectation } from './expectation';
import type { Candidate } from './passages';
import type { SummaryLength } from './summary';

/** How much to choose: sentences and words at most, and the length aimed at. */
interface Measure {
  sentences: number;
  words: number;
  aim: number;
}

const MEASURES: Record<SummaryLength, Measure> = {
  short: { sentences: 2, words: 50, aim: 22 },
  normal: { sentences: 4, words: 81, aim: 46 },
  long: { sentences: 8, words: 170, aim: 120 },
};

const PAIR_WEIGHT = 0.6;
const QUESTION_COST = 0.2;
/** Words in a sentence of ordinary length; articles of shorter ones need more of them to say as much. */
const ORDINARY_SENTENCE = 22;
/** Two sentences may be this much longer than is allowed otherwise: one alone seldom says enough. */
const ROOM_FOR_TWO = 1.35;
const SEARCHED = 20;
const BEAM = 5;

interface Chosen {
  /** Indexes of candidates, ascending. */
  sentences: number[];
  words: number;
  /** Expected words of the summary, each counted once. */
  expected: number;
  value: number;
}

/**
 * Chooses sentences together, not one by one: the set with the most expected words for its length. Words said twice count once,
 * so that a second sentence on the same thing adds nothing. A beam search over the first sentences that may be shown, in the
 * spirit of Gillick and Favre (2009), with the value of an expected F-measure, which also decides how much is enough.
 * Takes `allowed`, the indexes to choose from; gives indexes in the article's order.
 */
export function chooseSentences(
  candidates: Candidate[],
  expectation: Expectation,
  allowed: number[],
  length: SummaryLength,
  repeats: (a: number, b: number) => boolean,
): number[] {
  const searched = allowed.slice(0, SEARCHED);
  const average = searched.reduce((sum, i) => sum + candidates[i]!.words.length, 0) / (searched.length || 1);
  const measure = MEASURES[length];
  const aim = measure.aim * Math.max(1, ORDINARY_SENTENCE / Math.max(8, average)) ** 1.3;
  const gains = new Gains(candidates, expectation);
  const keyOf = keys(candidates, searched);

  /** What sentence `i` adds with those it needs; null where they are too many, too long, or say a thing twice. */
  const addedTo = ({ sentences: known, words }: Chosen, i: number): number[] | null => {
    const [first, last] = candidates[i]!.needs ?? [i, i];
    const added: number[] = [];
    let all = words;
    for (let at = first; at <= last; at++) {
      if (known.includes(at)) continue;
      added.push(at);
      all += candidates[at]!.words.length;
    }
    const size = known.length + added.length;
    if (added.length === 0 || size > measure.sentences) return null;
    const room = size === 2 ? ROOM_FOR_TWO * measure.words : measure.words;
    if (all > room && size > 1) return null;
    for (const a of added) {
      for (const b of known) if (repeats(a, b)) return null;
      for (const b of added) if (a !== b && repeats(a, b)) return null;
    }
    return added;
  };

  let best: Chosen = { sentences: [], words: 0, expected: 0, value: Number.NEGATIVE_INFINITY };
  let beam = [best];
  for (let step = 0; step < measure.sentences && beam.length; step++) {
    const seen = new Set<number>();
    const next: Chosen[] = [];
    for (const chosen of beam) {
      gains.startFrom(chosen.sentences);
      for (const i of searched) {
        const added = addedTo(chosen, i);
        if (!added) continue;
        const sentences = merged(chosen.sentences, added);
        const key = keyOf(sentences);
        if (seen.has(key)) continue;
        seen.add(key);
        const expected = chosen.expected + gains.of(added);
        let { words } = chosen;
        for (const at of added) words += candidates[at]!.words.length;
        const value = expected / (words + aim);
        let rank = next.length;
        while (rank > 0 && next[rank - 1]!.value < value) rank--;
        if (rank === BEAM) continue;
        next.splice(rank, 0, { sentences, words, expected, value });
        next.length = Math.min(next.length, BEAM);
      }
    }
    beam = next;
    if (beam[0] && (beam[0].value > best.value || best.sentences.length < 2)) best = beam[0];
  }
  return best.sentences;
}

/** Two ascending lists as one. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  let next = 0;
  for (const one of a) {
    while (next < b.length && b[next]! < one) all.push(b[next++]!);
    all.push(one);
  }
  while (next < b.length) all.push(b[next++]!);
  return all;
}

/** A number for each set of sentences. At most 80 can be among them, so that eight digits are exact. */
function keys(candidates: Candidate[], searched: number[]): (sentences: number[]) => number {
  const digits = new Uint8Array(candidates.length);
  let digit = 0;
  for (const i of searched) {
    const [first, last] = candidates[i]!.needs ?? [i, i];
    for (let at = first; at <= last; at++) digits[at] ||= ++digit;
  }
  return (sentences) => {
    let key = 0;
    for (const i of sentences) key = key * (digit + 1) + digits[i]!;
    return key;
  };
}

/** What sentences add to those already chosen: their expected words and pairs that none of them has said. */
class Gains {
  private readonly wordSeen: Int32Array;
  private readonly pairSeen: Int32Array;
  /** Rounds that words and pairs are marked with: that of the chosen sentences, and the latest. */
  private chosen = -1;
  private round = 0;

  constructor(
    private readonly candidates: Candidate[],
    private readonly expectation: Expectation,
  ) {
    this.wordSeen = new Int32Array(expectation.wordOdds.length);
    this.pairSeen = new Int32Array(expectation.pairOdds.length);
  }

  /** Takes the words and pairs of `sentences` as said. */
  startFrom(sentences: number[]): void {
    this.chosen = -1;
    this.of(sentences);
    this.chosen = this.round;
  }

  /** The worth of sentences that are not among the chosen ones. */
  of(added: number[]): number {
    this.round++;
    const { contents, wordOdds, pairOdds } = this.expectation;
    let gain = 0;
    for (const i of added) {
      const { words, asks } = this.candidates[i]!;
      if (asks) gain -= QUESTION_COST * words.length;
      gain += 2 * this.unsaid(contents[i]!.words, this.wordSeen, wordOdds);
      gain += 2 * PAIR_WEIGHT * this.unsaid(contents[i]!.pairs, this.pairSeen, pairOdds);
    }
    return gain;
  }

  private unsaid(ids: ArrayLike<number>, seen: Int32Array, odds: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      if (seen[id] === this.chosen || seen[id] === this.round) continue;
      sum += odds[id]!;
      seen[id] = this.round;
    }
    return sum;
  }
}
