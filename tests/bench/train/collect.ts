import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../../src/blocks/page-of';
import type { Page, PageData } from '../../../src/page/page';
import { eachPage } from '../articles';
import type { GoldPage } from '../corpus';
import { bundle } from '../page-lab';

/**
 * All pages of a corpus, read in a real browser, by id. With a `cache` file they are read once: delete
 * it after a change of the walk.
 */
export async function collectPages(folder: string, gold: GoldPage[], cache?: string): Promise<Map<string, Page>> {
  const pages = new Map<string, PageData>();
  if (cache && existsSync(cache)) {
    for (const line of readFileSync(cache, 'utf8').split('\n')) {
      if (!line) continue;
      const { id, page } = JSON.parse(line) as { id: string; page: PageData };
      pages.set(id, page);
    }
    return together(pages);
  }
  const script = `${await bundle(join(import.meta.dirname, '..', 'engines', 'page-data.ts'))}\nlab.extract(document)`;
  await eachPage(folder, gold, async ({ id }, evaluate) => {
    pages.set(id, await evaluate<PageData>(script));
  });
  if (cache) {
    const file = openSync(cache, 'w');
    for (const [id, page] of pages) writeSync(file, `${JSON.stringify({ id, page })}\n`);
    closeSync(file);
  }
  return together(pages);
}

/** Puts the blocks of pages together as the engine does. */
const together = (pages: ReadonlyMap<string, PageData>): Map<string, Page> =>
  new Map(
    [...pages].flatMap(([id, data]) => {
      const page = pageOf(data);
      return page ? [[id, page] as const] : [];
    }),
  );
