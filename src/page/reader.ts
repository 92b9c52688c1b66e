import type { HiddenItem, PageNotice, PageRequest, PageState, PageStatus } from '../messages';
import { type Reading, read } from '../reading';
import type { Settings } from '../settings';
import { describeSpan, findAnchor } from './anchor';
import type { Span, TextBlock } from './block';
import type { PageWalk } from './blocks';
import { jumpTo } from './jump';
import { pause } from './pause';
import { rangesOf } from './ranges';
import { readPage } from './read-page';
import { type DescribeStatement, Stage } from './stage';
import { addressOf, watchPage } from './watch';

/** What a reader needs of the world outside the page. */
export interface ReaderHost {
  settings(): Promise<Settings>;
  notify(notice: PageNotice): void;
  describe: DescribeStatement;
}

/** Older editions whose spans can still be jumped to. */
const EDITIONS_KEPT = 4;
/** How long a page may be without its article (while it renders anew) before that is believed. */
const GRACE = 3000;

/** Holds the reading of one page and everything that is shown of it; one AbortController for each reading. */
export class Reader {
  private status: PageStatus = 'unread';
  private progress = 1;
  private problem: string | null = null;
  private edition = 0;
  private url = addressOf(location);
  private reading: Reading | null = null;
  private walk: PageWalk | null = null;
  private settings: Settings | null = null;
  private underWay: Promise<void> | null = null;
  private life = new AbortController();
  private anyway = false;
  private marksOn = false;
  private readonly stage: Stage;
  private readonly editions = new Map<number, TextBlock[]>();
  private missingSince = 0;

  constructor(private readonly host: ReaderHost) {
    this.stage = new Stage(host.describe);
  }

  /** Does what was asked and tells how things stand afterwards. */
  async handle(request: PageRequest): Promise<PageState> {
    if (this.reading && addressOf(location) !== this.url) this.moved();
    switch (request.type) {
      case 'read':
        await this.read(request.anyway);
        break;
      case 'jump':
        await this.jump(request.edition, request.spans);
        break;
      case 'step':
        await this.stage.step(request.by, this.life.signal);
        break;
      case 'who':
        this.stage.who();
        break;
      case 'marks':
        this.setMarks(request.on === 'toggle' ? !this.marksOn : request.on);
        break;
      case 'leave':
        this.leave();
        break;
    }
    return this.state();
  }

  state(): PageState {
    return {
      status: this.status,
      progress: this.progress,
      url: this.url,
      edition: this.edition,
      reading: this.reading,
      marks: this.marksOn,
      clutterHidden: false,
      hidden: [] as HiddenItem[],
      kept: 0,
      fresh: [],
      several: null,
      problem: this.problem,
    };
  }

  /** Takes everything of ours off the page and forgets the reading. */
  leave(): void {
    this.life.abort();
    this.stage.clear();
    this.reading = null;
    this.walk = null;
    this.marksOn = false;
    this.underWay = null;
    this.editions.clear();
    this.tell('unread');
  }

  /** Reads the page unless its reading stands or is under way. */
  private async read(anyway: boolean): Promise<void> {
    if (anyway && !this.anyway) {
      this.anyway = true;
      if (this.reading) this.setMarks(this.settings?.markOnRead ?? true);
    }
    if (this.reading) return;
    this.underWay ??= this.start();
    await this.underWay;
  }

  private async start(): Promise<void> {
    this.life.abort();
    this.life = new AbortController();
    const { signal } = this.life;
    this.url = addressOf(location);
    this.tell('reading', 0);
    try {
      this.settings = await this.host.settings();
      this.marksOn = this.settings.markOnRead;
      if (await this.readNow(signal)) {
        const events = {
          address: () => this.moved(),
          content: () => this.changed(signal),
          urgent: () => this.stage.isLost(),
        };
        watchPage([document], this.stage.host, events, signal);
        this.stage.follow(signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      this.problem = String(error);
      this.tell('failed');
    } finally {
      if (!signal.aborted) this.underWay = null;
    }
  }

  /** One pass over the page; false when the reading was abandoned on the way. */
  private async readNow(signal: AbortSignal): Promise<boolean> {
    const { page, walk } = readPage(document);
    await pause(0, signal);
    if (signal.aborted || !this.settings) return false;
    const reading = read(page, { summaryLength: this.settings.summaryLength });
    this.accept(reading, walk);
    return true;
  }

  private accept(reading: Reading, walk: PageWalk): void {
    this.reading = reading;
    this.walk = walk;
    this.edition++;
    this.editions.set(this.edition, reading.article.blocks);
    this.editions.delete(this.edition - EDITIONS_KEPT);
    this.show();
    this.tell('read');
  }

  /** Another address in the same document: nothing of the old reading is shown for it. */
  private moved(): void {
    this.life.abort();
    this.stage.clear();
    this.reading = null;
    this.walk = null;
    this.underWay = this.start();
  }

  /** The page changed under the reading: it is read again if its text did, else the marks are put back. */
  private changed(signal: AbortSignal): void {
    const { reading, walk: before, settings } = this;
    if (signal.aborted || !reading || !before || !settings) return;
    const { page, walk } = readPage(document);
    if (sameText(before.blocks, walk.blocks)) {
      this.walk = walk;
      if (this.stage.isLost()) this.show();
      return;
    }
    const fresh = read(page, { summaryLength: settings.summaryLength });
    const missing = fresh.attributions.length === 0 && reading.attributions.length > 0;
    if (missing) {
      this.missingSince ||= performance.now();
      if (performance.now() - this.missingSince < GRACE) return;
    }
    this.missingSince = 0;
    this.accept(fresh, walk);
  }

  private show(): void {
    const { reading, walk, settings } = this;
    if (reading && walk && settings) this.stage.show(reading, walk, settings, this.marksVisible());
  }

  private marksVisible(): boolean {
    return this.marksOn && (this.reading?.article.isArticle === true || this.anyway);
  }

  private setMarks(on: boolean): void {
    this.marksOn = on;
    this.stage.setVisible(this.marksVisible());
    this.tell(this.status);
  }

  private async jump(edition: number, spans: Span[]): Promise<void> {
    const { walk } = this;
    const blocks = new Map(this.editions.get(edition)?.map((block) => [block.id, block.text]));
    if (!walk) return;
    const ranges = spans.flatMap((span) => {
      const anchor = describeSpan(blocks.get(span.block) ?? '', span);
      const found = anchor && findAnchor(walk.blocks, anchor);
      return found ? rangesOf(walk.runsOf(found.block), found) : [];
    });
    await jumpTo(ranges, this.life.signal);
  }

  private tell(status: PageStatus, progress = 1): void {
    this.status = status;
    this.progress = progress;
    if (status !== 'failed') this.problem = null;
    this.host.notify({ type: 'changed', status, progress, statements: this.reading?.attributions.length ?? 0 });
  }
}

function sameText(before: readonly TextBlock[], after: readonly TextBlock[]): boolean {
  return before.length === after.length && before.every((block, index) => block.text === after[index]?.text);
}
