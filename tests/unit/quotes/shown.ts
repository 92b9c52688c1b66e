import { type Quotes, readQuotes } from '../../../src/quotes/quotes';
import { readDocument } from '../../../src/text/document';

/** The statements of an article of one paragraph a line: "speaker: content" each, as a reader would be shown them. */
export function shown(lang: string, ...paragraphs: string[]): string[] {
  const { attributions, speakers } = read(lang, ...paragraphs);
  return attributions.map(({ speaker, text }) => {
    const found = speaker === null ? null : speakers[speaker]!;
    return `${found?.name ?? found?.description ?? '–'}: ${text}`;
  });
}

export function read(lang: string, ...paragraphs: string[]): Quotes {
  const blocks = paragraphs.map((text, id) => ({ id, kind: 'paragraph' as const, text }));
  return readQuotes(readDocument(blocks, lang, null));
}
