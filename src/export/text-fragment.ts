import type { Span } from '../page/block';
import type { Reading } from '../reading';
import { isAddress } from '../shape';

/** Up to this many words are given in full; longer stretches by their first and last words. */
const WHOLE = 12;
const EDGE = 5;
const CONTEXT = 4;

const WORD = /\S+/gu;

/** Percent-encodes one part of a text directive; `-`, `,` and `&` have a meaning there and are encoded too. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

interface Word {
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));

/**
 * A text directive for a stretch of the article (https://wicg.github.io/scroll-to-text-fragment/):
 * `text=[prefix-,]start[,end][,-suffix]`. Whole words only; with the words before it where its beginning also stands
 * elsewhere. An empty string for spans outside of the article or without a word.
 */
export function textDirective(reading: Reading, content: Span[]): string {
  const first = content[0];
  const last = content.at(-1);
  const block = reading.article.blocks.find(({ id }) => id === first?.block);
  const lastBlock = reading.article.blocks.find(({ id }) => id === last?.block);
  if (!first || !last || !block || !lastBlock) return '';

  const words = wordsOf(block.text);
  const opening = words.findIndex(({ end }) => end > first.start);
  if (opening < 0) return '';
  const sameBlock = block === lastBlock;
  const limit = sameBlock ? last.end : block.text.length;
  const inside = words.slice(opening).filter(({ start }) => start < limit);
  const text = (from: Word | undefined, to: Word | undefined) =>
    from && to ? block.text.slice(from.start, to.end) : '';
  const whole = sameBlock && inside.length <= WHOLE;
  const start = whole ? text(inside[0], inside.at(-1)) : text(inside[0], inside[Math.min(EDGE, inside.length) - 1]);
  if (!start) return '';

  let end = '';
  if (!whole) {
    const tail = wordsOf(lastBlock.text.slice(0, wordEnd(lastBlock.text, last.end)));
    const from = tail.at(-Math.min(EDGE, tail.length));
    if (from) end = lastBlock.text.slice(from.start, tail.at(-1)?.end);
  }
  const before = words[Math.max(0, opening - CONTEXT)];
  const prefix = opening > 0 && occursTwice(reading, start) ? text(before, words[opening - 1]) : '';
  return `text=${prefix ? `${encode(prefix)}-,` : ''}${encode(start)}${end ? `,${encode(end)}` : ''}`;
}

/** Where the word that `at` falls into ends; `at` itself between words. */
function wordEnd(text: string, at: number): number {
  let end = Math.min(at, text.length);
  while (end < text.length && /\S/u.test(text.charAt(end))) end++;
  return end;
}

function occursTwice(reading: Reading, text: string): boolean {
  const needle = text.toLowerCase();
  let found = 0;
  for (const block of reading.article.blocks) {
    const haystack = block.text.toLowerCase();
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      if (++found > 1) return true;
    }
  }
  return false;
}

/** The article's address that opens at these words; just the address where they cannot be found, nothing where it is none. */
export function linkToWords(reading: Reading, content: Span[]): string {
  if (!isAddress(reading.url)) return '';
  const address = reading.url.replace(/:~:.*$/s, '');
  const directive = textDirective(reading, content);
  if (!directive) return address.replace(/#$/, '');
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}
