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

/** Who is shown for each statement: a name with its role in brackets and "ORG" behind an organisation's, or a description in round ones. */
export function whoSaid(lang: string, ...paragraphs: string[]): string[] {
  const { attributions, speakers } = read(lang, ...paragraphs);
  return attributions.map(({ speaker }) => {
    if (speaker === null) return '–';
    const { name, description, role, kind } = speakers[speaker]!;
    return `${name ?? `(${description})`}${role ? ` [${role}]` : ''}${kind === 'organisation' ? ' ORG' : ''}`;
  });
}
