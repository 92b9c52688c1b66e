import type { Attribution, Speaker } from './attribution';

/** Below this, a speaker is shown as probable: of those above it, clearly more than half have the right speaker. */
const SURE = 0.6;

/** How an attribution may be shown: rule 1 of the house, never put words in a mouth. */
export function certaintyOf(attribution: Attribution): 'sure' | 'uncertain' | 'unattributed' {
  if (attribution.speaker === null) return 'unattributed';
  return attribution.confidence >= SURE ? 'sure' : 'uncertain';
}

/** A speaker's name, or the article's own words for an unnamed one; null for neither. */
export function nameOf(speaker: Speaker | null | undefined): string | null {
  return speaker?.name ?? speaker?.description ?? null;
}
