/** A sum of small decision trees, laid flat: a node's children follow it, `leaf` nodes hold what they add. */
export interface Forest {
  /** By node: the feature asked about, or -1 in a leaf. */
  feature: Int16Array;
  /** By node: goes left where the feature is at most this; in a leaf, what it adds. */
  value: Float32Array;
  /** By node: where its right child is; the left one comes next. */
  right: Int32Array;
  /** Where each tree begins. */
  roots: Int32Array;
  bias: number;
}

/** A forest as it is stored: each tree a list of [feature, threshold] and leaf values, depth first. */
export interface StoredForest {
  bias: number;
  trees: (number | [number, number])[][];
}

/** Unfolds a stored forest; `columns` says in which column of a row each of its features stands, if not in its own. */
export function unfoldForest({ bias, trees }: StoredForest, columns?: readonly number[]): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const forest: Forest = {
    feature: new Int16Array(size),
    value: new Float32Array(size),
    right: new Int32Array(size),
    roots: new Int32Array(trees.length),
    bias,
  };
  let at = 0;
  trees.forEach((tree, t) => {
    forest.roots[t] = at;
    // Nodes whose right child is yet to come, innermost last.
    const open: number[] = [];
    for (const node of tree) {
      if (typeof node === 'number') {
        forest.feature[at] = -1;
        forest.value[at] = node;
        const parent = open.pop();
        if (parent !== undefined) forest.right[parent] = at + 1;
      } else {
        forest.feature[at] = columns ? columns[node[0]]! : node[0];
        forest.value[at] = node[1];
        open.push(at);
      }
      at++;
    }
  });
  return forest;
}

/** What the forest says of the row that begins at `from`: a probability from 0 to 1. */
export function judge({ feature, value, right, roots, bias }: Forest, rows: Float32Array, from: number): number {
  let sum = bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!) {
      node = rows[from + f]! <= value[node]! ? node + 1 : right[node]!;
    }
    sum += value[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
