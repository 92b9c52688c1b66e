import type { Page } from '../../../src/page/page';
import { readPage } from '../../../src/page/read-page';
import { pageOf } from '../../../src/page-shape';

/** The page's plain data, for engines that run outside of it. */
export function extract(document: Document): Page {
  return pageOf(readPage(document).page)!;
}
