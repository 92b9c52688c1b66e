import type { Steps } from '../../steps';
import { isInside } from '../outline';
import type { PageScene } from '../page-kind/page-scene';
import { fillRow, WIDTH } from './features';
import { BATCH, type Forest, Judge } from './forest';
import { withLongRuns } from './long-run';
import type { Model } from './model';
import { FURNITURE, type Scene, setScene } from './scene';

/** Blocks that are judged in one step. */
const STEP = 16 * BATCH;

/** How likely each block of a page is text of its article, 0 to 1. In steps. */
export function* judgeSteps(page: PageScene, { lexicon, forest }: Model): Steps<Float32Array> {
  const scene = setScene(page, lexicon);
  const asked = doubtful(scene);
  const judged = new Float32Array(page.page.blocks.length);
  for (let from = 0; from < asked.length; from += STEP) {
    yield 0.2 + (0.7 * from) / asked.length;
    judgeBlocks(scene, forest, asked.slice(from, from + STEP), judged);
  }
  return withLongRuns(page.outline, judged);
}

/** Apart from the steps, for browsers do not compile loops of generators while they run. */
function judgeBlocks(scene: Scene, forest: Forest, blocks: readonly number[], judged: Float32Array): void {
  const judge = new Judge(forest);
  const rows = new Float32Array(BATCH * WIDTH);
  for (let from = 0; from < blocks.length; from += BATCH) {
    const batch = blocks.slice(from, from + BATCH);
    if (from > 0) rows.fill(0);
    for (let row = 0; row < batch.length; row++) fillRow(scene, batch[row]!, rows, row * WIDTH);
    judge.judge(rows, WIDTH, batch.length, batch, judged);
  }
}

/** A text is a link from this share on. */
const LINK = 0.9;
/** So few words are no line of a story. */
const FEW = 4;

/**
 * The blocks that are not clutter at a glance: outside of the page's main text, and part of the page's furniture or no more
 * than a short link. That is two blocks in three, and on sites that the model has not seen the glance errs less than it does.
 */
export function doubtful({ outline, places }: Scene): number[] {
  const { page, texts, linkShare, box, core } = outline;
  const { blocks, elements } = page;
  const furniture = new Uint8Array(elements.size);
  for (let e = 0; e < furniture.length; e++) {
    const parent = elements.parent[e]!;
    furniture[e] = (places[e]! & FURNITURE) !== 0 || (parent >= 0 && furniture[parent] === 1) ? 1 : 0;
  }
  const doubtful: number[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const clutter = furniture[blocks[b]!.element] === 1 || (linkShare[b]! > LINK && texts.words[b]! < FEW);
    if (!clutter || isInside(outline, box[b]!, core)) doubtful.push(b);
  }
  return doubtful;
}
