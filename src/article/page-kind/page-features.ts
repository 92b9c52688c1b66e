import { ADDRESS, fillAddress } from './address-features';
import { BODY, fillBody } from './body-features';
import { DECLARED } from './declared-features';
import { fillLook, LOOK } from './look-features';
import type { PageScene } from './page-scene';

/** The names of all features, in the order of a row. */
export const PAGE_FEATURES: readonly string[] = [...DECLARED, ...ADDRESS, ...BODY, ...LOOK];

/** One page's features, in the order of `PAGE_FEATURES`. */
export function pageFeatures(scene: PageScene): Float32Array {
  const row = new Float32Array(PAGE_FEATURES.length);
  row.set(scene.declared);
  let at = fillAddress(scene.page.url, row, DECLARED.length);
  at = fillBody(scene, row, at);
  fillLook(scene, row, at);
  return row;
}
