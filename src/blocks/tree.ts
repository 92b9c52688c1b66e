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
  /** 1 where it runs along in the line of the element around it. */
  readonly inline: Uint8Array;

  /** Takes a page's data whose columns fit. */
  constructor({ elements: figures, runs }: PageData, elements: readonly PageElement[]) {
    const size = elements.length;
    this.parent = new Int32Array(size);
    this.end = new Int32Array(size);
    this.first = new Int32Array(size).fill(-1);
    this.bits = new Int32Array(size);
    this.inline = new Uint8Array(size);
    const { parent, end, first } = this;
    for (let e = 0; e < size; e++) {
      parent[e] = elements[e]!.parent;
      end[e] = e + 1;
      this.bits[e] = bitsOfTag(elements[e]!.tag);
      this.inline[e] = figures[e * ELEMENT_FIGURES + 1]! & ELEMENT_INLINE ? 1 : 0;
    }
    for (let e = size - 1; e > 0; e--) {
      const around = parent[e]!;
      if (end[e]! > end[around]!) end[around] = end[e]!;
    }
    for (let at = 0; at < runs.length; at += RUN_FIGURES) {
      for (let e = runs[at]!; e >= 0 && first[e] === -1; e = parent[e]!) first[e] = at / RUN_FIGURES;
    }
  }

  /** Whether `inner` is `outer` or inside it. */
  holds(outer: number, inner: number): boolean {
    return inner >= outer && inner < this.end[outer]!;
  }
}
