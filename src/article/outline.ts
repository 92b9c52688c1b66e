import type { PageBlock, PageElement } from '../page/block';
import type { Page } from '../page/page';
import { isInlineTag } from '../page/tags';
import { declaredShares } from './declared-body';
import { hintMasks } from './hint-reasons';
import { type LinkedData, readLinkedData } from './metadata/json-ld';
import { type TextShape, textShape } from './text-shape';
import { wordsOf } from './words';

/** Sums over all blocks inside one element. */
interface Sums {
  blocks: Float64Array;
  words: Float64Array;
  linked: Float64Array;
  /** Words of blocks that read like running text. */
  prose: Float64Array;
}

/** Everything about a page that several features need, computed once, in time linear in the page. */
export interface Outline {
  page: Page;
  shapes: TextShape[];
  /** By block: the words that its text begins with, lower case. */
  tokens: string[][];
  /** By block: share of its characters that are linked. */
  linkShare: Float64Array;
  /** By block: its words where it reads like running text, else 0. */
  prose: Float64Array;
  /** By block: words, and running words, of all blocks before it. */
  wordsBefore: Float64Array;
  proseBefore: Float64Array;
  totalWords: number;
  totalProse: number;
  /** By block: its innermost block-level element. */
  box: Int32Array;
  sums: Sums;
  /** By element: the nearest ancestor that holds more blocks; -1 at the top. */
  wider: Int32Array;
  /** By element: what its hint calls it, one bit for each of `HINT_REASONS`. */
  masks: Int32Array;
  /** By element: one past the last element inside it. */
  end: Int32Array;
  depth: Int32Array;
  /** The element that directly holds the most running text; -1 in a page without any. */
  core: number;
  /** Share of the page's running text that the core holds. */
  coreShare: number;
  /** By block: the heading that it stands under, itself excluded; -1 before the first one. */
  heading: Int32Array;
  /** The block that is the page's own title; -1 where none is. */
  title: number;
  /** By block: how much of it stands in the body that the page's JSON-LD declares, 0 to 1; -1 where it declares none. */
  declared: Float64Array;
}

const PROSE_WORDS = 12;
const PROSE_LINKED = 0.4;

/** Lays out a page's blocks and elements for the engine; `data` is its JSON-LD, for those who have read it already. */
export function outlinePage(page: Page, data: LinkedData = readLinkedData(page.evidence.jsonLd)): Outline {
  const { blocks, elements } = page;
  const shapes = blocks.map((block) => textShape(block.text));
  const tokens = blocks.map((block) => wordsOf(block.text));
  const linkShare = Float64Array.from(blocks, (block) => block.linked / Math.max(1, block.text.length));
  const prose = Float64Array.from(shapes, (shape, b) =>
    shape.words >= PROSE_WORDS && shape.stops > 0 && linkShare[b]! < PROSE_LINKED ? shape.words : 0,
  );
  const [wordsBefore, totalWords] = runningSum(Float64Array.from(shapes, (shape) => shape.words));
  const [proseBefore, totalProse] = runningSum(prose);
  const box = Int32Array.from(blocks, (block) => boxOf(block, elements));
  const sums = sumUp(page, shapes, linkShare, prose);
  const { wider, end, depth } = shapeOfTree(elements, sums.blocks);
  const { core, coreShare } = findCore(box, wider, prose, elements.length, totalProse);
  return {
    page,
    shapes,
    tokens,
    linkShare,
    prose,
    wordsBefore,
    proseBefore,
    totalWords,
    totalProse,
    box,
    sums,
    wider,
    masks: hintMasks(elements),
    end,
    depth,
    core,
    coreShare,
    heading: headings(blocks),
    title: findTitle(page, tokens),
    declared: declaredShares(data, tokens),
  };
}

/** Whether `inner` is `outer` or inside it. */
export const isInside = (outline: Outline, inner: number, outer: number): boolean =>
  outer < 0 || (inner >= outer && inner < outline.end[outer]!);

function runningSum(values: Float64Array): [Float64Array, number] {
  const before = new Float64Array(values.length);
  let sum = 0;
  values.forEach((value, i) => {
    before[i] = sum;
    sum += value;
  });
  return [before, sum];
}

function boxOf(block: PageBlock, elements: PageElement[]): number {
  let at = block.element;
  while (at >= 0 && elements[at]!.parent >= 0 && isInlineTag(elements[at]!.tag)) at = elements[at]!.parent;
  return at;
}

function sumUp({ blocks, elements }: Page, shapes: TextShape[], linkShare: Float64Array, prose: Float64Array): Sums {
  const make = () => new Float64Array(elements.length);
  const sums: Sums = { blocks: make(), words: make(), linked: make(), prose: make() };
  for (const { id, element } of blocks) {
    const { words } = shapes[id]!;
    sums.blocks[element]! += 1;
    sums.words[element]! += words;
    sums.linked[element]! += words * linkShare[id]!;
    sums.prose[element]! += prose[id]!;
  }
  for (let e = elements.length - 1; e > 0; e--) {
    const { parent } = elements[e]!;
    if (parent < 0) continue;
    for (const sum of Object.values(sums) as Float64Array[]) sum[parent]! += sum[e]!;
  }
  return sums;
}

function shapeOfTree(elements: PageElement[], blocks: Float64Array) {
  const wider = new Int32Array(elements.length).fill(-1);
  const depth = new Int32Array(elements.length);
  const end = Int32Array.from(elements, (_, e) => e + 1);
  elements.forEach(({ parent }, e) => {
    if (parent < 0) return;
    wider[e] = blocks[parent]! > blocks[e]! ? parent : wider[parent]!;
    depth[e] = depth[parent]! + 1;
  });
  for (let e = elements.length - 1; e > 0; e--) {
    const { parent } = elements[e]!;
    if (parent >= 0 && end[e]! > end[parent]!) end[parent] = end[e]!;
  }
  return { wider, end, depth };
}

function findCore(box: Int32Array, wider: Int32Array, prose: Float64Array, elements: number, total: number) {
  const score = new Float64Array(elements);
  let core = -1;
  box.forEach((element, b) => {
    if (element < 0 || !prose[b]) return;
    const near = wider[element]!;
    const far = near < 0 ? -1 : wider[near]!;
    for (const [at, share] of [
      [near, 1],
      [far, 0.5],
    ] as const) {
      if (at < 0) continue;
      score[at]! += share * prose[b]!;
      if (core < 0 || score[at]! > score[core]!) core = at;
    }
  });
  return { core, coreShare: core < 0 ? 0 : score[core]! / Math.max(1, total) };
}

function headings(blocks: PageBlock[]): Int32Array {
  let last = -1;
  return Int32Array.from(blocks, (block) => {
    const above = last;
    if (block.level > 0) last = block.id;
    return above;
  });
}

const MOST_TITLE_WORDS = 60;

/** The heading, if any, that shares most words with what the page calls itself; the first of equals. */
function findTitle({ blocks, title }: Page, tokens: string[][]): number {
  const own = new Set(wordsOf(title));
  let best = -1;
  let most = 0.5;
  for (const block of blocks) {
    if (block.level === 0 || block.level > 2) continue;
    const words = tokens[block.id]!;
    if (words.length === 0 || words.length > MOST_TITLE_WORDS) continue;
    const shared = words.filter((word) => own.has(word)).length;
    const score = (2 * shared) / (words.length + own.size) + (block.level === 1 ? 0.3 : 0);
    if (score > most) {
      most = score;
      best = block.id;
    }
  }
  return best;
}
