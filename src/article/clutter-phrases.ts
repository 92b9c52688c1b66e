import type { RemovalReason } from './article';
import { languages } from './languages';
import { NumberTable } from './number-table';
import type { Texts } from './texts';
import { hashWord } from './words';

/** A known phrase behind its first word: the numbers of the words after it, and the reason it speaks for. */
interface Phrase {
  rest: number[];
  reason: RemovalReason;
}

/** The known phrases that begin with one word each, the longest first; and by a word's number which of them do. */
const phrases: Phrase[][] = [];
const places = new Map<number, number>();
for (const { clutter } of languages) {
  for (const [reason, list] of Object.entries(clutter)) {
    for (const phrase of list.split(' | ')) {
      const [first, ...rest] = phrase.split(' ').map(hashWord);
      const place = places.get(first!) ?? phrases.push([]) - 1;
      places.set(first!, place);
      const known = phrases[place]!;
      // The first language that knows a phrase decides: the tables seldom disagree.
      if (known.some((other) => other.rest.length === rest.length && other.rest.every((word, i) => word === rest[i])))
        continue;
      let at = known.length;
      while (at > 0 && known[at - 1]!.rest.length < rest.length) at--;
      known.splice(at, 0, { rest, reason: reason as RemovalReason });
    }
  }
}
const openings = new NumberTable([...places]);

/** A phrase of clutter found in a text. */
export interface ClutterPhrase {
  reason: RemovalReason;
  /** How many words it has, and at which word of the text it begins. */
  words: number;
  at: number;
}

const NONE: readonly ClutterPhrase[] = [];

/** The clutter phrases at the beginning of each text, the longest at each place. */
export function clutterPhrases({ hashes, from }: Texts): (readonly ClutterPhrase[])[] {
  const all: (readonly ClutterPhrase[])[] = [];
  for (let t = 0; t + 1 < from.length; t++) {
    const begin = from[t]!;
    const end = from[t + 1]!;
    let found: ClutterPhrase[] | null = null;
    for (let at = begin; at < end; at++) {
      const place = openings.get(hashes[at]!, -1);
      const match = place >= 0 ? matchAt(phrases[place]!, hashes, at + 1, end) : null;
      if (!match) continue;
      found ??= [];
      found.push({ reason: match.reason, words: match.rest.length + 1, at: at - begin });
      at += match.rest.length;
    }
    all.push(found ?? NONE);
  }
  return all;
}

function matchAt(known: readonly Phrase[], hashes: Int32Array, at: number, end: number): Phrase | null {
  for (const phrase of known) {
    const { rest } = phrase;
    if (at + rest.length > end) continue;
    let same = 0;
    while (same < rest.length && rest[same] === hashes[at + same]) same++;
    if (same === rest.length) return phrase;
  }
  return null;
}

/** How much of a text of so many words is the clutter phrases found in it: 0 to 1. */
export function clutterShare(phrases: readonly ClutterPhrase[], words: number): number {
  let said = 0;
  for (const phrase of phrases) said += phrase.words;
  return said / Math.max(1, words);
}
