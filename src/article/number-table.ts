/**
 * Numbers looked up by numbers from 0 on, such as words': open addressing over two columns, several times faster than a Map, which a
 * page would ask thousands of times.
 */
export class NumberTable {
  private readonly keys: Int32Array;
  private readonly values: Float64Array;
  private readonly mask: number;

  /** The last of several entries with one key counts. Most places of a small table stay free: most of what is looked up is not there. */
  constructor(entries: readonly (readonly [key: number, value: number])[]) {
    let size = 8;
    const room = entries.length < MANY ? 6 : 2;
    while (size < room * entries.length) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(FREE);
    this.values = new Float64Array(size);
    for (const [key, value] of entries) {
      let at = (key ^ (key >>> 15)) & this.mask;
      while (this.keys[at] !== FREE && this.keys[at] !== key) at = (at + 1) & this.mask;
      this.keys[at] = key;
      this.values[at] = value;
    }
  }

  /** What stands under a key; `otherwise` where nothing does. */
  get(key: number, otherwise: number): number {
    const { keys, mask } = this;
    for (let at = (key ^ (key >>> 15)) & mask; ; at = (at + 1) & mask) {
      const found = keys[at]!;
      if (found === key) return this.values[at]!;
      if (found === FREE) return otherwise;
    }
  }
}

const FREE = -1;
const MANY = 4_000;
