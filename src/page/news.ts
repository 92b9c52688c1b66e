import type { Reading } from '../reading';

/** Text that comes within this time of the first reading only arrived late. */
const SETTLING = 5000;

/** Which statements a growing page has added since it was first read. */
export class News {
  private readonly known = new Set<string>();
  private readonly added = new Set<string>();
  private since = 0;
  /** Indexes into the latest reading's attributions. */
  fresh: number[] = [];

  /** Takes the next reading of the page, at a time in milliseconds. A page that is another one altogether starts anew. */
  take(reading: Reading, now: number): void {
    const texts = reading.attributions.map(({ text }) => text);
    if (texts.filter((text) => this.known.has(text)).length < this.known.size / 2) this.clear();
    this.since ||= now;
    const settled = this.known.size > 0 && now - this.since > SETTLING;
    for (const text of texts) {
      if (settled && !this.known.has(text)) this.added.add(text);
      this.known.add(text);
    }
    this.fresh = texts.flatMap((text, index) => (this.added.has(text) ? [index] : []));
  }

  /** Forgets the page. */
  clear(): void {
    this.known.clear();
    this.added.clear();
    this.since = 0;
    this.fresh = [];
  }
}
