import type { Attribution, Speaker } from '../quotes/attribution';
import type { TextDocument } from '../text/document';
import { wordsPerMinuteOf } from './languages';
import { countWords, countWordsIn } from './words';

/** What the popup draws beside the summary. */
export interface Statistics {
  /** Words of spaced scripts, and characters of those that put no space between words. */
  words: number;
  /** Whole minutes, at least 1 for a non-empty article. */
  readingMinutes: number;
  /** Statements by kind. */
  kinds: { direct: number; mixed: number; indirect: number };
  /** Quoted or reported words by speaker, in the order of the reading's speakers; their sum is at most 1. */
  shares: number[];
}

/** Characters a minute of scripts without spaces (Trauzettel-Klosinski & Dietz 2012: Japanese 357, Chinese 255). */
const charactersPerMinute = (lang: string | null) => (lang === 'ja' ? 357 : 255);

const total = (text: string) => {
  const { spaced, characters } = countWords(text);
  return spaced + characters;
};

/** Counts words, reading time by language, statements by kind, and each speaker's share of the words of all statements. */
export function statistics(document: TextDocument, attributions: Attribution[], speakers: Speaker[]): Statistics {
  let spaced = 0;
  let characters = 0;
  for (const tokens of document.tokens) {
    const counted = countWordsIn(tokens);
    spaced += counted.spaced;
    characters += counted.characters;
  }
  const minutes = spaced / wordsPerMinuteOf(document.lang) + characters / charactersPerMinute(document.lang);
  const words = spaced + characters;
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  for (const attribution of attributions) kinds[attribution.kind]++;
  const spoken = attributions.map((attribution) => total(attribution.text));
  const all = spoken.reduce((a, b) => a + b, 0) || 1;
  const shares = speakers.map((s) => s.attributions.reduce((sum, i) => sum + (spoken[i] ?? 0), 0) / all);
  return { words, readingMinutes: words ? Math.max(1, Math.round(minutes)) : 0, kinds, shares };
}
