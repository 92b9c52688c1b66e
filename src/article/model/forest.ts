/** A sum of small decision trees, laid flat: what they ask by column, where each answer leads, and what they say in the end. */
export interface Forest {
  /** The columns that are asked about, each once, and where the thresholds of each begin. */
  columns: Int32Array;
  begins: Int32Array;
  /** The thresholds of a column between its two infinities, lowest first, and the split that each belongs to. */
  thresholds: Float64Array;
  asker: Int32Array;
  /** By split, a parent before its children: where rows go that hold at most the threshold, and where those that hold more. */
  less: Int32Array;
  more: Int32Array;
  /** Where each tree begins: at a split, or at a leaf; leaves are counted on from the splits. */
  roots: Int32Array;
  /** By leaf, tree after tree: what it adds. */
  leaves: Float32Array;
  bias: number;
}

/** A forest as it is stored: each tree a list of [feature, threshold] and leaf values, depth first. */
export interface StoredForest {
  bias: number;
  trees: (number | [number, number])[][];
}

/** Unfolds a stored forest; `columns` says in which column of a row each of its features stands, if not in its own. */
export function unfoldForest({ bias, trees }: StoredForest, columns?: readonly number[]): Forest {
  const size = trees.flat().filter((node) => typeof node !== 'number').length;
  const less = new Int32Array(size).fill(-1);
  const more = new Int32Array(size);
  const roots: number[] = [];
  const leaves: number[] = [];
  const questions = new Map<number, [threshold: number, split: number][]>();
  let splits = 0;
  for (const tree of trees) {
    // Splits whose children are yet to come, innermost last.
    const open: number[] = [];
    tree.forEach((node, at) => {
      const isLeaf = typeof node === 'number';
      const place = isLeaf ? size + leaves.push(node) - 1 : splits++;
      const parent = open.at(-1);
      if (at === 0) roots.push(place);
      else if (less[parent!] === -1) less[parent!] = place;
      else more[open.pop()!] = place;
      if (isLeaf) return;
      const column = columns ? columns[node[0]]! : node[0];
      questions.set(column, [...(questions.get(column) ?? []), [node[1], place]]);
      open.push(place);
    });
  }
  const begins = [0];
  const asked = [...questions.values()].flatMap((about) => {
    begins.push(begins.at(-1)! + about.length + 2);
    return [[-Infinity, -1], ...about.sort(([a], [b]) => a - b), [Infinity, -1]] as const;
  });
  return {
    columns: Int32Array.from(questions.keys()),
    begins: Int32Array.from(begins),
    // thresholds are what single precision makes of them, as the rows are
    thresholds: Float64Array.from(asked, ([threshold]) => Math.fround(threshold)),
    asker: Int32Array.from(asked, ([, split]) => split),
    ...{ less, more, roots: Int32Array.from(roots), leaves: Float32Array.from(leaves), bias },
  };
}

/** So many rows are judged at once: as many as a number has bits. */
export const BATCH = 32;

/**
 * Judges rows by a forest, one bit for each row: every threshold is answered for all of them, then all walk down each tree
 * together. Rows of neighbouring blocks are much alike, so that this takes fewer guesses of the processor than a walk for each
 * row would (as in QuickScorer by Lucchese et al. 2015, where bits are leaves).
 */
export class Judge {
  private readonly answers: Int32Array;
  private readonly reached: Int32Array;
  private readonly changed: Int32Array;
  private readonly sums = new Float64Array(BATCH);

  constructor(private readonly forest: Forest) {
    this.answers = new Int32Array(forest.less.length);
    this.reached = new Int32Array(forest.less.length + forest.leaves.length);
    this.changed = new Int32Array(forest.thresholds.length);
  }

  /** Judges the first `count` rows of so many columns, at most a batch: how likely row `row` is, 0 to 1, goes to `into[ids[row]]`. */
  judge(rows: Float32Array, width: number, count: number, ids: ArrayLike<number>, into: Float32Array): void {
    this.ask(rows, width, count);
    this.descend(count);
    for (let row = 0; row < count; row++) into[ids[row]!] = 1 / (1 + Math.exp(-this.sums[row]!));
  }

  /** Answers every question: the bits of the rows that hold more than the threshold. */
  private ask(rows: Float32Array, width: number, count: number): void {
    const { answers, changed } = this;
    const { columns, begins, thresholds, asker } = this.forest;
    for (let c = 0; c < columns.length; c++) {
      const begin = begins[c]!;
      // the last threshold that the row holds more than, and the next; rows from one change to the next hold the same
      let last = begin;
      let low = thresholds[last]!;
      let high = thresholds[last + 1]!;
      let same = 0;
      for (let row = 0, at = columns[c]!; row < count; row++, at += width) {
        const value = rows[at]!;
        if (value > high) {
          changed[last]! |= same;
          do last++;
          while (value > thresholds[last + 1]!);
          same = 0;
          low = thresholds[last]!;
          high = thresholds[last + 1]!;
        } else if (value <= low) {
          changed[last]! |= same;
          do last--;
          while (value <= thresholds[last]!);
          same = 0;
          low = thresholds[last]!;
          high = thresholds[last + 1]!;
        }
        same |= 1 << row;
      }
      changed[last]! |= same;
      // who holds more than a threshold holds more than all lower ones
      let over = 0;
      for (let at = begins[c + 1]! - 2; at > begin; at--) {
        over |= changed[at]!;
        changed[at] = 0;
        answers[asker[at]!] = over;
      }
      changed[begin] = 0;
    }
  }

  /** Sends the rows down all trees, and adds up what the leaves say where they arrive. */
  private descend(count: number): void {
    const { answers, reached, sums } = this;
    const { less, more, roots, leaves, bias } = this.forest;
    const all = -1 >>> (BATCH - count);
    for (let t = 0; t < roots.length; t++) reached[roots[t]!] = all;
    for (let split = 0; split < less.length; split++) {
      const here = reached[split]!;
      const answer = answers[split]!;
      reached[less[split]!] = here & ~answer;
      reached[more[split]!] = here & answer;
    }
    sums.fill(bias);
    for (let leaf = 0, at = less.length; leaf < leaves.length; leaf++, at++) {
      const value = leaves[leaf]!;
      for (let left = reached[at]!; left !== 0; left &= left - 1) sums[31 - Math.clz32(left & -left)]! += value;
    }
  }
}
