import { part, type Steps } from '../../steps';
import { isInside, type Outline } from '../outline';
import { CONTEXT_NAMES, fillContext } from './context';
import { FEATURE_NAMES, featureSteps } from './features';
import { type Forest, judge } from './forest';
import type { Model } from './model';

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

/** What is clutter at a glance: a few linked words outside of the page's main text. Half of a page's blocks are that. */
const GLANCE = { words: 4, linked: 0.9 };
/** Below this the first judgement stands. */
const DOUBT = 0.01;

/**
 * How likely each block of a page is text of its article, 0 to 1. Two passes: the first judges each block by its text and
 * place, the second by that and by how the first judged everything around (auto-context, Tu and Bai 2010). In steps.
 */
export function* judgeSteps(outline: Outline, { lexicon, first, second }: Model): Steps<Float32Array> {
  const { texts, linkShare, box, core } = outline;
  const wanted = new Uint8Array(box.length);
  for (let b = 0; b < box.length; b++) {
    const glanced =
      texts.words[b]! < GLANCE.words && linkShare[b]! > GLANCE.linked && !isInside(outline, box[b]!, core);
    wanted[b] = glanced ? 0 : 1;
  }
  const rows = yield* part(0, 0.6, featureSteps(outline, lexicon, WIDTH, wanted));
  const judged = judgeRows(first, rows, WIDTH, wanted);
  yield 0.8;
  for (let b = 0; b < box.length; b++) wanted[b] = judged[b]! >= DOUBT ? 1 : 0;
  fillContext(outline, judged, rows, WIDTH, FIRST, wanted);
  yield 0.9;
  return judgeRows(second, rows, WIDTH, wanted);
}
