import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { marked, markedText } from './marks';

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

  test('a site with permission is read as it loads, and the badge counts its statements', async () => {
    await stage.driver.grantSite(SITE);
    await until('the registration', async () => (await sites()).includes(SITE));
    const page = await stage.driver.open(url());
    await marked(page, WORDS);
    const text = await until('the badge', () =>
      stage.driver.inExtension(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }),
    );
    const { state } = await readPage(stage.driver, page);
    expect(Number(text)).toBe(state.reading?.attributions.length);
    await page.close();
  });

  test('without the permission it is read no more', async () => {
    await stage.driver.revokeSite(SITE);
    await until('the registration to end', async () => (await sites()).length === 0);
    const page = await stage.driver.open(url());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await markedText(page)).toBe('');
    await page.close();
  });
});
