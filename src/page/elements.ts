/**
 * The elements of a page that hold text, in document order, a column for each thing that is known of them: a parent's index
 * is always smaller than its children's. Each different pair of tag and hint is one look.
 */
export class Elements {
  readonly size: number;
  /** One past the last element inside it. */
  readonly end: Int32Array;

  constructor(
    /** -1 at the top. */
    readonly parent: Int32Array,
    readonly look: Int32Array,
    /** 1 where an attribute or its own style hides it. Evidence only: saved pages hide good text. */
    readonly hidden: Uint8Array,
    /** By look. */
    readonly tags: readonly string[],
    /** By look: what class, id, role, itemprop and test ids say, as the page writes it, separated by spaces. */
    readonly hints: readonly string[],
  ) {
    const size = parent.length;
    const end = new Int32Array(size);
    for (let e = 0; e < size; e++) end[e] = e + 1;
    for (let e = size - 1; e > 0; e--) {
      const around = parent[e]!;
      if (around >= 0 && end[e]! > end[around]!) end[around] = end[e]!;
    }
    this.size = size;
    this.end = end;
  }

  tagOf(element: number): string {
    return this.tags[this.look[element]!]!;
  }

  hintOf(element: number): string {
    return this.hints[this.look[element]!]!;
  }

  /** Whether `inner` is `outer` or inside it. */
  holds(outer: number, inner: number): boolean {
    return inner >= outer && inner < this.end[outer]!;
  }
}
