import type { TextBlock } from '../page/block';
import type { Page } from '../page/page';
import type { Metadata } from './article';
import { declaredBody, ENOUGH } from './declared-body';
import { hydratedBody } from './hydration/data-body';
import type { LinkedData } from './metadata/json-ld';
import { readTexts } from './texts';

/** A body that the page holds but does not show, and the note that says so. */
export interface HiddenBody {
  blocks: TextBlock[];
  note: string;
}

/**
 * The article's text as the page's JSON-LD holds it, or else the data of its scripts; null where neither holds enough. The
 * blocks' ids go on from those of the page: they lead to no place in it.
 */
export function hiddenBody({ evidence, title, blocks }: Page, data: LinkedData, own: Metadata): HiddenBody | null {
  const declared = declaredBody(data, blocks.length);
  if (declared.length > 0) return { blocks: declared, note: 'text only in JSON-LD' };
  const titles = [own.headline, title].filter((text) => text !== null && text !== '') as string[];
  const held = hydratedBody(evidence.scripts ?? [], titles, blocks.length);
  const words = readTexts(held).words.reduce((sum, count) => sum + count, 0);
  return words < ENOUGH ? null : { blocks: held, note: 'text only in hydration data' };
}
