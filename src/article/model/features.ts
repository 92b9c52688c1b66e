import { finish, type Steps } from '../../steps';
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

/**
 * Rows of `FEATURE_NAMES` for the blocks of a page, one after another. Rows of blocks with a 0 in `wanted` stay empty.
 */
export function featureRows(page: PageScene, lexicon: Lexicon, wanted?: Uint8Array): Float32Array {
  return finish(featureSteps(setScene(page, lexicon), wanted));
}

const WIDTH = FEATURE_NAMES.length;
/** Rows that are filled in one step. */
const STEP = 500;

/** The same in steps, from a scene that is set already. */
export function* featureSteps(scene: Scene, wanted?: Uint8Array): Steps<Float32Array> {
  const count = scene.outline.page.blocks.length;
  const rows = new Float32Array(count * WIDTH);
  for (let from = 0; from < count; from += STEP) {
    if (from > 0) yield from / count;
    fillRows(scene, rows, from, Math.min(count, from + STEP), wanted);
  }
  return rows;
}

/** Apart from the steps, for browsers do not compile loops of generators while they run. */
function fillRows(scene: Scene, rows: Float32Array, from: number, to: number, wanted: Uint8Array | undefined): void {
  for (let b = from; b < to; b++) {
    if (wanted?.[b] === 0) continue;
    let at = fillOwn(scene, b, rows, b * WIDTH);
    at = fillPlace(scene, b, rows, at);
    at = fillAround(scene, b, rows, at);
    at = fillHeading(scene, b, rows, at);
    at = fillNear(scene, b, rows, at);
    fillTold(scene.told, rows, at);
  }
}
