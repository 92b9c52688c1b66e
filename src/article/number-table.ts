/**
 * Numbers looked up by numbers from 0 on, such as words': open addressing over two columns, several times faster than a Map, which a
 * page would ask thousands of times. Places are told by a product with a factor that no page can know (multiply-shift hashing,
 * Dietzfelbinger et al. 1997): words chosen to share one would make each look-up go through all of them.
 */
export class NumberTable {
  private readonly keys: Int32Array;
  private readonly values: Float64Array;
  private readonly factor = (Math.random() * 2 ** 32) | 1;
  private readonly shift: number;

  /** The last of several entries with one key counts. Most places of a small table stay free: most of what is looked up is not there. */
  constructor(entries: readonly (readonly [key: number, value: number])[]) {
    let size = 8;
    const room = entries.length < MANY ? 6 : 2;
    while (size < room * entries.length) size *= 2;
    this.shift = Math.clz32(size) + 1;
    this.keys = new Int32Array(size).fill(FREE);
    this.values = new Float64Array(size);
    for (const [key, value] of entries) {
      let at = Math.imul(key, this.factor) >>> this.shift;
      while (this.keys[at] !== FREE && this.keys[at] !== key) at = (at + 1) & (size - 1);
      this.keys[at] = key;
      this.values[at] = value;
    }
  }

  /** What stands under a key; `otherwise` where nothing does. */
  get(key: number, otherwise: number): number {
    const { keys } = this;
    const last = keys.length - 1;
    for (let at = Math.imul(key, this.factor) >>> this.shift; ; at = (at + 1) & last) {
      const found = keys[at]!;
      if (found === key) return this.values[at]!;
      if (found === FREE) return otherwise;
    }
  }
}

const FREE = -1;
const MANY = 4_000;
