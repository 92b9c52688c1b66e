import type { PageElement } from '../page/block';
import { ELEMENT_FIGURES, ELEMENT_INLINE, type PageData, RUN_FIGURES } from '../page/page';
import { bitsOfTag } from '../page/tags';

/** A page's elements in columns, and where their texts stand. */
export class Tree {
  readonly parent: Int32Array;
  /** One past the last element inside it. */
  readonly end: Int32Array;
  /** The first text inside it; -1 where it holds none. */
  readonly first: Int32Array;
  /** What its tag is, see `page/tags.ts`. */
  readonly bits: Int32Array;
  /** The innermost block-level element around it, or itself. */
  readonly outer: Int32Array;

  /** Takes a page's data whose columns fit. */
  constructor({ elements: figures, runs }: PageData, elements: readonly PageElement[]) {
    const size = elements.length;
    this.parent = new Int32Array(size);
    this.end = new Int32Array(size);
    this.first = new Int32Array(size).fill(-1);
    this.bits = new Int32Array(size);
    this.outer = new Int32Array(size);
    const { parent, end, first } = this;
    for (let e = 0; e < size; e++) {
      parent[e] = elements[e]!.parent;
      end[e] = e + 1;
      this.bits[e] = bitsOfTag(elements[e]!.tag);
      const inline = figures[e * ELEMENT_FIGURES + 1]! & ELEMENT_INLINE && parent[e]! >= 0;
      this.outer[e] = inline ? this.outer[parent[e]!]! : e;
    }
    for (let e = size - 1; e > 0; e--) {
      const around = parent[e]!;
      if (end[e]! > end[around]!) end[around] = end[e]!;
    }
    for (let at = 0; at < runs.length; at += RUN_FIGURES) {
      for (let e = runs[at]!; e >= 0 && first[e] === -1; e = parent[e]!) first[e] = at / RUN_FIGURES;
    }
  }

  /** The innermost element around two others, in as many steps as the nearer of them is deep below it. */
  around(one: number, other: number): number {
    const { parent } = this;
    for (let [a, b] = [one, other]; ; a = Math.max(0, parent[a]!), b = Math.max(0, parent[b]!)) {
      if (this.holds(a, other)) return a;
      if (this.holds(b, one)) return b;
    }
  }

  /** Whether `inner` is `outer` or inside it. */
  holds(outer: number, inner: number): boolean {
    return inner >= outer && inner < this.end[outer]!;
  }
}
