import type { Elements } from '../page/elements';
import { ELEMENT_FIGURES, ELEMENT_INLINE, type PageData, RUN_FIGURES } from '../page/page';
import { bitsOfTag } from '../page/tags';

/** Where a page's elements and its texts stand to each other. */
export class Tree {
  /** By element: the first text inside it; -1 where it holds none. */
  readonly first: Int32Array;
  /** By look: what its tag is, see `page/tags.ts`. */
  private readonly bits: readonly number[];
  /** By element: the innermost block-level element around it, or itself. */
  readonly outer: Int32Array;

  /** Takes a page's data whose columns fit. */
  constructor(
    { elements: figures, runs }: PageData,
    readonly elements: Elements,
  ) {
    const { size, parent } = elements;
    const first = new Int32Array(size).fill(-1);
    const outer = new Int32Array(size);
    this.bits = elements.tags.map(bitsOfTag);
    for (let e = 0; e < size; e++) {
      const inline = figures[e * ELEMENT_FIGURES + 1]! & ELEMENT_INLINE && parent[e]! >= 0;
      outer[e] = inline ? outer[parent[e]!]! : e;
    }
    for (let at = 0; at < runs.length; at += RUN_FIGURES) {
      for (let e = runs[at]!; e >= 0 && first[e] === -1; e = parent[e]!) first[e] = at / RUN_FIGURES;
    }
    this.first = first;
    this.outer = outer;
  }

  /** What an element's tag is. */
  bitsOf(element: number): number {
    return this.bits[this.elements.look[element]!]!;
  }

  /** The innermost element around two others, in as many steps as the nearer of them is deep below it. */
  around(one: number, other: number): number {
    const { elements } = this;
    const { parent } = elements;
    for (let a = one, b = other; ; a = Math.max(0, parent[a]!), b = Math.max(0, parent[b]!)) {
      if (elements.holds(a, other)) return a;
      if (elements.holds(b, one)) return b;
    }
  }
}
