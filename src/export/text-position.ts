import type { Span } from '../page/block';
import type { Reading } from '../reading';

/** A stretch of the article's words with those around it (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 32;

/** The words of a span and up to 32 characters before and after, from the same block; null outside of the article. */
export function textQuote(reading: Reading, span: Span): TextQuote | null {
  const block = reading.article.blocks.find(({ id }) => id === span.block);
  const exact = block?.text.slice(span.start, span.end);
  if (!block || !exact) return null;
  return {
    exact,
    prefix: block.text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: block.text.slice(span.end, span.end + CONTEXT),
  };
}

/** The text of a page without white space, and where each of its characters stands. */
export interface PageText {
  packed: string;
  /** Code-point offset in the page's text for each UTF-16 unit of `packed`. */
  at: Uint32Array;
}

const pack = (text: string) => text.replace(/\s+/gu, '');

/** Prepares `document.body.textContent` for finding quotes: white space there is the markup's, so it is left out. */
export function packText(text: string): PageText {
  const packed: string[] = [];
  const at = new Uint32Array(text.length);
  let length = 0;
  let position = 0;
  for (const character of text) {
    if (!/\s/u.test(character)) {
      packed.push(character);
      for (let unit = 0; unit < character.length; unit++) at[length++] = position;
    }
    position++;
  }
  return { packed: packed.join(''), at: at.slice(0, length) };
}

/**
 * Where a quote stands in the page's text, in code points as the W3C asks, end exclusive: the place with the same words
 * before or after, else the only place there is. Null where it is not found or not to be told apart.
 */
export function findQuote({ packed, at }: PageText, quote: TextQuote): { start: number; end: number } | null {
  const exact = pack(quote.exact);
  if (!exact) return null;
  const around = packed.indexOf(pack(quote.prefix) + exact + pack(quote.suffix));
  const index = around >= 0 ? around + pack(quote.prefix).length : onlyPlace(packed, exact);
  if (index < 0) return null;
  return { start: at[index]!, end: at[index + exact.length - 1]! + 1 };
}

function onlyPlace(text: string, words: string): number {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : -1;
}
