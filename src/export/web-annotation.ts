import type { Span } from '../page/block';
import type { Reading } from '../reading';
import { creditLine, creditOf } from './credit';
import type { ExportLabels } from './labels';
import { findQuote, type PageText, packText, textQuote } from './text-position';

interface AnnotationOptions {
  labels: ExportLabels;
  /** `document.body.textContent` of the page, for text positions; null where it cannot be had. */
  pageText: string | null;
  /** A new IRI for the collection and for each annotation. */
  newId: () => string;
}

/**
 * The statements as a W3C annotation collection (https://www.w3.org/TR/annotation-model/, JSON-LD): each points at its words
 * by quote and, where they are found in the page's text, by position; the speaker is its body.
 */
export function toWebAnnotations(reading: Reading, { labels, pageText, newId }: AnnotationOptions): string {
  const text = pageText === null ? null : packText(pageText);
  const generator = { type: 'Software', name: 'On Record' };
  const items = reading.attributions.map((attribution, index) => ({
    id: newId(),
    type: 'Annotation',
    motivation: 'identifying',
    generator,
    body: {
      type: 'TextualBody',
      purpose: 'identifying',
      format: 'text/plain',
      value: creditLine(creditOf(reading, index), labels),
    },
    target: attribution.content.flatMap((span) => targetOf(reading, span, text)),
  }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationCollection',
    label: reading.article.headline ?? reading.url,
    total: items.length,
    first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function targetOf(reading: Reading, span: Span, text: PageText | null) {
  const quote = textQuote(reading, span);
  if (!quote) return [];
  const position = text && findQuote(text, quote);
  return {
    source: reading.url,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
    ],
  };
}
