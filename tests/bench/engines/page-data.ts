import { pageOf } from '../../../src/blocks/page-of';
import type { Page } from '../../../src/page/page';
import { readPage } from '../../../src/page/read-page';

/** The page's plain data, for engines that run outside of it. */
export function extract(document: Document): Page {
  return pageOf(readPage(document).page)!;
}
