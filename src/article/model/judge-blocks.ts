import { part, type Steps } from '../../steps';
import { isInside, type Outline } from '../outline';
import { CONTEXT_NAMES, fillContext } from './context';
import { FEATURE_NAMES, featureSteps } from './features';
import { type Forest, judge } from './forest';
import { withLongRuns } from './long-run';
import type { Model } from './model';
import { FURNITURE, type Scene, setScene } from './scene';

/** The names of all that the second judgement knows, in the order of its rows; the first knows `FEATURE_NAMES` alone. */
export const JOINED_NAMES: readonly string[] = [...FEATURE_NAMES, ...CONTEXT_NAMES];

const FIRST = FEATURE_NAMES.length;
const WIDTH = JOINED_NAMES.length;

/** What a forest says of every row, or of those with a 1 in `wanted`; the others get 0. */
export function judgeRows(forest: Forest, rows: Float32Array, width: number, wanted?: Uint8Array): Float32Array {
  const judged = new Float32Array(rows.length / width);
  for (let row = 0; row < judged.length; row++) {
    if (wanted?.[row] !== 0) judged[row] = judge(forest, rows, row * width);
  }
  return judged;
}

/** A text is a link from this share on. */
const LINK = 0.9;
/** So few words are no line of a story. */
const FEW = 4;
/** Below this the first judgement stands. */
const DOUBT = 0.01;
/** How much the first judgement weighs beside the second: the two together err less than either. */
const FIRST_WEIGHT = 0.3;

/**
 * How likely each block of a page is text of its article, 0 to 1. Two passes: the first judges each block by its text and
 * place, the second by that and by how the first judged everything around (auto-context, Tu and Bai 2010); what comes out is
 * between the two. In steps.
 */
export function* judgeSteps(outline: Outline, { lexicon, first, second }: Model): Steps<Float32Array> {
  const { box } = outline;
  const scene = setScene(outline, lexicon);
  const wanted = doubtful(scene);
  yield 0.2;
  const rows = yield* part(0.2, 0.6, featureSteps(scene, WIDTH, wanted));
  const judged = judgeRows(first, rows, WIDTH, wanted);
  yield 0.8;
  for (let b = 0; b < box.length; b++) wanted[b] = judged[b]! >= DOUBT ? 1 : 0;
  fillContext(outline, judged, rows, WIDTH, FIRST, wanted);
  yield 0.9;
  return withLongRuns(outline, between(judged, judgeRows(second, rows, WIDTH, wanted), wanted));
}

/** The weighted mean of two judgements' log odds, as probabilities; 0 where none was `wanted`. */
function between(first: Float32Array, second: Float32Array, wanted: Uint8Array): Float32Array {
  const odds = (p: number) => Math.log((p + 1e-6) / (1 - p + 1e-6));
  return second.map((p, b) => {
    if (wanted[b] === 0) return 0;
    const mean = FIRST_WEIGHT * odds(first[b]!) + (1 - FIRST_WEIGHT) * odds(p);
    return 1 / (1 + Math.exp(-mean));
  });
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
