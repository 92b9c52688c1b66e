import { AROUND, fillAround, fillHeading, fillNear, HEADING, NEAR } from './near-features';
import { fillOwn, OWN } from './own-features';
import { fillPlace, PLACE } from './place-features';
import { fillSaid, SAID } from './said-features';
import type { Scene } from './scene';
import { fillTold, TOLD } from './told-features';

// Each list of names stands beside the function that fills in the numbers, in the same order. The functions are long and
// plain on purpose: they run for every block of a page, mostly before the browser has compiled them, so that each call and
// each small object in them would be paid for a hundred times over.

/** The names of all features of one block, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = [...OWN, ...PLACE, ...AROUND, ...HEADING, ...NEAR, ...SAID, ...TOLD];

/** How many columns a row has. */
export const WIDTH = FEATURE_NAMES.length;

/** Fills in the row of block `b` from column `from` on, where nothing but zeros may stand. */
export function fillRow(scene: Scene, b: number, rows: Float32Array, from: number): void {
  let at = fillOwn(scene, b, rows, from);
  at = fillPlace(scene, b, rows, at);
  at = fillAround(scene, b, rows, at);
  at = fillHeading(scene, b, rows, at);
  at = fillNear(scene, b, rows, at);
  at = fillSaid(scene, b, rows, at);
  fillTold(scene.told, rows, at);
}
