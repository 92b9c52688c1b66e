import { part, type Steps } from '../../steps';
import { isInside } from '../outline';
import type { PageScene } from '../page-kind/page-scene';
import { FEATURE_NAMES, featureSteps } from './features';
import { type Forest, judge } from './forest';
import { withLongRuns } from './long-run';
import type { Model } from './model';
import { FURNITURE, type Scene, setScene } from './scene';

const WIDTH = FEATURE_NAMES.length;

/** What a forest says of every row of `FEATURE_NAMES`, or of those with a 1 in `wanted`; the others get 0. */
function judgeRows(forest: Forest, rows: Float32Array, wanted?: Uint8Array): Float32Array {
  const judged = new Float32Array(rows.length / WIDTH);
  for (let row = 0; row < judged.length; row++) {
    if (wanted?.[row] !== 0) judged[row] = judge(forest, rows, row * WIDTH);
  }
  return judged;
}

/** A text is a link from this share on. */
const LINK = 0.9;
/** So few words are no line of a story. */
const FEW = 4;

/** How likely each block of a page is text of its article, 0 to 1. In steps. */
export function* judgeSteps(page: PageScene, { lexicon, forest }: Model): Steps<Float32Array> {
  const scene = setScene(page, lexicon);
  const wanted = doubtful(scene);
  yield 0.2;
  const rows = yield* part(0.2, 0.9, featureSteps(scene, wanted));
  return withLongRuns(page.outline, judgeRows(forest, rows, wanted));
}

/**
 * By block: 0 where it is clutter at a glance, outside of the page's main text and a link as a whole or part of the page's
 * furniture. That is two blocks in three, and on sites that the model has not seen the glance errs less than it does.
 */
function doubtful({ outline, places }: Scene): Uint8Array {
  const { page, texts, linkShare, box, core } = outline;
  const { blocks, elements } = page;
  const furniture = new Uint8Array(elements.length);
  for (let e = 0; e < furniture.length; e++) {
    const { parent } = elements[e]!;
    furniture[e] = (places[e]! & FURNITURE) !== 0 || (parent >= 0 && furniture[parent] === 1) ? 1 : 0;
  }
  const doubtful = new Uint8Array(blocks.length);
  for (let b = 0; b < doubtful.length; b++) {
    const clutter = linkShare[b]! > LINK && (texts.words[b]! < FEW || furniture[blocks[b]!.element] === 1);
    doubtful[b] = clutter && !isInside(outline, box[b]!, core) ? 0 : 1;
  }
  return doubtful;
}
