import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../commands/build';
import { sizesOf } from '../commands/sizes';
import { type GoldPage, readGold, readHtml, sample } from './corpus';
import type { answer } from './engines/background';
import type * as pageTasks from './engines/speed';
import { FirefoxLab } from './firefox-lab';
import { measureOnPage, printOnPage } from './on-page';
import { bundle, type Lab, type LabTab, PageLab } from './page-lab';

type Tasks = typeof pageTasks & { answer: typeof answer };
type Timed = pageTasks.Timed;

const PAGES = 60;
/** The calls on one page: the first, those right after it, and those that the browser has compiled the code for. */
const EARLY = 5;
const CALLS = 40;
const COMPILED = 15;
const SCALES = [1, 10];
const MOST_NODES = 200_000;
const OURS = 'On Record, extraction';
const WHOLE = 'On Record, whole reading';
const IN_PAGE = '  of it in the page';
const STARTING = '  by a background just started';
const PEER = 'Readability, clone and parse';

const LABS = { chromium: PageLab, firefox: FirefoxLab };
type BrowserName = keyof typeof LABS;

const USAGE = 'usage: npm run bench -- speed [DIR] [--browser chromium|firefox] [--sample N] [--json]';

/** Takes the words after the kind on the command line, gives the exit status. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sample: { type: 'string' }, browser: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const count = Number(values.sample ?? PAGES);
  const all = Object.keys(LABS) as BrowserName[];
  const browsers = values.browser ? all.filter((name) => name === values.browser) : all;
  if (!Number.isInteger(count) || count < 1 || browsers.length === 0) throw new Error(USAGE);
  const { folder, gold } = readGold(positionals[0]);
  const news = gold.filter((page) => page.kind === 'article' && page.news && page.lang === 'en');
  const pages = sample(news.length > 0 ? news : gold, count);
  const bundled = (name: string) => bundle(join(import.meta.dirname, 'engines', name));
  const scripts: Scripts = { page: await bundled('speed.ts'), background: await bundled('background.ts') };
  for (const browser of browsers) {
    const lab = await LABS[browser].open();
    try {
      const tab = await lab.tab();
      // one for each task, so that neither knows a page from the other
      const extracting = await startedBackground(await lab.tab(), scripts);
      const reading = await startedBackground(await lab.tab(), scripts);
      const times = await timePages(lab, tab, { extracting, reading }, folder, pages, scripts);
      const scaling = await timeScaling(tab, extracting, folder, pages, scripts);
      // frames are painted in the tab that is in front: the newest
      const onPage = await measureOnPage(await lab.tab(), folder, pages, gold);
      if (values.json) console.log(JSON.stringify({ browser, pages: pages.length, ...times, scaling, onPage }));
      else {
        console.log(`\n— ${browser}`);
        print(pages.length, times, scaling);
        printOnPage(onPage);
      }
    } finally {
      await lab.close();
    }
  }
  if (!values.json) {
    const sizes = Object.entries(await sizesOf(builtExtension('chromium')));
    console.log(`\nin KB: ${sizes.map(([name, bytes]) => `${name} ${(bytes / 1024).toFixed(1)}`).join(' · ')}`);
  }
  return 0;
}

/** Milliseconds by task and page. */
type Times = Record<string, number[]>;

interface Called {
  first: Times;
  /** The median of the calls right after it. */
  early: Times;
  /** The median of the last calls. */
  warm: Times;
}

/** What is put into a page, and into the tab that stands for the background. */
interface Scripts {
  page: string;
  background: string;
}

const call = (name: keyof Tasks, ...args: unknown[]) =>
  `lab.${name}(${args.map((arg) => (arg === DOCUMENT ? arg : JSON.stringify(arg))).join(', ')})`;
const DOCUMENT = 'document';

const EMPTY = Buffer.from('<!doctype html>');

/** A tab that reads pages as the background does: from one page to the next it stays, and with it what was compiled. */
async function startedBackground(tab: LabTab, { background }: Scripts): Promise<LabTab> {
  await tab.show('https://background.example/', EMPTY);
  await tab.run(`${background}\n0`);
  return tab;
}

/** Our calls on the page that a tab shows: the milliseconds in the page, and those of both together. */
async function timeOurs(tab: LabTab, background: LabTab, whole: boolean, times: number) {
  const taken = await tab.run<Timed>(call('take', DOCUMENT, times));
  const answered = await background.run<Timed>(call('answer', taken.json, whole, times));
  const received = await tab.run<number[]>(call('receive', DOCUMENT, answered.json, whole, times));
  const inPage = taken.ms.map((ms, at) => ms + received[at]!);
  return { inPage, all: inPage.map((ms, at) => ms + answered.ms[at]!) };
}

/** Calls each task on each page again and again; each meets the page fresh, so that none profits from another's warmth. */
async function timePages(
  lab: Lab,
  tab: LabTab,
  { extracting, reading }: { extracting: LabTab; reading: LabTab },
  folder: string,
  pages: GoldPage[],
  scripts: Scripts,
): Promise<Called> {
  const called: Called = { first: {}, early: {}, warm: {} };
  const append = (to: Times, task: string, ms: number) => {
    to[task] = [...(to[task] ?? []), ms];
  };
  const add = (task: string, times: number[]) => {
    append(called.first, task, times[0]!);
    if (times.length < CALLS) return;
    append(called.early, task, quantile(times.slice(1, 1 + EARLY), 0.5));
    append(called.warm, task, quantile(times.slice(-COMPILED), 0.5));
  };
  const starting = await lab.tab();
  for (const page of pages) {
    const html = readHtml(folder, page.id);
    if (!html) continue;
    const fresh = async () => {
      await tab.show(page.url, html);
      await tab.run(`${scripts.page}\n0`);
    };
    // once for nothing: who comes first would pay for the start of the page's process
    await fresh();
    await fresh();
    add(OURS, (await timeOurs(tab, extracting, false, CALLS)).all);
    await fresh();
    const { inPage, all } = await timeOurs(tab, reading, true, CALLS);
    add(WHOLE, all);
    add(IN_PAGE, inPage);
    await fresh();
    add(STARTING, (await timeOurs(tab, await startedBackground(starting, scripts), true, 1)).all);
    for (const peer of await tab.run<string[]>('lab.peerNames')) {
      await fresh();
      add(peer, await tab.run<number[]>(call('time', DOCUMENT, peer, CALLS)));
    }
  }
  return called;
}

/** Our extraction on one page of middle size, on ten times its blocks, and on about 200,000 nodes. */
async function timeScaling(tab: LabTab, background: LabTab, folder: string, pages: GoldPage[], scripts: Scripts) {
  const page = pages[pages.length >> 1]!;
  const html = readHtml(folder, page.id)!;
  await tab.show(page.url, html);
  await tab.run(`${scripts.page}\n0`);
  const nodes = await tab.run<number>(call('countNodes', DOCUMENT));
  const rows: { times: number; nodes: number; ms: number }[] = [];
  for (const times of [...SCALES, Math.floor(MOST_NODES / nodes)]) {
    await tab.show(page.url, html);
    await tab.run(`${scripts.page}\n${call('repeatBody', DOCUMENT, times)}`);
    const ms = quantile((await timeOurs(tab, background, false, EARLY + 2)).all, 0.5);
    rows.push({ times, nodes: await tab.run<number>(call('countNodes', DOCUMENT)), ms });
  }
  return rows;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function print(count: number, times: Called, scaling: { times: number; nodes: number; ms: number }[]): void {
  console.log(`milliseconds per page, ${count} pages, one browser, one run; ×: share of ${PEER}`);
  console.log(`warm: the last ${COMPILED} of ${CALLS} calls on a page; early: the ${EARLY} after the first`);
  const columns = [
    ['warm', times.warm, 0.5],
    ['p90', times.warm, 0.9],
    ['early', times.early, 0.5],
    ['first', times.first, 0.5],
  ] as const;
  console.log(`${''.padEnd(30)}${columns.flatMap(([head]) => [head, '×'].map((text) => text.padStart(9))).join('')}`);
  for (const task of Object.keys(times.first)) {
    const texts = columns.flatMap(([, of, share]) => {
      if (!of[task]) return ['–', '–'];
      const ms = quantile(of[task], share);
      return [ms.toFixed(2), (ms / quantile(of[PEER]!, share)).toFixed(2)];
    });
    console.log(`${task.padEnd(30)}${texts.map((text) => text.padStart(9)).join('')}`);
  }
  console.log(`\n${OURS} on longer pages (the same body, repeated)`);
  const base = scaling[0]!;
  for (const { times, nodes, ms } of scaling) {
    const growth = `${(ms / base.ms).toFixed(1)} times as long for ${(nodes / base.nodes).toFixed(1)} times the nodes`;
    console.log(`${String(nodes).padStart(9)} nodes ${ms.toFixed(1).padStart(9)} ms   ${times === 1 ? '' : growth}`);
  }
}
