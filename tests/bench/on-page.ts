import { join } from 'node:path';
import { type GoldPage, readHtml } from './corpus';
import type { Visit } from './engines/on-page';
import { bundle, type LabTab } from './page-lab';

const IDLE = 2000;
/** Idle and memory cost seconds each, so they are measured on every so many pages. */
const EVERY = 5;
const LONGEST_PAGES = 5;

export interface OnPageCosts {
  visits: Visit[];
  /** Milliseconds of work in each second that a page with a reading idles, above the page's own. */
  idle: number[];
  /** Bytes that a held reading takes, after a garbage collection. */
  memory: number[];
  /** The longest wait on each of the pages with the most markup. */
  longest: { id: string; bytes: number; wait: number; statements: number }[];
}

/** What reading costs on the page itself: the time to marks, and what a held reading takes from it. */
export async function measureOnPage(
  tab: LabTab,
  folder: string,
  pages: GoldPage[],
  all: GoldPage[],
): Promise<OnPageCosts> {
  const script = await bundle(join(import.meta.dirname, 'engines', 'on-page.ts'));
  const costs: OnPageCosts = { visits: [], idle: [], memory: [], longest: [] };
  for (const [index, page] of pages.entries()) {
    const html = readHtml(folder, page.id);
    if (!html) continue;
    await tab.show(page.url, html);
    await tab.run(`${script}\n0`);
    const held = index % EVERY === 0;
    const before = held ? await tab.used(IDLE) : null;
    costs.visits.push(await tab.run<Visit>('lab.visit()'));
    if (!before) continue;
    const after = await tab.used(IDLE);
    costs.idle.push(Math.max(0, after.busy - before.busy) * (1000 / IDLE));
    costs.memory.push(after.heap - before.heap);
  }
  const sizes = all.map((page) => ({ page, html: readHtml(folder, page.id) })).filter(({ html }) => html);
  sizes.sort((one, other) => other.html!.length - one.html!.length);
  for (const { page, html } of sizes.slice(0, LONGEST_PAGES)) {
    await tab.show(page.url, html!);
    const { longestWait, statements } = await tab.run<Visit>(`${script}\nlab.visit()`);
    costs.longest.push({ id: page.id, bytes: html!.length, wait: longestWait, statements });
  }
  return costs;
}

/** The costs as rows for people. */
export function printOnPage({ visits, idle, memory, longest }: OnPageCosts): void {
  const quantile = (values: number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
  const row = (name: string, values: number[], digits: number) =>
    console.log(
      `${name.padEnd(44)}${[0.5, 0.9].map((share) => quantile(values, share).toFixed(digits).padStart(9)).join('')}`,
    );
  console.log(`\n${'on the page itself'.padEnd(44)}   median      p90`);
  row(
    'request to marks on screen, ms',
    visits.map(({ toMarks }) => toMarks),
    1,
  );
  row(
    'longest wait of the page meanwhile, ms',
    visits.map(({ longestWait }) => longestWait),
    1,
  );
  row(
    'painting all marks again, ms',
    visits.map(({ paint }) => paint),
    2,
  );
  row('work per idle second, ms', idle, 2);
  row(
    'memory of a held reading, MB',
    memory.map((bytes) => bytes / 1e6),
    2,
  );
  for (const { id, bytes, wait, statements } of longest) {
    console.log(
      `page ${id}, ${(bytes / 1e6).toFixed(1)} MB, ${statements} statements: longest wait ${wait.toFixed(0)} ms`,
    );
  }
}
