import type { Found } from '../found';
import type { Passage } from '../passage';
import { statementsIn } from './statements';
import { tagTokens } from './tags';

/** English statements, one list for each of the passage's units: direct, mixed and indirect, by their cues. */
export function readEnglish(passage: Passage): Found[][] {
  const tagged = { ...passage, tags: tagTokens(passage.tokens) };
  return passage.units.map((unit) => statementsIn(tagged, unit));
}
