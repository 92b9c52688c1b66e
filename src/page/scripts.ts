import { attributeOf, select, textOf } from './dom';
import { BLOCK_FIGURES, type PageData, RUN_FIGURES, RUN_LINKED } from './page';

/** Fewer characters of running text are no article, but what stands around one. */
const ARTICLE_LENGTH = 2_000;
/** A shorter block is a line and no running text. */
const PARAGRAPH = 80;
const LINKED = 0.3;

/** Shorter scripts hold no article, unless they are one of many parts of a stream. */
const LEAST = 200;
const STREAMED = '__next_f';
const MAX_SCRIPTS = 500;
const MAX_LENGTH = 2_000_000;

/** Whether a page's blocks hold too little running text to be an article, by their lengths alone. */
export function showsTooLittle({ texts, runs, blocks }: Pick<PageData, 'texts' | 'runs' | 'blocks'>): boolean {
  let all = 0;
  let at = 0;
  for (let b = 0; b < blocks.length; b += BLOCK_FIGURES) {
    let length = 0;
    let linked = 0;
    for (const end = at + blocks[b]!; at < end; at++) {
      const own = texts[at]!.length;
      length += own;
      if (runs[at * RUN_FIGURES + 1]! & RUN_LINKED) linked += own;
    }
    if (length < PARAGRAPH || linked > LINKED * length) continue;
    all += length;
    if (all >= ARTICLE_LENGTH) return false;
  }
  return true;
}

/** The texts of a page's own scripts, JSON-LD apart, as far as they are of a size to hold an article. */
export function readScripts(document: Document): string[] {
  const texts: string[] = [];
  let room = MAX_LENGTH;
  for (const script of select(document, 'script:not([src])')) {
    if (texts.length >= MAX_SCRIPTS) break;
    const text = textOf(script);
    if (text.length > room || (text.length < LEAST && !text.includes(STREAMED))) continue;
    if (/ld\+json/i.test(attributeOf(script, 'type'))) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}
