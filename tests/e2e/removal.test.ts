import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../commands/build';
import { until } from '../driver/driver';
import { launch } from '../driver/launch';
import { readPage } from '../driver/reading';
import { serve } from '../driver/server';
import { ask, marked } from './marks';

// Firefox ends content scripts together with their extension, so that none of ours can tidy up there.
test('removing the extension leaves nothing on open pages', async () => {
  const server = await serve(`${ROOT}tests/e2e/pages`);
  const driver = await launch('chromium', { extension: builtExtension('chromium') });
  try {
    const page = await driver.open(`${server.url}/clutter/page.html`);
    await readPage(driver, page);
    await marked(page, 'Nobody will cross this bridge');
    await ask(driver, { type: 'clutter', hide: true });
    await driver.uninstall();
    await until('the marks to go', () =>
      page.evaluate(
        () =>
          document.adoptedStyleSheets.length === 0 &&
          CSS.highlights.size === 0 &&
          document.getAnimations().length === 0,
      ),
    );
    expect(await page.evaluate(() => document.querySelector('.bar')?.clientHeight)).toBeGreaterThan(0);
    expect(driver.errors).toEqual([]);
  } finally {
    await driver.close();
    await server.close();
  }
});
