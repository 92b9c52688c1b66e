import type { Page } from '../../page/page';
import type { Metadata } from '../article';
import type { LinkedData } from '../metadata/json-ld';
import type { Outline } from '../outline';
import { readDeclared } from './declared-features';

/** What the kind of a page is told from. */
export interface PageScene {
  page: Page;
  outline: Outline;
  metadata: Metadata;
  data: LinkedData;
  /** As `DECLARED` names it. */
  declared: Float32Array;
}

/** Brings together what has been read of a page. */
export const pageSceneOf = (page: Page, outline: Outline, metadata: Metadata, data: LinkedData): PageScene => ({
  ...{ page, outline, metadata, data },
  declared: readDeclared(page, metadata, data),
});
