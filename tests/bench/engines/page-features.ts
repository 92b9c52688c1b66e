import { resolveMetadata } from '../../../src/article/metadata';
import { readLinkedData } from '../../../src/article/metadata/json-ld';
import { outlinePage } from '../../../src/article/outline';
import { pageFeatures } from '../../../src/article/page-kind/page-features';
import { NO_EVIDENCE } from '../../../src/page/evidence';
import type { Page } from '../../../src/page/page';
import { readPage } from '../../../src/page/read-page';

/** A page's features as it is, and as they would be if it declared nothing about itself. */
export function extract(document: Document): { full: number[]; bare: number[] } {
  const { page } = readPage(document);
  return { full: rowOf(page), bare: rowOf({ ...page, url: 'https://example.org/', evidence: NO_EVIDENCE }) };
}

function rowOf(page: Page): number[] {
  const data = readLinkedData(page.evidence.jsonLd);
  return [...pageFeatures({ page, outline: outlinePage(page), metadata: resolveMetadata(page, data), data })];
}
