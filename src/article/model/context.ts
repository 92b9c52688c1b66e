import type { Outline } from '../outline';

/** What the first judgements around a block say, in the order that `fillContext` fills it in. */
export const CONTEXT_NAMES: readonly string[] = [
  'first judgement',
  ...['3 before', '2 before', '1 before', '1 after', '2 after', '3 after'].map((name) => `first judgement ${name}`),
  'ring 1 judged',
  'ring 2 judged',
  'ring 3 judged',
  'words judged good',
  'share judged good before',
  'words since good',
  'words to good',
  'blocks since good',
  'blocks to good',
  'bad words since good',
  'heading judged',
  'until next heading judged',
  'words judged good around',
];

const GOOD = 0.5;
const FAR = 999;
const RINGS = 3;
const AROUND = 5;

/**
 * Fills in what the first judgements of all blocks say about each (auto-context): the columns of `CONTEXT_NAMES`, from
 * column `from` on of rows of `width` columns. `first` holds a probability per block; blocks with a 0 in `wanted` are left.
 */
export function fillContext(
  outline: Outline,
  first: Float32Array,
  rows: Float32Array,
  width: number,
  from: number,
  wanted?: Uint8Array,
): void {
  const { box, wider, heading, page, texts } = outline;
  const count = page.blocks.length;
  const inElement = judgedIn(outline, first);
  const words = new Float64Array(count);
  let total = 0;
  for (let b = 0; b < count; b++) {
    words[b] = texts.words[b]! + 1;
    total += words[b]! * first[b]!;
  }
  const since = distances(words, first, false);
  const until = distances(words, first, true);
  const section = sections(outline, first, words);
  let before = 0;
  for (let b = 0; b < count; b++) {
    const mine = words[b]! * first[b]!;
    if (wanted?.[b] !== 0) {
      let at = b * width + from;
      rows[at++] = first[b]!;
      for (let other = b - 3; other <= b + 3; other++)
        if (other !== b) rows[at++] = other < 0 || other >= count ? -1 : first[other]!;
      let ring = box[b]! < 0 ? -1 : wider[box[b]!]!;
      for (let level = 0; level < RINGS; level++) {
        // The block's own part is taken out, so that it does not vouch for itself.
        rows[at++] = ring < 0 ? -1 : (inElement.good[ring]! - mine) / Math.max(1, inElement.words[ring]! - words[b]!);
        if (ring >= 0) ring = wider[ring]!;
      }
      rows[at++] = Math.log2(1 + total);
      rows[at++] = total > 0 ? before / total : 0;
      rows[at++] = since.words[b]!;
      rows[at++] = until.words[b]!;
      rows[at++] = since.blocks[b]!;
      rows[at++] = until.blocks[b]!;
      rows[at++] = since.words[b]! < FAR ? Math.log2(1 + since.words[b]!) : -1;
      rows[at++] = heading[b]! < 0 ? -1 : first[heading[b]!]!;
      rows[at++] = section[b]!;
      let around = 0;
      const last = Math.min(count - 1, b + AROUND);
      for (let n = Math.max(0, b - AROUND); n <= last; n++) if (n !== b) around += words[n]! * first[n]!;
      rows[at++] = Math.log2(1 + around);
    }
    before += mine;
  }
}

/** By element: words judged good, and all words, inside it. */
function judgedIn({ page, texts }: Outline, first: Float32Array) {
  const { blocks, elements } = page;
  const good = new Float64Array(elements.length);
  const words = new Float64Array(elements.length);
  for (let b = 0; b < blocks.length; b++) {
    const { element } = blocks[b]!;
    good[element]! += (texts.words[b]! + 1) * first[b]!;
    words[element]! += texts.words[b]! + 1;
  }
  for (let e = elements.length - 1; e > 0; e--) {
    const { parent } = elements[e]!;
    if (parent < 0) continue;
    good[parent]! += good[e]!;
    words[parent]! += words[e]!;
  }
  return { good, words };
}

/** How far the nearest block judged good is, in words and blocks between: behind, or ahead. */
function distances(words: Float64Array, first: Float32Array, ahead: boolean) {
  const count = words.length;
  const found = { words: new Float64Array(count), blocks: new Float64Array(count) };
  let sum = FAR;
  let steps = FAR;
  for (let n = 0; n < count; n++) {
    const b = ahead ? count - 1 - n : n;
    found.words[b] = Math.min(FAR, sum);
    found.blocks[b] = Math.min(FAR, steps);
    if (first[b]! >= GOOD) {
      sum = 0;
      steps = 0;
    } else {
      sum += words[b]!;
      steps++;
    }
  }
  return found;
}

/** By block: how good the words between its heading and the next one are judged, the block itself aside. */
function sections({ heading, page }: Outline, first: Float32Array, words: Float64Array): Float64Array {
  const count = words.length;
  // by heading; the last place is for what stands before the first one
  const good = new Float64Array(count + 1);
  const all = new Float64Array(count + 1);
  const keys = new Int32Array(count);
  for (let b = 0; b < count; b++) {
    const key = page.blocks[b]!.level > 0 ? b : heading[b]! < 0 ? count : heading[b]!;
    keys[b] = key;
    good[key]! += words[b]! * first[b]!;
    all[key]! += words[b]!;
  }
  const judged = new Float64Array(count);
  for (let b = 0; b < count; b++) {
    const key = keys[b]!;
    judged[b] = (good[key]! - words[b]! * first[b]!) / Math.max(1, all[key]! - words[b]!);
  }
  return judged;
}
