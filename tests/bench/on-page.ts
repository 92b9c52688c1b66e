import { join } from 'node:path';
import { type GoldPage, readHtml } from './corpus';
import type { Visit } from './engines/on-page';
import { bundle, type LabTab } from './page-lab';

const IDLE = 2000;
/** Idle and memory cost seconds each, so they are measured on every so many pages. */
const EVERY = 5;
const LONGEST_PAGES = 5;
const MADE = ['many', '20 MB', '500,000 nodes', 'a million nodes'] as const;

export interface OnPageCosts {
  visits: Visit[];
  /** Milliseconds of work in each second that a page with a reading idles, above the page's own. */
  idle: number[];
  /** Bytes that a held reading takes, after a garbage collection. */
  memory: number[];
  /** The pages with the most markup, read at a click and as on a site that is read always. */
  longest: { name: string; bytes: number; clicked: Visit; always: Visit }[];
  /** Pages of our own: with 500 statements, and beyond every bound. */
  made: { name: string; bytes: number; visit: Visit; control: number }[];
}

/** What reading costs on the page itself: the time to marks, and what a held reading takes from it. */
export async function measureOnPage(
  tab: LabTab,
  folder: string,
  pages: GoldPage[],
  all: GoldPage[],
): Promise<OnPageCosts> {
  const script = await bundle(join(import.meta.dirname, 'engines', 'on-page.ts'));
  const costs: OnPageCosts = { visits: [], idle: [], memory: [], longest: [], made: [] };
  const visit = async (url: string, html: Buffer, call: string) => {
    await tab.show(url, html);
    return tab.run<Visit>(`${script}\n${call}`);
  };
  for (const [index, page] of pages.entries()) {
    const html = readHtml(folder, page.id);
    if (!html) continue;
    await tab.show(page.url, html);
    await tab.run(`${script}\n0`);
    const before = index % EVERY === 0 ? await tab.used(IDLE) : null;
    costs.visits.push(await tab.run<Visit>('lab.visit()'));
    const after = before && (await tab.used(IDLE));
    if (!after) continue;
    costs.idle.push(Math.max(0, after.busy - before.busy) * (1000 / IDLE));
    costs.memory.push(after.heap - before.heap);
  }
  const sizes = all.map((page) => ({ page, html: readHtml(folder, page.id) })).filter(({ html }) => html);
  sizes.sort((one, other) => other.html!.length - one.html!.length);
  for (const { page, html } of sizes.slice(0, LONGEST_PAGES)) {
    const clicked = await visit(page.url, html!, 'lab.visit()');
    const always = await visit(page.url, html!, 'lab.visit(true)');
    costs.longest.push({ name: page.id, bytes: html!.length, clicked, always });
  }
  const empty = Buffer.from(
    '<!doctype html><html lang="en"><title>The bridge stays closed</title><body></body></html>',
  );
  for (const name of MADE) {
    const made = async () =>
      Number(await visit('https://bench.example/made', empty, `lab.make(${JSON.stringify(name)})`));
    await made();
    const control = await tab.run<number>('lab.control()');
    costs.made.push({ name, bytes: await made(), visit: await tab.run<Visit>('lab.visit()'), control });
  }
  return costs;
}

/** The costs as rows for people. */
export function printOnPage({ visits, idle, memory, longest, made }: OnPageCosts): void {
  const quantile = (values: number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
  const row = (name: string, values: number[], digits: number) =>
    console.log(
      `${name.padEnd(44)}${[0.5, 0.9].map((share) => (quantile(values, share)?.toFixed(digits) ?? '–').padStart(9)).join('')}`,
    );
  console.log(`\n${'on the page itself'.padEnd(44)}   median      p90`);
  const of = (pick: (visit: Visit) => number) => visits.map(pick);
  row(
    'request to marks on screen, ms',
    of(({ toMarks }) => toMarks),
    1,
  );
  row(
    'longest wait of the page meanwhile, ms',
    of(({ longestWait }) => longestWait),
    1,
  );
  row(
    'painting all marks again, ms',
    of(({ paint }) => paint),
    2,
  );
  row('work per idle second, ms', idle, 2);
  row(
    'memory of a held reading, MB',
    memory.map((bytes) => bytes / 1e6),
    2,
  );
  console.log(`\n${'longest wait, ms'.padEnd(44)}  clicked   always`);
  for (const { name, bytes, clicked, always } of longest) {
    const cells = [clicked, always].map(({ longestWait }) => longestWait.toFixed(0).padStart(9)).join('');
    console.log(
      `${`page ${name}, ${(bytes / 1e6).toFixed(1)} MB, ${clicked.statements} statements`.padEnd(44)}${cells}`,
    );
  }
  console.log(`\n${'pages of our own'.padEnd(44)}  reading  in all  one letter    marks    paint  statements`);
  for (const { name, bytes, visit, control } of made) {
    const { readingWait, longestWait, toMarks, paint } = visit;
    const cells = [readingWait, longestWait, control, toMarks, paint]
      .map((ms, column) => ms.toFixed(0).padStart(column === 1 ? 8 : column === 2 ? 12 : 9))
      .join('');
    const partial = visit.partial ? ', partial' : '';
    console.log(
      `${`${name} (${(bytes / 1e6).toFixed(1)} MB)`.padEnd(44)}${cells}${String(visit.statements).padStart(12)}${partial}`,
    );
  }
}
