import type { Page } from '../../page/page';
import type { Metadata } from '../article';
import type { LinkedData } from '../metadata/json-ld';
import type { Outline } from '../outline';

/** What the kind of a page is told from. */
export interface PageScene {
  page: Page;
  outline: Outline;
  metadata: Metadata;
  data: LinkedData;
}
