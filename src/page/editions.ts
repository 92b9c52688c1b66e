import { describeSpan, findAnchor } from './anchor';
import type { Span, TextBlock } from './block';
import { rangesOf } from './ranges';
import type { PageWalk } from './walk';

/** Older editions whose spans can still be found. */
const KEPT = 4;

/** The texts of a page's latest readings: popups and panels may still show an earlier one than the page itself. */
export class Editions {
  private readonly kept = new Map<number, TextBlock[]>();
  /** The number of the latest one. */
  latest = 0;

  /** Takes the blocks of the next reading. */
  add(blocks: TextBlock[]): void {
    this.latest++;
    this.kept.set(this.latest, blocks);
    this.kept.delete(this.latest - KEPT);
  }

  /** Forgets all texts; numbers go on, so that no other page's edition is taken for one of this. */
  clear(): void {
    this.kept.clear();
  }

  /** Where spans of an edition stand in the page as it is now; those that are not found are left out. */
  find(edition: number, spans: readonly Span[], walk: PageWalk): StaticRange[] {
    const texts = new Map(this.kept.get(edition)?.map((block) => [block.id, block.text]));
    return spans.flatMap((span) => {
      const anchor = describeSpan(texts.get(span.block) ?? '', span);
      const found = anchor && findAnchor(walk.blockTexts(), anchor);
      return found ? rangesOf(walk.runsOf(found.block), found) : [];
    });
  }
}
