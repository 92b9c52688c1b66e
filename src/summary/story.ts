import { datelineEnd } from '../article/dateline';
import type { BlockKind } from '../page/block';
import type { Lexicon } from './languages';
import { wordsOf } from './words';

const STORY_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'other']);

/** Whether a kind of block can hold the sentences of the story (a quote stands without its speaker). */
export const holdsStory = (kind: BlockKind): boolean => STORY_KINDS.has(kind);

const HEADLINE_BAR = ' | ';
const HEADLINES_END = 600;

/**
 * Where the story begins in a block that starts with other things: headlines joined by bars, a place and agency.
 * Gives an offset into the text, 0 where it begins at once.
 */
export function startOfStory(text: string): number {
  // a bar is rare and quickly found, while every space could be where one with spaces begins
  const bar = text.includes('|') ? text.lastIndexOf(HEADLINE_BAR, HEADLINES_END) : -1;
  const start = bar >= 0 ? bar + HEADLINE_BAR.length : 0;
  const dateline = datelineEnd(start > 0 ? text.slice(start) : text);
  return start + (dateline > 0 && text.length > start + dateline + 1 ? dateline + 1 : 0);
}

const TERMINALS = '.!?。！？…।؟۔።';
const CLOSERS = '"\'”’»«“‹›)]」』 \u00a0\u202f';
const ADDRESS = /\S@\S|https?:\/\/|www\./u;
/** Most texts hold none, which is cheap to tell. */
const holdsAddress = (text: string): boolean =>
  (text.includes('@') || text.includes('//') || text.includes('www.')) && ADDRESS.test(text);

const KICKER = /^(?:[^\s:]{1,25} ){0,3}[^\s:]{1,25}: (?!["'“”„‘’«»‹›])/u;
const LEAST_WORDS = 4;

/** Whether the text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1]!)) end--;
  return end > 0 && TERMINALS.includes(text[end - 1]!);
}

/** Whether a text ends with a question mark. */
export function isQuestion(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1]!)) end--;
  return end > 0 && '?？؟'.includes(text[end - 1]!);
}

function isCaption(text: string, lexicon: Lexicon): boolean {
  if (text.includes('(')) {
    for (const [, inside = ''] of text.matchAll(/\(([^()]{2,80})\)/gu)) {
      if (lexicon.caption.atHeadOf(wordsOf(inside))) return true;
    }
  }
  // "Harrison Ford as Han Solo, right, and …": between two commas, or a comma and the end.
  for (let comma = text.indexOf(','); comma >= 0; ) {
    const next = text.indexOf(',', comma + 1);
    const end = next < 0 ? text.length : next;
    const mayBe = lexicon.caption.couldBe(end - comma - 1);
    if (mayBe && lexicon.caption.has(wordsOf(text.slice(comma + 1, end)))) return true;
    comma = next;
  }
  return false;
}

/**
 * Whether a sentence tells part of the story, and is not a caption, kicker, promotion, link, correction note, address or a
 * scrap of a list. Judged by its words alone; `words` are those of `text`, or the first ones of many.
 */
export function tellsStory(text: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (words.length < LEAST_WORDS || holdsAddress(text)) return false;
  if (text.includes(': ') && KICKER.test(text)) return false;
  const opened = lexicon.notStory.atHeadOf(words);
  if (opened > 1) return false;
  // One such word can open a good sentence ("Video shows …"); before a colon or bar, or in a scrap, it is a label.
  if (opened === 1 && (words.length <= 8 || /^[^\s]+\s?[:|–—-]/u.test(text))) return false;
  return !isCaption(text, lexicon);
}
