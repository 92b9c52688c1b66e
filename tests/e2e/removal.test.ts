import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../commands/build';
import { until, type View } from '../driver/driver';
import { launch } from '../driver/launch';
import { readPage } from '../driver/reading';
import { serve } from '../driver/server';
import { ask, marked } from './marks';

const WORDS = 'Nobody will cross this bridge';

const CASES = (['chromium', 'firefox'] as const).flatMap((name) => [
  { name, how: 'removing' },
  { name, how: 'updating' },
]);

test.each(CASES)('$name: $how the extension leaves nothing on open pages', async ({ name, how }) => {
  const server = await serve(`${ROOT}tests/e2e/pages`);
  const folder = mkdtempSync(join(tmpdir(), 'on-record-pictures-'));
  const picture = async (page: View) => {
    const file = join(folder, 'page.png');
    await page.screenshot(file);
    return readFileSync(file).toString('base64');
  };
  const driver = await launch(name, { extension: builtExtension(name) });
  try {
    const page = await driver.open(`${server.url}/clutter/page.html`);
    const before = await picture(page);
    const { popup } = await readPage(driver, page);
    await popup.close();
    await marked(page, WORDS);
    await until('the marks', async () => (await picture(page)) !== before);
    // marks, hidden clutter and an open card, all at once
    await ask(driver, { type: 'clutter', hide: true });
    await ask(driver, { type: 'step', by: 1 });
    await until('the jump to end', () => page.evaluate(() => !CSS.highlights.has('on-record-jump')));
    expect(await page.evaluate(() => document.querySelector('.bar')?.clientHeight)).toBe(0);
    await (how === 'removing' ? driver.uninstall() : driver.reinstall());
    await until('the page to look as before', async () => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      return (await picture(page)) === before;
    });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    if (how === 'updating') {
      await readPage(driver, page);
      await marked(page, WORDS);
    }
    expect(driver.errors).toEqual([]);
  } finally {
    await driver.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
