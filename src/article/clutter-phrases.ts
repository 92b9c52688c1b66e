import type { RemovalReason } from './article';
import { languages } from './languages';

/** Every known phrase with the reason it speaks for. */
const phrases = new Map<string, RemovalReason>();
for (const language of languages) {
  for (const [reason, list] of Object.entries(language)) {
    // The first language that knows a phrase decides: the tables seldom disagree.
    for (const phrase of list.split(' | ')) if (!phrases.has(phrase)) phrases.set(phrase, reason as RemovalReason);
  }
}
const LONGEST = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
const WORD = /[\p{L}\p{M}]+/gu;
const MOST_TEXT = 240;

/** A phrase of clutter found in a text. */
export interface ClutterPhrase {
  reason: RemovalReason;
  /** How many words it has, and at which word of the text it begins. */
  words: number;
  at: number;
}

/** The clutter phrases in the first words of a text, the longest at each place. */
export function clutterPhrases(text: string): ClutterPhrase[] {
  const words = text.slice(0, MOST_TEXT).toLowerCase().match(WORD) ?? [];
  const found: ClutterPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
      const reason = phrases.get(words.slice(at, at + count).join(' '));
      if (!reason) continue;
      found.push({ reason, words: count, at });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** How much of a text is clutter phrases: 0 to 1. */
export function clutterShare(text: string): number {
  const said = clutterPhrases(text).reduce((sum, phrase) => sum + phrase.words, 0);
  if (said === 0) return 0;
  return said / Math.max(1, text.slice(0, MOST_TEXT).match(WORD)?.length ?? 1);
}
