import type { Page } from './page';

/** Reading more than this at one go would hold up what else the page has to do. */
const BLOCKS = 300;
const TEXT = 25_000;

/** Whether a page is so long that it is better read where nobody waits. */
export const isLong = ({ blocks }: Page): boolean =>
  blocks.length > BLOCKS || blocks.reduce((sum, { text }) => sum + text.length, 0) > TEXT;
