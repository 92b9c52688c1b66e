import type { Attribution } from '../quotes/attribution';
import type { TextDocument } from '../text/document';
import type { Summary, SummaryLength } from './summary';

export interface SummaryOptions {
  length: SummaryLength;
  /** Ids of blocks that are the page's own key points. */
  ownKeyPoints: number[];
}

/** Chooses sentences of the article; too little text gives no sentence and the reason. */
export function summarise(document: TextDocument, _attributions: Attribution[], _options: SummaryOptions): Summary {
  const sentences = document.sentences.slice(0, 3).map((sentence) => {
    const text = document.blocks.find((block) => block.id === sentence.block)?.text ?? '';
    return { ...sentence, text: text.slice(sentence.start, sentence.end) };
  });
  return { sentences, keyPoints: [], ownKeyPoints: false, reason: sentences.length ? null : 'too little text' };
}
