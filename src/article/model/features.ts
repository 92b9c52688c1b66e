import type { PageScene } from '../page-kind/page-scene';
import type { Lexicon } from './lexicon';
import { AROUND, fillAround, fillHeading, fillNear, HEADING, NEAR } from './near-features';
import { fillOwn, OWN } from './own-features';
import { fillPlace, PLACE } from './place-features';
import { type Scene, setScene } from './scene';
import { fillTold, TOLD } from './told-features';

// Each list of names stands beside the function that fills in the numbers, in the same order. The functions are long and
// plain on purpose: they run for every block of a page, mostly before the browser has compiled them, so that each call and
// each small object in them would be paid for a hundred times over.

/** The names of all features of one block, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = [...OWN, ...PLACE, ...AROUND, ...HEADING, ...NEAR, ...TOLD];

/** How many columns a row has. */
export const WIDTH = FEATURE_NAMES.length;

/** Fills in the row of block `b` from column `from` on, where nothing but zeros may stand. */
export function fillRow(scene: Scene, b: number, rows: Float32Array, from: number): void {
  let at = fillOwn(scene, b, rows, from);
  at = fillPlace(scene, b, rows, at);
  at = fillAround(scene, b, rows, at);
  at = fillHeading(scene, b, rows, at);
  at = fillNear(scene, b, rows, at);
  fillTold(scene.told, rows, at);
}

/** Rows of `FEATURE_NAMES` for all blocks of a page, one after another, to learn from. */
export function featureRows(page: PageScene, lexicon: Lexicon): Float32Array {
  const scene = setScene(page, lexicon);
  const count = page.page.blocks.length;
  const rows = new Float32Array(count * WIDTH);
  for (let b = 0; b < count; b++) fillRow(scene, b, rows, b * WIDTH);
  return rows;
}
