import type { BlockKind } from '../../../src/page/block';
import { findAttributions } from '../../../src/quotes/find';
import { readDocument } from '../../../src/text/document';

export interface Line {
  kind: string;
  content: string;
  source: string | null;
  cue: string | null;
  code: string;
}

/** What is found in paragraphs, or in blocks of other kinds, as plain words. */
export function read(texts: (string | [BlockKind, string])[], lang = 'en'): Line[] {
  const blocks = texts.map((entry, id) => {
    const [kind, text] = typeof entry === 'string' ? (['paragraph', entry] as const) : entry;
    return { id, kind, text };
  });
  const words = ({ block, start, end }: { block: number; start: number; end: number }) =>
    blocks[block]!.text.slice(start, end);
  return findAttributions(readDocument(blocks, lang, null)).map(({ kind, content, source, cue, evidence }) => ({
    kind,
    content: content.map(words).join(' … '),
    source: source && words(source),
    cue: cue && words(cue),
    code: evidence[0]!.code,
  }));
}

/** What is said in a paragraph, and by whom, in the paragraph's own words. */
export function said(text: string, lang?: string): (string | null)[][] {
  return read([text], lang).map(({ content, source }) => [content, source]);
}
