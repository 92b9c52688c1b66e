/** Characters of all hints; elements behind them are told by their tags. The page goes to the engine as one message. */
const MAX_HINTS = 5_000_000;
/** Of elements with names of their own more is not told. */
const MOST_TAG = 60;

/** The different looks of a page's elements, each a tag and what its attributes call it, by their numbers. */
export class LookTable {
  /** Tag and hint of each look, one after the other. */
  readonly looks: string[] = [];
  private room = MAX_HINTS;
  /** By tag and hint: the look. */
  private readonly known = new Map<string, Map<string, number>>();

  /** The number of a look; as long as there is room for hints, each is told. */
  numberOf(tag: string, hint: string): number {
    let hints = this.known.get(tag);
    if (!hints) {
      hints = new Map();
      this.known.set(tag, hints);
    }
    let look = hints.get(hint);
    if (look === undefined) {
      if (hint.length > this.room) return this.numberOf(tag, '');
      this.room -= hint.length;
      look = (this.looks.push(tag.slice(0, MOST_TAG), hint) >> 1) - 1;
      hints.set(hint, look);
    }
    return look;
  }
}
