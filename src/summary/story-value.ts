import type { Expectation } from './expectation';
import type { Candidate } from './passages';

const SPOKEN_COST = 0.3;
const SHORT = 20;

/** How much one sentence alone tells for its length. */
export class Worth {
  /** The round in which a word was seen last. */
  private readonly seen: Int32Array;
  private round = 0;

  constructor(
    private readonly candidates: Candidate[],
    private readonly expectation: Expectation,
  ) {
    this.seen = new Int32Array(expectation.wordOdds.length);
  }

  /** The expected words of the candidate at this index, each counted once, less where somebody is only speaking. */
  of(index: number): number {
    const { seen } = this;
    const round = ++this.round;
    const { contents, wordOdds } = this.expectation;
    const { spoken, words } = this.candidates[index]!;
    const told = contents[index]!.words;
    let expected = 0;
    for (let at = 0; at < told.length; at++) {
      const id = told[at]!;
      if (seen[id] === round) continue;
      seen[id] = round;
      expected += wordOdds[id]!;
    }
    return (expected - SPOKEN_COST * spoken * words.length) / (words.length + SHORT);
  }
}
