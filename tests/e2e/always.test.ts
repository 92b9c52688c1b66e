import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { marked, markedText } from './marks';
import { clickNamed, shows } from './views';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const WORDS = 'Nobody will cross this bridge';
const SITE = 'http://localhost/*';

inBothBrowsers((stage) => {
  const url = () => stage.url('e2e/pages/dark/page.html');
  const sites = () =>
    stage.driver.inExtension(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const registered = await api.scripting.getRegisteredContentScripts();
      return registered.flatMap(({ matches }) => matches ?? []);
    });

  test('nothing is read until somebody asks', async () => {
    const page = await stage.driver.open(url());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await markedText(page)).toBe('');
    expect(await sites()).toEqual([]);
    await page.close();
  });

  test('the switch asks for the one site, which is then read as it loads; the badge counts its statements', async () => {
    const first = await stage.driver.open(url());
    await stage.driver.agree(SITE, async () => clickNamed((await readPage(stage.driver, first)).popup, 'Always here'));
    await until('the registration', async () => (await sites()).includes(SITE));
    expect(await sites()).toEqual([SITE]);
    await first.close();

    const page = await stage.driver.open(url());
    await marked(page, WORDS);
    const text = await until('the badge', () =>
      stage.driver.inExtension(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }),
    );
    const { popup: again, state } = await readPage(stage.driver, page);
    expect(Number(text)).toBe(state.reading?.attributions.length);
    await until('the switch to be on', () =>
      again.evaluate(() => document.querySelectorAll('.switch')[2]?.getAttribute('aria-checked') === 'true'),
    );

    await clickNamed(again, 'Always here');
    await until('the registration to end', async () => (await sites()).length === 0);
    await page.close();
    const later = await stage.driver.open(url());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await markedText(later)).toBe('');
    await later.close();
  });

  test('sites are added and removed in the options, with their permissions', async () => {
    const options = await stage.driver.openExtensionPage('src/options/options.html');
    await shows(options, 'Sites read always');
    await options.evaluate(() => document.querySelector<HTMLElement>('.field input')?.focus());
    for (const key of SITE.replace('/*', '')) await options.press(key);
    await stage.driver.agree(SITE, () => clickNamed(options, 'Add'));
    await until('the registration', async () => (await sites()).includes(SITE));
    await shows(options, 'Remove');
    const page = await stage.driver.open(url());
    await marked(page, WORDS);
    await page.close();
    await clickNamed(options, 'Remove http://localhost');
    await until('the registration to end', async () => (await sites()).length === 0);
    expect(await options.evaluate(() => document.querySelector('#sites ~ .list'))).toBe(null);
    await options.close();
  });
});
