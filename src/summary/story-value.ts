import type { Expectation } from './expectation';
import type { Candidate } from './passages';

const SPOKEN_COST = 0.3;
const SHORT = 20;

/** How much one sentence alone tells for its length: expected words, less where somebody is only speaking. */
export function valueAlone(candidate: Candidate, index: number, { contents, wordOdds }: Expectation): number {
  let expected = 0;
  for (const id of new Set(contents[index]!.words)) expected += wordOdds[id]!;
  const words = candidate.words.length;
  return (expected - SPOKEN_COST * candidate.spoken * words) / (words + SHORT);
}
