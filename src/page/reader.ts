import type { PageNotice, PageRequest, PageState, PageStatus } from '../messages';
import type { Reading } from '../reading';
import type { Settings } from '../settings';
import { pause, type Turns, turn } from '../turns';
import { Clutter } from './clutter';
import { Editions } from './editions';
import { jumpTo } from './jump';
import { Lease } from './lease';
import { lookAt } from './look';
import { News } from './news';
import type { PageData } from './page';
import { InsertedRules, type ReplaceRules } from './rules';
import { articleInView, joinedArticles, ownMetadata } from './several';
import { type DescribeStatement, Stage } from './stage';
import type { PageWalk } from './walk';
import { addressOf, watchPage } from './watch';

/** What a reader needs of the world outside the page. */
export interface ReaderHost {
  settings(): Promise<Settings>;
  /** The engine: one page's plain data in, one reading out; null when the signal aborts on the way. */
  read(page: PageData, settings: Settings, turns: Turns): Promise<Reading | null>;
  notify(notice: PageNotice): void;
  describe: DescribeStatement;
  /** Given in browsers that end content scripts without a word: what is shown has to go with the extension by itself. */
  replaceRules?: ReplaceRules;
}

/** How long a page may be without its statements (while it renders anew) before that is believed. */
const GRACE = 3000;
/** How long a page with a new address may take to show its text. */
const ARRIVAL = 400;
/** How much of a reading is taking the page's data. */
const LOOKING = 0.3;
/** How often others hear how far a reading is. */
const TOLD = 100;
/** After a pass of more than this many milliseconds the page gets this many times as long for itself. */
const LONG_PASS = 200;
const REST = 4;

/** Holds the reading of one page and everything that is shown of it; one AbortController for each address. */
export class Reader {
  private status: PageStatus = 'unread';
  private progress = 1;
  private problem: string | null = null;
  private url = addressOf(location);
  private reading: Reading | null = null;
  private walk: PageWalk | null = null;
  private settings: Settings | null = null;
  private several: PageState['several'] = null;
  private life = new AbortController();
  /** The first reading of this address, while it is under way. */
  private arriving: Promise<void> | null = null;
  /** A later pass over a page that changed; `again` when it has changed once more meanwhile. */
  private passing = false;
  private again = false;
  private patient = false;
  private anyway = false;
  private marksOn = false;
  private clutterHidden = false;
  private readonly stage: Stage;
  private readonly clutter: Clutter;
  private readonly news = new News();
  private readonly editions = new Editions();
  private missingSince = 0;
  private toldAt = 0;
  /** Resolves when all that is to be seen of the reading is there. */
  private showing: Promise<void> = Promise.resolve();

  constructor(private readonly host: ReaderHost) {
    const { describe, replaceRules } = host;
    const lease = replaceRules ? new Lease() : null;
    this.stage = new Stage(describe, replaceRules && new InsertedRules(replaceRules), lease);
    this.clutter = new Clutter(lease);
  }

  /** Does what was asked and tells how things stand afterwards. */
  async handle(request: PageRequest): Promise<PageState> {
    if (this.status !== 'unread' && addressOf(location) !== this.url) this.moved();
    switch (request.type) {
      case 'read':
        await this.read(request.anyway);
        break;
      case 'jump':
        if (this.walk) await jumpTo(this.editions.find(request.edition, request.spans, this.walk), this.life.signal);
        break;
      case 'step':
        await this.showing;
        await this.stage.step(request.by, this.life.signal);
        break;
      case 'who':
        await this.showing;
        this.stage.who();
        break;
      case 'marks':
        this.setMarks(request.on === 'toggle' ? !this.marksOn : request.on);
        break;
      case 'clutter':
        this.setClutter(request.hide === 'toggle' ? !this.clutterHidden : request.hide);
        break;
      case 'unhide':
        this.clutter.unhide(request.id);
        break;
      case 'stop':
        if (this.status === 'reading') this.leave();
        break;
      case 'leave':
        this.leave();
        break;
    }
    await this.showing;
    return this.state();
  }

  /** Reads a page of a site that is read always: when the page has nothing else to do. */
  async readAlways(): Promise<void> {
    this.patient = true;
    await turn(true);
    await this.read(false);
  }

  /** Repaints with settings that have just been changed. */
  applySettings(settings: Settings): void {
    const longer = settings.summaryLength !== this.settings?.summaryLength;
    this.settings = settings;
    this.show();
    if (longer && this.reading) void this.refresh(this.life.signal);
  }

  /** Takes everything of ours off the page and forgets the reading. */
  leave(): void {
    this.forget();
    this.clutter.show();
    this.clutterHidden = false;
    this.marksOn = false;
    this.anyway = false;
    this.editions.clear();
    this.tell('unread');
  }

  private state(): PageState {
    return {
      status: this.status,
      progress: this.progress,
      url: this.url,
      edition: this.editions.latest,
      reading: this.reading,
      marks: this.marksOn,
      clutterHidden: this.clutterHidden,
      hidden: this.clutter.items,
      kept: this.clutter.kept,
      fresh: this.news.fresh,
      several: this.several,
      problem: this.problem,
    };
  }

  private async read(anyway: boolean): Promise<void> {
    if (anyway && !this.anyway) {
      this.anyway = true;
      this.show();
    }
    if (this.reading) return;
    this.arriving ??= this.arrive(0);
    await this.arriving;
  }

  /** Another address in the same document: nothing of the old reading is shown for it. */
  private moved(): void {
    this.forget();
    this.clutter.show();
    this.arriving = this.arrive(ARRIVAL);
  }

  private forget(): void {
    this.life.abort();
    this.stage.clear();
    this.news.clear();
    this.reading = null;
    this.walk = null;
    this.several = null;
    this.arriving = null;
    this.passing = false;
    this.again = false;
    this.missingSince = 0;
    this.toldAt = 0;
  }

  /** The first reading of an address, after the page had `wait` milliseconds to show what belongs to it. */
  private async arrive(wait: number): Promise<void> {
    this.life.abort();
    this.life = new AbortController();
    const { signal } = this.life;
    this.url = addressOf(location);
    this.tell('reading', 0);
    try {
      if (!this.settings) {
        this.settings = await this.host.settings();
        this.marksOn = this.settings.markOnRead;
      }
      if (wait) await pause(wait, signal);
      if (signal.aborted) return;
      watchPage(this.stage.host, this.events(signal), signal);
      this.stage.follow(signal);
      await this.pass(signal);
    } catch (error) {
      this.fail(error, signal);
    } finally {
      if (!signal.aborted) this.arriving = null;
    }
    if (this.again) void this.refresh(signal);
  }

  private events(signal: AbortSignal) {
    return {
      address: () => this.moved(),
      content: () => void this.refresh(signal),
      view: () => {
        const articles = this.several ? joinedArticles(document) : [];
        if (articles.length && articleInView(articles) + 1 !== this.several?.current) void this.refresh(signal);
        else if (this.clutterHidden) this.hideClutter();
      },
      appearance: () => this.show(),
      urgent: () => this.stage.isLost(),
    };
  }

  /** Passes over a page that has changed; never two passes at once. */
  private async refresh(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.again = true;
    if (this.passing || this.arriving) return;
    this.passing = true;
    try {
      while (this.again && !signal.aborted) {
        this.again = false;
        const began = performance.now();
        await this.pass(signal);
        const took = performance.now() - began;
        // a long page that changes all the time is not read all the time
        if (took > LONG_PASS) await pause(REST * took, signal);
      }
    } catch (error) {
      this.fail(error, signal);
    } finally {
      if (!signal.aborted) this.passing = false;
    }
  }

  private fail(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.problem = String(error);
    this.tell('failed');
  }

  /** Walks the page and, if its text is not the one we know, reads it. What changes on the way brings another pass. */
  private async pass(signal: AbortSignal): Promise<void> {
    const look = await lookAt(document, this.turns(signal, 0, LOOKING));
    if (!look || !this.settings) return;
    const { page, walk, articles, current } = look;
    if (this.reading && this.walk && sameText(this.walk.blockTexts(), walk.blockTexts())) {
      this.walk = walk;
      if (this.stage.isLost()) this.show();
      return;
    }
    const reading = await this.host.read(page, this.settings, this.turns(signal, LOOKING, 1));
    if (!reading || this.isPassing(reading)) return;
    this.several = articles.length ? { current: current + 1, count: articles.length } : null;
    this.accept(articles.length ? ownMetadata(reading, articles, current) : reading, walk);
  }

  /** How a part of the first reading, from one share of it to another, or of a later one shares the page's time. */
  private turns(signal: AbortSignal, from: number, to: number): Turns {
    const progress = (share: number) => {
      const now = performance.now();
      if (this.status !== 'reading' || now - this.toldAt < TOLD) return;
      this.toldAt = now;
      this.tell('reading', from + (to - from) * share);
    };
    return { signal, patient: this.patient, progress };
  }

  /** Whether the page seems to have lost its statements only for the moment. */
  private isPassing(reading: Reading): boolean {
    if (reading.attributions.length > 0 || !this.reading?.attributions.length) {
      this.missingSince = 0;
      return false;
    }
    this.missingSince ||= performance.now();
    return performance.now() - this.missingSince < GRACE;
  }

  private accept(fresh: Reading, walk: PageWalk): void {
    const reading = stillArticle(fresh, this.reading);
    this.reading = reading;
    this.walk = walk;
    this.editions.add(reading.article.blocks);
    this.news.take(reading, performance.now());
    this.show();
    this.tell('read');
  }

  private show(): void {
    const { reading, walk, settings } = this;
    if (!reading || !walk || !settings) return;
    const visible = this.marksOn && (reading.article.isArticle || this.anyway);
    const { signal } = this.life;
    this.showing = this.stage
      .show(reading, walk, this.news.fresh, settings, visible)
      .catch((error: unknown) => this.fail(error, signal));
    if (this.clutterHidden) this.hideClutter();
  }

  private setMarks(on: boolean): void {
    this.marksOn = on;
    this.show();
    this.tell(this.status);
  }

  private setClutter(hide: boolean): void {
    this.clutterHidden = hide;
    if (hide) this.hideClutter();
    else this.clutter.show();
    this.tell(this.status);
  }

  /** A page whose article we do not know keeps everything. */
  private hideClutter(): void {
    const { reading, walk } = this;
    if (walk && reading?.article.blocks.length) this.clutter.hide(reading.article, walk);
  }

  private tell(status: PageStatus, progress = 1): void {
    this.status = status;
    this.progress = progress;
    if (status !== 'failed') this.problem = null;
    this.host.notify({ type: 'changed', status, progress, statements: this.reading?.attributions.length ?? 0 });
  }
}

/** What was an article stays one while its page grows: the verdict is about the page, not about what joins it. */
function stillArticle(reading: Reading, before: Reading | null): Reading {
  if (reading.article.isArticle || !before?.article.isArticle) return reading;
  return { ...reading, article: { ...reading.article, isArticle: true, kind: before.article.kind } };
}

function sameText(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((text, block) => text === after[block]);
}
