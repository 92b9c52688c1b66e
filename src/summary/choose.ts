import type { Expectation } from './expectation';
import type { Candidate } from './passages';
import { isQuestion } from './story';
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
  const { contents, wordOdds, pairOdds } = expectation;
  const wordSeen = new Int32Array(wordOdds.length);
  const pairSeen = new Int32Array(pairOdds.length);
  let round = 0;

  const worth = (sentences: number[]): number => {
    round++;
    let expected = 0;
    let words = 0;
    for (const i of sentences) {
      const { words: own, text } = candidates[i]!;
      words += own.length;
      if (isQuestion(text)) expected -= QUESTION_COST * own.length;
      for (const id of contents[i]!.words) {
        if (wordSeen[id] !== round) expected += 2 * wordOdds[id]!;
        wordSeen[id] = round;
      }
      for (const id of contents[i]!.pairs) {
        if (pairSeen[id] !== round) expected += 2 * PAIR_WEIGHT * pairOdds[id]!;
        pairSeen[id] = round;
      }
    }
    const room = sentences.length === 2 ? ROOM_FOR_TWO * measure.words : measure.words;
    if (words > room && sentences.length > 1) return Number.NEGATIVE_INFINITY;
    return expected / (words + aim);
  };

  const extend = (chosen: number[], i: number): number[] | null => {
    const [first, last] = candidates[i]!.needs ?? [i, i];
    const sentences = new Set(chosen);
    for (let at = first; at <= last; at++) sentences.add(at);
    if (sentences.size > measure.sentences || sentences.size === chosen.length) return null;
    const sorted = [...sentences].sort((a, b) => a - b);
    const clash = sorted.some((a, x) => sorted.slice(x + 1).some((b) => repeats(a, b)));
    return clash ? null : sorted;
  };

  let beam: Chosen[] = [{ sentences: [], value: Number.NEGATIVE_INFINITY }];
  let best = beam[0]!;
  for (let step = 0; step < measure.sentences && beam.length; step++) {
    const next = new Map<string, Chosen>();
    for (const { sentences } of beam) {
      for (const i of searched) {
        const extended = extend(sentences, i);
        const key = extended?.join() ?? '';
        if (!extended || next.has(key)) continue;
        const value = worth(extended);
        if (value > Number.NEGATIVE_INFINITY) next.set(key, { sentences: extended, value });
      }
    }
    beam = [...next.values()].sort((a, b) => b.value - a.value).slice(0, BEAM);
    if (beam[0] && (beam[0].value > best.value || best.sentences.length < 2)) best = beam[0];
  }
  return best.sentences;
}
