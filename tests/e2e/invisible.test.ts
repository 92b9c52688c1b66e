import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { DEFAULTS, SETTINGS_KEY, type Settings } from '../../src/settings';
import { until, type View } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers, type Stage } from './browsers';
import { ask } from './marks';

declare const browser: Browser | undefined;
declare const chrome: Browser;

interface Look {
  /** What can be seen at this moment. */
  seen: Record<string, unknown>;
  /** Calls, changes and events so far that are not the page's own. */
  noticed: string[];
}

const look = (page: View) => page.evaluate(() => (window as unknown as { look(): Look }).look());

const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

const store = (stage: Stage, settings: Partial<Settings>) =>
  stage.driver.inExtension(
    (key, settings) => (typeof browser === 'undefined' ? chrome : browser).storage.sync.set({ [key]: settings }),
    SETTINGS_KEY,
    { ...DEFAULTS, ...settings },
  );

inBothBrowsers((stage) => {
  const open = () => stage.driver.open(stage.url('e2e/pages/spy/page.html'));

  test('a page that watches everything does see what happens in it', async () => {
    const page = await open();
    const before = await look(page);
    await page.evaluate(() => {
      document.body.append('more');
      CSS.highlights.set('a', new Highlight());
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      Object.assign(window, { left: 1 });
    });
    await settle();
    const after = await look(page);
    expect(after.noticed.slice(before.noticed.length)).toEqual(
      expect.arrayContaining([
        'Element.append',
        'a change: childList of BODY',
        'HighlightRegistry.set',
        'Document.adoptedStyleSheets',
      ]),
    );
    for (const part of ['globals', 'markup', 'adopted', 'highlights']) {
      expect(after.seen[part], part).not.toEqual(before.seen[part]);
    }
    await page.close();
  });

  test('a page cannot tell that it is read, and reading leaves nothing behind', async () => {
    await store(stage, { markOnRead: false });
    const page = await open();
    await settle();
    const before = await look(page);
    const { state } = await readPage(stage.driver, page);
    expect(state.reading?.attributions.length).toBeGreaterThan(2);
    await settle();
    expect(await look(page)).toEqual(before);
    await ask(stage.driver, { type: 'leave' });
    await settle();
    expect(await look(page)).toEqual(before);
    await page.close();
    await store(stage, {});
  });

  test('of marks it sees the highlights that it shares, and nothing after they are gone', async () => {
    const page = await open();
    await settle();
    const before = await look(page);
    await readPage(stage.driver, page);
    await until('the marks', async () => (await look(page)).seen.highlights);
    await settle();
    const during = await look(page);
    expect(during.noticed).toEqual(before.noticed);
    expect(during.seen.highlights).toMatch(/^on-record-\S+(?: on-record-\S+)*$/);
    const adopted = stage.driver.name === 'chromium' ? 1 : 0;
    const { highlights } = during.seen;
    expect(during.seen).toEqual({ ...before.seen, highlights, adopted });
    await ask(stage.driver, { type: 'leave' });
    await until('the marks to go', async () => (await look(page)).seen.highlights === '');
    await settle();
    expect(await look(page)).toEqual(before);
    await page.close();
  });

  test('no file of the extension answers a page', async () => {
    const origin = await stage.driver.inExtension(() => location.origin);
    const page = await open();
    const files = ['manifest.json', 'icons/16.png', 'src/popup/popup.html', 'src/welcome/sample.html'];
    const answers = await page.evaluate(
      async (addresses) => {
        const loads = (element: HTMLImageElement | HTMLScriptElement, address: string) =>
          new Promise<boolean>((resolve) => {
            element.onload = () => resolve(true);
            element.onerror = () => resolve(false);
            element.src = address;
            document.head.append(element);
          });
        const found: string[] = [];
        for (const address of addresses) {
          const fetched = await fetch(address).then(
            () => true,
            () => false,
          );
          const shown = await loads(document.createElement('img'), address);
          const ran = await loads(document.createElement('script'), address);
          if (fetched || shown || ran) found.push(address);
        }
        return found;
      },
      files.map((file) => `${origin}/${file}`),
    );
    expect(answers).toEqual([]);
    const extension = await page.evaluate(() => {
      const { chrome, browser } = window as unknown as Record<string, { runtime?: unknown } | undefined>;
      return [chrome?.runtime, browser?.runtime].filter(Boolean).length;
    });
    expect(extension).toBe(0);
    await page.close();
  });
});
