import type { PageData } from '../../../src/page/page';
import { readPage } from '../../../src/page/read-page';

/** The page as it goes to the engine, which puts its blocks together elsewhere: columns, that JSON can carry. */
export function extract(document: Document): PageData {
  return readPage(document).page;
}
