import { HARDLY_ANY } from '../declared-body';

/** From this judgement on a block belongs to the article. */
const KEPT = 0.5;
/** The same on a page that is none and has hardly any text: terms under a form look like some, too. */
const KEPT_ANYWAY = 0.7;
/** Of the words that the judgements let expect, so many have to be kept. */
const LEAST_SHARE = 0.5;
const LEAST = 0.25;
/** What is less likely than this is not asked about. */
const HARDLY = 0.05;

/**
 * From which judgement on the blocks of an article's page are kept: one half. Where less than half of what is to be expected
 * would be kept that way, half of the best F1 that can be expected (Lipton, Elkan and Naryanaswamy 2014), so that the story of a
 * strange page is not lost for being a little less likely than not. Takes a probability and a number of words for each block; gives .25 to .5.
 * More is asked of what little text a page has that is no article.
 */
export function thresholdFor(judged: Float32Array, words: Float64Array, isArticle: boolean): number {
  const likely: number[] = [];
  let expected = 0;
  let sure = 0;
  let said = 0;
  for (let b = 0; b < judged.length; b++) {
    if (judged[b]! <= HARDLY) continue;
    likely.push(b);
    expected += judged[b]! * words[b]!;
    if (judged[b]! < KEPT) continue;
    sure += judged[b]! * words[b]!;
    said += words[b]!;
  }
  if (!isArticle) return said < HARDLY_ANY ? KEPT_ANYWAY : KEPT;
  if (sure >= LEAST_SHARE * expected) return KEPT;
  likely.sort((a, b) => judged[b]! - judged[a]!);
  let hits = 0;
  let kept = 0;
  let best = 0;
  for (const b of likely) {
    hits += judged[b]! * words[b]!;
    kept += words[b]!;
    best = Math.max(best, (2 * hits) / Math.max(1, kept + expected));
  }
  return Math.min(KEPT, Math.max(LEAST, best / 2));
}
