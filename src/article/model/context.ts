import type { Outline } from '../outline';

/** How many context features a block has. */
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

const NEAR = [-3, -2, -1, 1, 2, 3];
const GOOD = 0.5;
const FAR = 999;

/**
 * What the first judgements of all blocks say about each (auto-context): one row per block in the order of
 * `CONTEXT_NAMES`. `first` holds a probability per block.
 */
export function contextRows(outline: Outline, first: Float32Array): Float32Array {
  const { shapes, box, wider, heading, page } = outline;
  const count = page.blocks.length;
  const width = CONTEXT_NAMES.length;
  const rows = new Float32Array(count * width);
  const inElement = judgedIn(outline, first);
  const words = Float64Array.from(shapes, (shape) => shape.words + 1);
  let total = 0;
  for (let b = 0; b < count; b++) total += words[b]! * first[b]!;
  const since = distances(words, first, false);
  const until = distances(words, first, true);
  const section = sections(outline, first, words);
  let before = 0;
  for (let b = 0; b < count; b++) {
    const ring1 = wider[box[b]!] ?? -1;
    const ring2 = ring1 < 0 ? -1 : wider[ring1]!;
    const ring3 = ring2 < 0 ? -1 : wider[ring2]!;
    const mine = words[b]! * first[b]!;
    // The block's own part is taken out, so that it does not vouch for itself.
    const judged = (ring: number) =>
      ring < 0 ? -1 : (inElement.good[ring]! - mine) / Math.max(1, inElement.words[ring]! - words[b]!);
    let around = 0;
    for (let n = Math.max(0, b - 5); n <= Math.min(count - 1, b + 5); n++)
      around += n === b ? 0 : words[n]! * first[n]!;
    rows.set(
      [
        first[b]!,
        ...NEAR.map((step) => first[b + step] ?? -1),
        judged(ring1),
        judged(ring2),
        judged(ring3),
        Math.log2(1 + total),
        total > 0 ? before / total : 0,
        since.words[b]!,
        until.words[b]!,
        since.blocks[b]!,
        until.blocks[b]!,
        since.words[b]! < FAR ? Math.log2(1 + since.words[b]!) : -1,
        first[heading[b]!] ?? -1,
        section[b]!,
        Math.log2(1 + around),
      ],
      b * width,
    );
    before += mine;
  }
  return rows;
}

/** By element: words judged good, and all words, inside it. */
function judgedIn({ page, shapes }: Outline, first: Float32Array) {
  const good = new Float64Array(page.elements.length);
  const words = new Float64Array(page.elements.length);
  for (const { id, element } of page.blocks) {
    good[element]! += (shapes[id]!.words + 1) * first[id]!;
    words[element]! += shapes[id]!.words + 1;
  }
  for (let e = page.elements.length - 1; e > 0; e--) {
    const { parent } = page.elements[e]!;
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
  const good = new Map<number, number>();
  const all = new Map<number, number>();
  const keyOf = (b: number) => (page.blocks[b]!.level > 0 ? b : heading[b]!);
  for (let b = 0; b < words.length; b++) {
    const key = keyOf(b);
    good.set(key, (good.get(key) ?? 0) + words[b]! * first[b]!);
    all.set(key, (all.get(key) ?? 0) + words[b]!);
  }
  return Float64Array.from(words, (own, b) => {
    const key = keyOf(b);
    return (good.get(key)! - own * first[b]!) / Math.max(1, all.get(key)! - own);
  });
}
