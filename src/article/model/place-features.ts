import { HINT_REASONS } from '../hint-reasons';
import { isInside, type Outline } from '../outline';
import { PLACES, type Scene } from './scene';

/** What a block's place in the page says, in the order that `fillPlace` fills it in. */
export const PLACE: readonly string[] = [
  ...PLACES,
  ...HINT_REASONS.map((reason) => `called ${reason}`),
  'depth',
  'hint inline',
  'hint 0',
  'hint 1',
  'hint 2',
  'hint 3',
  'hint lowest',
  'hint highest',
  'hint sum',
  'blocks before',
  'place in words',
  'place in prose',
  'prose before',
  'prose after',
  'blocks since title',
  'prose since title',
  'page prose',
  'core share',
  'in core',
  'steps to core',
  'steps in core',
  'steps to title',
  'title steps out',
  'titles since',
  'core steps out',
];

const CALLED = PLACES.length;
const AFTER_CALLED = CALLED + HINT_REASONS.length;
/** No more elements around a block are looked at, nor is it gone wider more often. */
const MOST_UP = 64;
const MOST_STEPS = 12;

/** Fills in `PLACE` of block `b` from column `from` on; gives the column after it. */
export function fillPlace(scene: Scene, b: number, row: Float32Array, from: number): number {
  const { outline, hintScore } = scene;
  const { page, box, core, title, wordsBefore, proseBefore, prose, totalWords, totalProse } = outline;
  const { elements } = page;
  const { element } = page.blocks[b]!;
  const own = box[b]!;
  fillInside(scene, element, row, from);
  let at = from + AFTER_CALLED;
  row[at++] = own < 0 ? 0 : outline.depth[own]!;
  row[at++] = element < 0 ? 0 : hintScore[element]!;
  let up = own;
  for (let level = 0; level < 4; level++) {
    row[at++] = up < 0 ? 0 : hintScore[up]!;
    if (up >= 0) up = elements.parent[up]!;
  }
  row[at++] = element < 0 ? 0 : scene.hintLowest[element]!;
  row[at++] = element < 0 ? 0 : scene.hintHighest[element]!;
  row[at++] = element < 0 ? 0 : scene.hintSum[element]!;
  row[at++] = b;
  row[at++] = totalWords > 0 ? wordsBefore[b]! / totalWords : 0;
  row[at++] = totalProse > 0 ? proseBefore[b]! / totalProse : 0;
  row[at++] = Math.log2(1 + proseBefore[b]!);
  row[at++] = Math.log2(1 + totalProse - proseBefore[b]! - prose[b]!);
  row[at++] = title < 0 ? -999 : Math.max(-20, Math.min(200, b - title));
  row[at++] = title < 0 ? -1 : b < title ? -2 : Math.log2(1 + proseBefore[b]! - proseBefore[title]!);
  row[at++] = Math.log2(1 + totalProse);
  row[at++] = outline.coreShare;
  const inCore = isInside(outline, own, core);
  row[at++] = inCore ? 1 : 0;
  row[at++] = stepsUp(outline, own, core);
  row[at++] = inCore ? stepsBelow(outline, own, core) : -1;
  row[at++] = title < 0 ? -1 : stepsUp(outline, own, box[title]!);
  row[at++] = title < 0 ? -1 : stepsUp(outline, box[title]!, own);
  row[at++] = scene.titlesSince[b]!;
  row[at++] = stepsUp(outline, core, own);
  return at;
}

/** Steps up to the nearest element that is each of the places, or is called so, from 1; the others stay 0. */
function fillInside({ outline, places, called }: Scene, element: number, row: Float32Array, from: number): void {
  const { elements } = outline.page;
  let missing = -1;
  let uncalled = -1;
  for (let up = element, step = 1; up >= 0 && step <= MOST_UP; up = elements.parent[up]!, step++) {
    for (let bits = places[up]! & missing; bits !== 0; bits &= bits - 1) {
      const place = 31 - Math.clz32(bits & -bits);
      row[from + place] = step;
      missing &= ~(1 << place);
    }
    for (let bits = called[up]! & uncalled; bits !== 0; bits &= bits - 1) {
      const reason = 31 - Math.clz32(bits & -bits);
      row[from + CALLED + reason] = step;
      uncalled &= ~(1 << reason);
    }
  }
}

/** How many times one has to go wider from an element until it holds another. */
function stepsUp(outline: Outline, from: number, to: number): number {
  const { wider } = outline;
  let steps = 0;
  for (let at = from; at >= 0 && steps < MOST_STEPS && !isInside(outline, to, at); at = wider[at]!) steps++;
  return steps;
}

/** How many times one has to go wider from an element inside of the core until one is there. */
function stepsBelow({ wider }: Outline, from: number, core: number): number {
  let steps = 0;
  for (let at = from; at > core && steps < MOST_STEPS; at = wider[at]!) steps++;
  return steps;
}
