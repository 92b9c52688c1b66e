import { ADDRESS, fillAddress } from './address-features';
import { BODY, fillBody } from './body-features';
import { DECLARED, fillDeclared } from './declared-features';
import { fillLook, LOOK } from './look-features';
import type { PageScene } from './page-scene';

/** The names of all features, in the order of a row. */
export const PAGE_FEATURES: readonly string[] = [...DECLARED, ...ADDRESS, ...BODY, ...LOOK];

/** One page's features, in the order of `PAGE_FEATURES`. */
export function pageFeatures(scene: PageScene): Float32Array {
  const row = new Float32Array(PAGE_FEATURES.length);
  let at = fillDeclared(scene, row, 0);
  at = fillAddress(scene.page.url, row, at);
  at = fillBody(scene, row, at);
  fillLook(scene, row, at);
  return row;
}
