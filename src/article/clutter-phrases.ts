import type { RemovalReason } from './article';
import { languages } from './languages';

/** Every known phrase by its first word, the longest first: the words after it, and the reason it speaks for. */
const phrases = new Map<string, { rest: string[]; reason: RemovalReason }[]>();
for (const { clutter } of languages) {
  for (const [reason, list] of Object.entries(clutter)) {
    for (const phrase of list.split(' | ')) {
      const [first, ...rest] = phrase.split(' ');
      const known = phrases.get(first!) ?? [];
      phrases.set(first!, known);
      // The first language that knows a phrase decides: the tables seldom disagree.
      if (known.some((other) => other.rest.join(' ') === rest.join(' '))) continue;
      known.push({ rest, reason: reason as RemovalReason });
      known.sort((one, other) => other.rest.length - one.rest.length);
    }
  }
}

/** A phrase of clutter found in a text. */
export interface ClutterPhrase {
  reason: RemovalReason;
  /** How many words it has, and at which word of the text it begins. */
  words: number;
  at: number;
}

/** The clutter phrases among the words of a text (lower case), the longest at each place. */
export function clutterPhrases(words: readonly string[]): ClutterPhrase[] {
  const found: ClutterPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = phrases.get(words[at]!)?.find(({ rest }) => rest.every((word, i) => words[at + 1 + i] === word));
    if (!match) continue;
    found.push({ reason: match.reason, words: match.rest.length + 1, at });
    at += match.rest.length;
  }
  return found;
}

/** How much of a text of so many words is the clutter phrases found in it: 0 to 1. */
export function clutterShare(phrases: readonly ClutterPhrase[], words: number): number {
  return phrases.reduce((sum, phrase) => sum + phrase.words, 0) / Math.max(1, words);
}
