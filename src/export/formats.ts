import type { Reading } from '../reading';
import { toCsv } from './csv';
import { toJson } from './json';
import type { ExportLabels } from './labels';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { toWebAnnotations } from './web-annotation';

export const FORMAT_IDS = ['markdown', 'text', 'csv', 'json', 'annotations'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** What an export needs beside the reading. */
export interface ExportContext {
  labels: ExportLabels;
  /** A comma, or a semicolon for readers whose decimal sign is the comma. */
  separator: ',' | ';';
  /** The text of the page's body; null where it cannot be had. */
  pageText: string | null;
  /** A new IRI. */
  newId: () => string;
}

interface Format {
  extension: string;
  mediaType: string;
  write: (reading: Reading, context: ExportContext) => string;
}

/** Every way a reading can be taken away. */
export const FORMATS: Record<FormatId, Format> = {
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    write: (reading, { labels }) => toMarkdown(reading, labels),
  },
  text: {
    extension: 'txt',
    mediaType: 'text/plain',
    write: (reading, { labels }) => toPlainText(reading, labels),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv',
    write: (reading, { separator }) => toCsv(reading, separator),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: toJson,
  },
  annotations: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: toWebAnnotations,
  },
};

/** A file name from the headline: letters and digits of any script, at most 60 characters, never empty. */
export function fileName(reading: Reading, format: FormatId): string {
  const slug = (reading.article.headline ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'on-record'}.${FORMATS[format].extension}`;
}
