import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../../src/page/page';
import { eachPage } from '../articles';
import type { GoldPage } from '../corpus';
import { bundle } from '../page-lab';

/**
 * The plain data of all pages of a corpus, read in a real browser, by id. With a `cache` file they are read once: delete
 * it after a change of the walk.
 */
export async function collectPages(folder: string, gold: GoldPage[], cache?: string): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  if (cache && existsSync(cache)) {
    for (const line of readFileSync(cache, 'utf8').split('\n')) {
      if (!line) continue;
      const { id, page } = JSON.parse(line) as { id: string; page: Page };
      pages.set(id, page);
    }
    return pages;
  }
  const script = `${await bundle(join(import.meta.dirname, '..', 'engines', 'page-data.ts'))}\nlab.extract(document)`;
  await eachPage(folder, gold, async ({ id }, evaluate) => {
    pages.set(id, await evaluate<Page>(script));
  });
  if (cache) {
    const file = openSync(cache, 'w');
    for (const [id, page] of pages) writeSync(file, `${JSON.stringify({ id, page })}\n`);
    closeSync(file);
  }
  return pages;
}
