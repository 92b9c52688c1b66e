import type { Reading } from '../reading';
import type { Settings } from '../settings';
import { mapSteps, type Steps } from '../steps';
import { inTurns, type Turns } from '../turns';
import { Card, type CardContent } from './card';
import { holds, matches, tagOf } from './dom';
import { type Mark, Marks } from './highlights';
import { jumpTo } from './jump';
import type { Lease } from './lease';
import { colourOf } from './palette';
import { followPointer } from './pointer';
import { isLive, liveRange, rangesOf } from './ranges';
import type { Rules } from './rules';
import { isDark, SurfaceFinder } from './surface';
import type { TextRun } from './text-runs';
import type { PageWalk } from './walk';

/** The finished words of the card for one statement; `alone` when only its speaker's statements are marked. */
export type DescribeStatement = (reading: Reading, attribution: number, alone: boolean) => CardContent;

/** Everything that is shown of one reading in its page: the marks, the card, and which statement one is at. */
export class Stage {
  private readonly painter: Marks;
  private readonly card: Card;
  private reading: Reading | null = null;
  private settings: Settings | null = null;
  private marks: Mark[] = [];
  private visible = false;
  /** The one speaker whose statements are marked, after "all by this speaker". */
  private alone: number | null = null;
  private current: number | null = null;
  /** Aborts when something else is to be shown. */
  private showing = new AbortController();

  constructor(
    private readonly describe: DescribeStatement,
    rules?: Rules,
    lease: Lease | null = null,
  ) {
    this.painter = new Marks(rules);
    this.card = new Card(lease);
  }

  /** Our one element, while the card is shown. */
  get host(): Element {
    return this.card.host;
  }

  /**
   * Shows a reading of the page as it is now, in turns with the page; an earlier one of the same page makes room for it.
   * Resolves when all of it is shown, or something else is.
   */
  async show(
    reading: Reading,
    walk: PageWalk,
    fresh: readonly number[],
    settings: Settings,
    visible: boolean,
  ): Promise<void> {
    const turns = this.begin();
    const marks = await inTurns(markSteps(reading, walk, fresh), turns);
    if (!marks) return;
    if (!this.reading || !sameStatements(reading, this.reading)) {
      this.alone = null;
      this.current = null;
      this.card.hide();
    }
    this.reading = reading;
    this.settings = settings;
    this.visible = visible;
    this.marks = marks;
    if (!visible) this.card.hide();
    await this.paint(turns);
  }

  /** Turns for what is shown next; what is being painted now stops. */
  private begin(): Turns {
    this.showing.abort();
    this.showing = new AbortController();
    return { signal: this.showing.signal, patient: false, progress: () => undefined };
  }

  /** Whether the page has thrown away nodes that words of the reading stood in. */
  isLost(): boolean {
    return this.marks.some((mark) => !mark.ranges.every(isLive));
  }

  /** Takes everything away. */
  clear(): void {
    this.showing.abort();
    this.card.hide();
    this.painter.clear();
    this.reading = null;
    this.marks = [];
    this.alone = null;
    this.current = null;
  }

  /** Opens the card for pointer, touch and keyboard focus until the signal aborts. */
  follow(signal: AbortSignal): void {
    const boxAt = (mark: Mark, x: number, y: number) =>
      boxesOf(mark).find((box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1);
    followPointer(
      {
        at: (x, y) => (this.visible ? this.painter.at(x, y) : null),
        inCard: (event) => this.card.holds(event),
        over: (mark, x, y) => this.open(mark, boxAt(mark, x, y), false),
        away: () => this.card.hide(),
      },
      signal,
    );
    window.addEventListener(
      'focusin',
      (event) => {
        if (this.card.holds(event) || this.card.returning || !this.visible || !(event.target instanceof Element))
          return;
        const { target } = event;
        const mark = this.marks.find(({ ranges }) => ranges.some((range) => holds(target, range.startContainer)));
        if (mark && tagOf(target) !== 'body' && matches(target, 'a, button, [tabindex]'))
          this.open(mark, undefined, false);
      },
      { signal, passive: true },
    );
    window.addEventListener('scroll', () => this.followScroll(), { signal, passive: true, capture: true });
    window.addEventListener('resize', () => this.card.hide(), { signal });
    signal.addEventListener('abort', () => this.card.hide(), { once: true });
  }

  /** Jumps to the next or previous marked statement, round the ends, and opens its card for the keyboard. */
  async step(by: 1 | -1, signal: AbortSignal): Promise<void> {
    const shown = this.shown().filter((mark) => mark.ranges.length > 0);
    if (!shown.length) return;
    const at = shown.findIndex((mark) => mark.attribution === this.current);
    const next = at < 0 ? this.nearest(shown, by) : (at + by + shown.length) % shown.length;
    const mark = shown[next]!;
    if (await jumpTo(mark.ranges, signal)) this.open(mark, undefined, true);
    this.current = mark.attribution;
  }

  /** Opens the card of the statement that the selection touches; where it touches none, a card that names nobody. */
  who(): void {
    const selection = getSelection();
    if (!this.reading || !selection || selection.rangeCount === 0) return;
    const selected = selection.getRangeAt(0);
    const touches = (range: StaticRange) => {
      const live = liveRange(range);
      return (
        live !== null &&
        live.startContainer.getRootNode() === selected.startContainer.getRootNode() &&
        live.compareBoundaryPoints(Range.START_TO_END, selected) > 0 &&
        live.compareBoundaryPoints(Range.END_TO_START, selected) < 0
      );
    };
    const mark = this.marks.find(({ ranges }) => ranges.some(touches));
    if (mark) this.open(mark, undefined, true);
    else this.openNobody(this.reading, selected);
  }

  private openNobody(reading: Reading, selected: Range): void {
    const box = selected.getClientRects()[0];
    const element = selected.startContainer.parentElement;
    if (!box || !element) return;
    this.current = null;
    const dark = isDark(new SurfaceFinder().surfaceOf(element));
    const colour = colourOf(null);
    const events = { all: () => undefined, closed: () => undefined };
    const content = this.describe(reading, -1, false);
    this.card.show(content, dark, dark ? colour.dark : colour.light, box, true, events);
  }

  private shown(): Mark[] {
    const { settings } = this;
    if (!settings) return [];
    return this.marks.filter(
      ({ kind, speaker }) => settings.marked[kind] && (this.alone === null || speaker === this.alone),
    );
  }

  private async paint(turns: Turns): Promise<void> {
    if (this.visible && this.settings) {
      const { colours, printMarks: print } = this.settings;
      await this.painter.paint(this.shown(), { colours, print }, turns);
    } else this.painter.clear();
  }

  /** The first statement after the middle of the window, or the last before it. */
  private nearest(shown: Mark[], by: 1 | -1): number {
    const middle = innerHeight / 2;
    const tops = shown.map((mark) => boxesOf(mark)[0]?.top ?? Number.POSITIVE_INFINITY);
    if (by > 0)
      return Math.max(
        0,
        tops.findIndex((top) => top > middle),
      );
    const before = tops.findLastIndex((top) => top < middle);
    return before < 0 ? shown.length - 1 : before;
  }

  private open(mark: Mark, box: DOMRect | undefined, focus: boolean): void {
    const { reading } = this;
    const place = box ?? boxesOf(mark)[0];
    const element = mark.ranges[0]?.startContainer.parentElement;
    if (!reading || !place || !element) return;
    this.current = mark.attribution;
    const dark = isDark(new SurfaceFinder().surfaceOf(element));
    const colour = colourOf(mark.speaker);
    const content = this.describe(reading, mark.attribution, this.alone !== null);
    this.card.show(content, dark, dark ? colour.dark : colour.light, place, focus, {
      all: () => {
        this.alone = this.alone === null ? mark.speaker : null;
        // the extension may be gone by the time of the click
        this.paint(this.begin()).catch(() => this.painter.clear());
        this.open(mark, undefined, true);
      },
      closed: () => undefined,
    });
  }

  /** The card stays with its words while they are in the window. */
  private followScroll(): void {
    if (!this.card.shown) return;
    const box = this.marks.filter((mark) => mark.attribution === this.current).flatMap(boxesOf)[0];
    if (box && box.bottom > 0 && box.top < innerHeight) this.card.move(box);
  }
}

/** Statements that are looked up in one step. */
const STEP = 20;

/** Where every statement of a reading stands in the page. */
function* markSteps(reading: Reading, walk: PageWalk, fresh: readonly number[]): Steps<Mark[]> {
  const added = new Set(fresh);
  const runs = new Map<number, TextRun[]>();
  const runsOf = (block: number) => {
    const known = runs.get(block) ?? walk.runsOf(block);
    runs.set(block, known);
    return known;
  };
  return yield* mapSteps(
    reading.attributions,
    ({ kind, speaker, content }, attribution) => ({
      attribution,
      kind,
      speaker,
      fresh: added.has(attribution),
      ranges: content.flatMap((span) => rangesOf(runsOf(span.block), span)),
    }),
    STEP,
  );
}

function boxesOf(mark: Mark): DOMRect[] {
  return mark.ranges.flatMap((range) => Array.from(liveRange(range)?.getClientRects() ?? []));
}

const sameStatements = (one: Reading, other: Reading): boolean =>
  one.attributions.length === other.attributions.length &&
  one.attributions.every(({ text, speaker }, index) => {
    const match = other.attributions[index];
    return text === match?.text && speaker === match.speaker;
  });
