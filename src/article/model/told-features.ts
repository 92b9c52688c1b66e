import { DECLARED } from '../page-kind/declared-features';
import type { PageScene } from '../page-kind/page-scene';

/**
 * What a page tells of itself, in the order that `toldBy` gives it: the same for all of its blocks. News sets boxes beside its
 * story and shows who wrote it when; guides and companies' pages have their lists, tables and boxes in the text.
 */
export const TOLD: readonly string[] = [
  'type article',
  'type news',
  'og article',
  'article tags',
  'published',
  'authors',
  'section',
];

const COLUMNS = TOLD.map((name) => DECLARED.indexOf(name));

/** What a page tells of itself. */
export const toldBy = ({ declared }: PageScene): readonly number[] => COLUMNS.map((column) => declared[column]!);

/** Fills in `TOLD` from column `at` on; gives the column after it. */
export function fillTold(told: readonly number[], row: Float32Array, at: number): number {
  for (const value of told) row[at++] = value;
  return at;
}
