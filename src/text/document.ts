import type { TextBlock } from '../page/block';
import { finish, mapSteps, type Steps } from '../steps';
import type { Language } from './languages/language';
import { languageOf } from './languages/languages';
import { sentenceSpans } from './sentences';
import { Tokeniser, type TokenList } from './tokens';
import { Vocabulary } from './vocabulary';

/** One sentence of one block; offsets are UTF-16 into the block's text, end exclusive, no surrounding white space. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
}

/** The article's text as every later stage reads it. `blocks`, `tokens` (one list a block) and `sentences` are in page order. */
export interface TextDocument {
  /** BCP 47 primary language subtag, lower case; null when unknown. */
  lang: string | null;
  /** The words of that language, or of none. */
  language: Language;
  headline: string | null;
  blocks: TextBlock[];
  tokens: TokenList[];
  /** The words of all blocks. */
  vocabulary: Vocabulary;
  sentences: Sentence[];
}

/**
 * Splits an article's blocks into tokens and sentences.
 * Takes blocks in page order (each is split by itself) and the document's language; empty blocks give no sentence.
 */
export function readDocument(blocks: TextBlock[], lang: string | null, headline: string | null): TextDocument {
  return finish(documentSteps(blocks, lang, headline));
}

/** The same in steps, one for each block. */
export function* documentSteps(blocks: TextBlock[], lang: string | null, headline: string | null): Steps<TextDocument> {
  const language = languageOf(lang);
  const vocabulary = new Vocabulary();
  const tokeniser = new Tokeniser(language, vocabulary);
  const tokens = yield* mapSteps(blocks, (block) => tokeniser.read(block.text));
  const sentences: Sentence[] = [];
  for (const [i, { id }] of blocks.entries())
    for (const [start, end] of sentenceSpans(tokens[i]!, language)) sentences.push({ block: id, start, end });
  return { lang, language, headline, blocks, tokens, vocabulary, sentences };
}
