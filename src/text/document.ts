import type { TextBlock } from '../page/block';
import { splitSentences } from './sentences';

/** One sentence of one block; offsets are UTF-16 into the block's text, end exclusive, no surrounding white space. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
}

/** The article's text as every later stage reads it. `blocks` and `sentences` are in page order. */
export interface TextDocument {
  /** BCP 47 primary language subtag, lower case; null when unknown. */
  lang: string | null;
  headline: string | null;
  blocks: TextBlock[];
  sentences: Sentence[];
}

/**
 * Splits an article's blocks into sentences.
 * Takes blocks in page order (each is split by itself) and the document's language; empty blocks give no sentence.
 */
export function readDocument(blocks: TextBlock[], lang: string | null, headline: string | null): TextDocument {
  const sentences = blocks.flatMap((block) =>
    splitSentences(block.text, lang).map(([start, end]) => ({ block: block.id, start, end })),
  );
  return { lang, headline, blocks, sentences };
}
