import type { StoredForest } from '../../../src/article/model/forest';

/** Rows to learn from: `features` row by row, the answers 0 or 1, and how much each row counts. */
export interface Table {
  features: Float32Array;
  width: number;
  answers: Uint8Array;
  weights: Float32Array;
}

export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Share of the features that each tree may ask about. */
  columns: number;
  seed: number;
}

const BINS = 64;
const SAMPLE = 20_000;
const LEAF_WEIGHT = 12;
const RIDGE = 15;
const LEAST_GAIN = 0.5;

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Leaf {
  rows: Int32Array;
  histogram: Float64Array;
  gradient: number;
  curvature: number;
  split: { gain: number; feature: number; bin: number } | null;
}

type Node = { feature: number; bin: number; left: Node; right: Node } | { leaf: Leaf };

/** Gradient-boosted trees for yes or no (Friedman 2001), grown leaf by leaf over binned features. */
export function boost(table: Table, options: BoostOptions): StoredForest {
  const { width, answers, weights } = table;
  const count = answers.length;
  const next = random(options.seed);
  const edges = Array.from({ length: width }, (_, f) => edgesOf(table, f));
  const bins = binned(table, edges);
  const positive = answers.reduce((sum, answer, i) => sum + answer * weights[i]!, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bias = Math.log(positive / (total - positive));
  const scores = new Float64Array(count).fill(bias);
  const gradients = new Float64Array(count);
  const curvatures = new Float64Array(count);
  const trees: StoredForest['trees'] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = weights[i]! * (p - answers[i]!);
      curvatures[i] = weights[i]! * Math.max(1e-4, p * (1 - p));
    }
    const allowed = Array.from({ length: width }, (_, f) => f).filter(
      (f) => edges[f]!.length > 0 && next() < options.columns,
    );
    const grower = new Grower(bins, count, gradients, curvatures, allowed);
    const root = grower.grow(options.leaves);
    const tree: StoredForest['trees'][number] = [];
    lay(root, (node) => {
      if ('leaf' in node) {
        const value = Number(((-options.rate * node.leaf.gradient) / (node.leaf.curvature + RIDGE)).toFixed(2));
        for (const row of node.leaf.rows) scores[row]! += value;
        tree.push(value);
      } else tree.push([node.feature, edges[node.feature]![node.bin]!]);
    });
    trees.push(tree);
  }
  return { bias: Number(bias.toFixed(3)), trees };
}

function lay(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if ('leaf' in node) return;
  lay(node.left, visit);
  lay(node.right, visit);
}

/** Thresholds between bins: about equally many rows between each, rounded so that they are short to write. */
function edgesOf({ features, width, answers }: Table, f: number): number[] {
  const step = Math.max(1, Math.floor(answers.length / SAMPLE));
  const values: number[] = [];
  for (let i = 0; i < answers.length; i += step) values.push(features[i * width + f]!);
  values.sort((a, b) => a - b);
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((b * values.length) / BINS);
    const value = values[at]!;
    const after = values.find((other, i) => i > at && other > value);
    if (after !== undefined) edges.add(Number(((value + after) / 2).toPrecision(2)));
  }
  return [...edges].sort((a, b) => a - b);
}

/** Column by column, which bin each row falls in. */
function binned({ features, width, answers }: Table, edges: number[][]): Uint8Array[] {
  const count = answers.length;
  return edges.map((cuts, f) => {
    const column = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const value = features[i * width + f]!;
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= cuts[middle]!) high = middle;
        else low = middle + 1;
      }
      column[i] = low;
    }
    return column;
  });
}

/** Grows one tree, always at the leaf that gains most. */
class Grower {
  constructor(
    private readonly bins: Uint8Array[],
    private readonly count: number,
    private readonly gradients: Float64Array,
    private readonly curvatures: Float64Array,
    private readonly allowed: number[],
  ) {}

  grow(leaves: number): Node {
    const first = this.leaf(
      Int32Array.from({ length: this.count }, (_, i) => i),
      null,
    );
    let root: Node = { leaf: first };
    const open: { node: { leaf: Leaf }; put: (node: Node) => void }[] = [{ node: root, put: (node) => (root = node) }];
    for (let n = 1; n < leaves; n++) {
      let best = -1;
      open.forEach(({ node }, i) => {
        const gain = node.leaf.split?.gain ?? 0;
        if (gain > (best < 0 ? LEAST_GAIN : open[best]!.node.leaf.split!.gain)) best = i;
      });
      if (best < 0) break;
      const { node, put } = open.splice(best, 1)[0]!;
      const { feature, bin } = node.leaf.split!;
      const column = this.bins[feature]!;
      const { rows } = node.leaf;
      const leftRows = rows.filter((row) => column[row]! <= bin);
      const rightRows = rows.filter((row) => column[row]! > bin);
      const smaller = this.leaf(leftRows.length < rightRows.length ? leftRows : rightRows, null);
      const larger = this.leaf(leftRows.length < rightRows.length ? rightRows : leftRows, [node.leaf, smaller]);
      const [left, right] = leftRows.length < rightRows.length ? [smaller, larger] : [larger, smaller];
      const split = { feature, bin, left: { leaf: left } as Node, right: { leaf: right } as Node };
      put(split);
      open.push({ node: { leaf: left }, put: (inner) => (split.left = inner) });
      open.push({ node: { leaf: right }, put: (inner) => (split.right = inner) });
    }
    return root;
  }

  /** A leaf over some rows; with a parent and its other child, the histogram comes by subtraction. */
  private leaf(rows: Int32Array, family: [Leaf, Leaf] | null): Leaf {
    const histogram = new Float64Array(this.allowed.length * BINS * 2);
    let gradient = 0;
    let curvature = 0;
    if (family) {
      const [parent, sibling] = family;
      for (let i = 0; i < histogram.length; i++) histogram[i] = parent.histogram[i]! - sibling.histogram[i]!;
      gradient = parent.gradient - sibling.gradient;
      curvature = parent.curvature - sibling.curvature;
    } else {
      // Gathered once, so that the passes below go through memory in order.
      const gradients = Float64Array.from(rows, (row) => this.gradients[row]!);
      const curvatures = Float64Array.from(rows, (row) => this.curvatures[row]!);
      for (let i = 0; i < rows.length; i++) {
        gradient += gradients[i]!;
        curvature += curvatures[i]!;
      }
      this.allowed.forEach((f, a) => {
        const column = this.bins[f]!;
        const base = a * BINS * 2;
        for (let i = 0; i < rows.length; i++) {
          const at = base + column[rows[i]!]! * 2;
          histogram[at]! += gradients[i]!;
          histogram[at + 1]! += curvatures[i]!;
        }
      });
    }
    const leaf: Leaf = { rows, histogram, gradient, curvature, split: null };
    leaf.split = this.bestSplit(leaf);
    return leaf;
  }

  private bestSplit({ histogram, gradient, curvature }: Leaf): Leaf['split'] {
    const whole = (gradient * gradient) / (curvature + RIDGE);
    let best: Leaf['split'] = null;
    this.allowed.forEach((feature, a) => {
      let g = 0;
      let h = 0;
      for (let bin = 0; bin < BINS - 1; bin++) {
        const at = (a * BINS + bin) * 2;
        g += histogram[at]!;
        h += histogram[at + 1]!;
        if (h < LEAF_WEIGHT) continue;
        if (curvature - h < LEAF_WEIGHT) break;
        const gain = (g * g) / (h + RIDGE) + (gradient - g) ** 2 / (curvature - h + RIDGE) - whole;
        if (gain > (best?.gain ?? 0)) best = { gain, feature, bin };
      }
    });
    return best;
  }
}
