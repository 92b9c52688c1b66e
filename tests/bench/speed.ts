import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../commands/build';
import { sizesOf } from '../commands/sizes';
import { type GoldPage, readGold, readHtml, sample } from './corpus';
import type * as speedTasks from './engines/speed';
import { FirefoxLab } from './firefox-lab';
import { measureOnPage, printOnPage } from './on-page';
import { bundle, type LabTab, PageLab } from './page-lab';

type Tasks = typeof speedTasks;

const PAGES = 60;
/** The calls on one page: the first, those right after it, and those that the browser has compiled the code for. */
const EARLY = 5;
const CALLS = 40;
const COMPILED = 15;
const SCALES = [1, 10];
const MOST_NODES = 200_000;
const OURS = 'On Record, extraction';
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
  const script = await bundle(join(import.meta.dirname, 'engines', 'speed.ts'));
  for (const browser of browsers) {
    const lab = await LABS[browser].open();
    try {
      const tab = await lab.tab();
      const times = await timePages(tab, folder, pages, script);
      const scaling = await timeScaling(tab, folder, pages, script);
      const onPage = await measureOnPage(tab, folder, pages, gold);
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

const call = (name: keyof Tasks, ...args: unknown[]) =>
  `lab.${name}(${['document', ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;

/** Calls each task on each page again and again. */
async function timePages(tab: LabTab, folder: string, pages: GoldPage[], script: string): Promise<Called> {
  const called: Called = { first: {}, early: {}, warm: {} };
  const add = (to: Times, task: string, ms: number) => {
    to[task] = [...(to[task] ?? []), ms];
  };
  for (const page of pages) {
    const html = readHtml(folder, page.id);
    if (!html) continue;
    await tab.show(page.url, html);
    const names = await tab.run<string[]>(`${script}\nlab.taskNames`);
    for (const task of names) {
      // Each task meets the page fresh, so that none profits from what another has warmed up.
      await tab.show(page.url, html);
      await tab.run(`${script}\n0`);
      const times = await tab.run<number[]>(call('time', task, CALLS));
      add(called.first, task, times[0]!);
      add(called.early, task, quantile(times.slice(1, 1 + EARLY), 0.5));
      add(called.warm, task, quantile(times.slice(-COMPILED), 0.5));
    }
  }
  return called;
}

/** Our extraction on one page of middle size, on ten times its blocks, and on about 200,000 nodes. */
async function timeScaling(tab: LabTab, folder: string, pages: GoldPage[], script: string) {
  const page = pages[pages.length >> 1]!;
  const html = readHtml(folder, page.id)!;
  await tab.show(page.url, html);
  const nodes = await tab.run<number>(`${script}\n${call('countNodes')}`);
  const rows: { times: number; nodes: number; ms: number }[] = [];
  for (const times of [...SCALES, Math.floor(MOST_NODES / nodes)]) {
    await tab.show(page.url, html);
    await tab.run(`${script}\n${call('repeatBody', times)}`);
    const ms = quantile(await tab.run<number[]>(call('time', OURS, EARLY + 2)), 0.5);
    rows.push({ times, nodes: await tab.run<number>(call('countNodes')), ms });
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
  for (const task of Object.keys(times.warm)) {
    const texts = columns.flatMap(([, of, share]) => {
      const ms = quantile(of[task]!, share);
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
