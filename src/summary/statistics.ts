import type { Attribution, Speaker } from '../quotes/attribution';
import type { TextDocument } from '../text/document';

/** What the popup draws beside the summary. */
export interface Statistics {
  words: number;
  /** Whole minutes, at least 1 for a non-empty article. */
  readingMinutes: number;
  /** Statements by kind. */
  kinds: { direct: number; mixed: number; indirect: number };
  /** Quoted or reported words by speaker, in the order of the reading's speakers; their sum is at most 1. */
  shares: number[];
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const countWords = (text: string) => text.match(WORD)?.length ?? 0;

/** Counts words, statements by kind, and each speaker's share of the words of all statements. */
export function statistics(document: TextDocument, attributions: Attribution[], speakers: Speaker[]): Statistics {
  const words = document.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  const spoken = attributions.map((attribution) => countWords(attribution.text));
  for (const attribution of attributions) kinds[attribution.kind]++;
  const total = spoken.reduce((a, b) => a + b, 0) || 1;
  const shares = speakers.map((s) => s.attributions.reduce((sum, i) => sum + (spoken[i] ?? 0), 0) / total);
  return { words, readingMinutes: words ? Math.max(1, Math.round(words / 230)) : 0, kinds, shares };
}
