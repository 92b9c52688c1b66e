import type { PageBlock } from '../page/block';
import type { Elements } from '../page/elements';
import type { Page } from '../page/page';
import { isInlineTag } from '../page/tags';
import { type ClutterPhrase, clutterPhrases } from './clutter-phrases';
import { declaredShares } from './declared-body';
import { type Looks, readLooks } from './looks';
import { type LinkedData, readLinkedData } from './metadata/json-ld';
import { readTexts, type Texts } from './texts';
import { wordHashes } from './words';

/** Sums over all blocks inside one element. */
interface Sums {
  blocks: Float64Array;
  words: Float64Array;
  linked: Float64Array;
  /** Words of blocks that read like running text. */
  prose: Float64Array;
}

/** Everything about a page that several features need, computed once, in columns, in time linear in the page. */
export interface Outline {
  page: Page;
  /** By block: what its text looks like, and the words it begins with. */
  texts: Texts;
  /** By block: the phrases of clutter among those words. */
  phrases: readonly (readonly ClutterPhrase[])[];
  looks: Looks;
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
  const count = blocks.length;
  const texts = readTexts(blocks);
  const looks = readLooks(elements);
  const linkShare = new Float64Array(count);
  const prose = new Float64Array(count);
  const wordsBefore = new Float64Array(count);
  const proseBefore = new Float64Array(count);
  let totalWords = 0;
  let totalProse = 0;
  for (let b = 0; b < count; b++) {
    const { linked, text } = blocks[b]!;
    const words = texts.words[b]!;
    const share = linked / Math.max(text.length, 1);
    linkShare[b] = share;
    if (words >= PROSE_WORDS && texts.stops[b]! > 0 && share < PROSE_LINKED) prose[b] = words;
    wordsBefore[b] = totalWords;
    proseBefore[b] = totalProse;
    totalWords += words;
    totalProse += prose[b]!;
  }
  const box = boxesOf(page, looks);
  const sums = sumUp(page, texts.words, linkShare, prose);
  const { wider, depth } = shapeOfTree(elements, sums.blocks);
  const { core, coreShare } = findCore(box, wider, prose, elements.size, totalProse);
  return {
    page,
    texts,
    phrases: clutterPhrases(texts),
    looks,
    linkShare,
    prose,
    wordsBefore,
    proseBefore,
    totalWords,
    totalProse,
    box,
    sums,
    wider,
    depth,
    core,
    coreShare,
    heading: headings(blocks),
    title: findTitle(page, texts),
    declared: declaredShares(data, texts),
  };
}

/** Whether `inner` is `outer` or inside it. */
export const isInside = ({ page }: Outline, inner: number, outer: number): boolean =>
  outer < 0 || page.elements.holds(outer, inner);

function boxesOf({ blocks, elements }: Page, looks: Looks): Int32Array {
  const boxes = new Int32Array(blocks.length);
  const inline = looks.tags.map(isInlineTag);
  for (let b = 0; b < boxes.length; b++) {
    let at = blocks[b]!.element;
    while (at >= 0 && inline[looks.of[at]!] && elements.parent[at]! >= 0) at = elements.parent[at]!;
    boxes[b] = at;
  }
  return boxes;
}

function sumUp({ blocks, elements }: Page, words: Float64Array, linkShare: Float64Array, prose: Float64Array): Sums {
  const { size } = elements;
  const sums: Sums = {
    blocks: new Float64Array(size),
    words: new Float64Array(size),
    linked: new Float64Array(size),
    prose: new Float64Array(size),
  };
  for (let b = 0; b < blocks.length; b++) {
    const { element } = blocks[b]!;
    sums.blocks[element]! += 1;
    sums.words[element]! += words[b]!;
    sums.linked[element]! += words[b]! * linkShare[b]!;
    sums.prose[element]! += prose[b]!;
  }
  for (let e = size - 1; e > 0; e--) {
    const parent = elements.parent[e]!;
    if (parent < 0) continue;
    sums.blocks[parent]! += sums.blocks[e]!;
    sums.words[parent]! += sums.words[e]!;
    sums.linked[parent]! += sums.linked[e]!;
    sums.prose[parent]! += sums.prose[e]!;
  }
  return sums;
}

function shapeOfTree({ size, parent: parents }: Elements, blocks: Float64Array) {
  const wider = new Int32Array(size).fill(-1);
  const depth = new Int32Array(size);
  for (let e = 0; e < size; e++) {
    const parent = parents[e]!;
    if (parent < 0) continue;
    wider[e] = blocks[parent]! > blocks[e]! ? parent : wider[parent]!;
    depth[e] = depth[parent]! + 1;
  }
  return { wider, depth };
}

/** How much of a text speaks for the element around the box around it. */
const FAR_SHARE = 0.5;

function findCore(box: Int32Array, wider: Int32Array, prose: Float64Array, elements: number, total: number) {
  const score = new Float64Array(elements);
  let core = -1;
  for (let b = 0; b < box.length; b++) {
    if (box[b]! < 0 || prose[b] === 0) continue;
    const near = wider[box[b]!]!;
    if (near < 0) continue;
    score[near]! += prose[b]!;
    if (core < 0 || score[near]! > score[core]!) core = near;
    const far = wider[near]!;
    if (far < 0) continue;
    score[far]! += FAR_SHARE * prose[b]!;
    if (score[far]! > score[core]!) core = far;
  }
  return { core, coreShare: core < 0 ? 0 : score[core]! / Math.max(1, total) };
}

function headings(blocks: readonly PageBlock[]): Int32Array {
  const heading = new Int32Array(blocks.length);
  let last = -1;
  for (let b = 0; b < heading.length; b++) {
    heading[b] = last;
    if (blocks[b]!.level > 0) last = b;
  }
  return heading;
}

const MOST_TITLE_WORDS = 60;

/** The heading, if any, that shares most words with what the page calls itself; the first of equals. */
function findTitle({ blocks, title }: Page, { hashes, from }: Texts): number {
  const own = new Set(wordHashes(title));
  let best = -1;
  let most = 0.5;
  for (let b = 0; b < blocks.length; b++) {
    const { level } = blocks[b]!;
    if (level === 0 || level > 2) continue;
    const begin = from[b]!;
    const words = from[b + 1]! - begin;
    if (words === 0 || words > MOST_TITLE_WORDS) continue;
    let shared = 0;
    for (let at = begin; at < begin + words; at++) if (own.has(hashes[at]!)) shared++;
    const score = (2 * shared) / (words + own.size) + (level === 1 ? 0.3 : 0);
    if (score > most) {
      most = score;
      best = b;
    }
  }
  return best;
}
