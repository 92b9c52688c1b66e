import { expect, test } from 'vitest';
import { until, type WebPage } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { ask, marked, markedText } from './marks';

const WORDS = 'Nobody will cross this bridge';

inBothBrowsers((stage) => {
  const open = (name: string) => stage.driver.open(stage.url(`e2e/pages/${name}/page.html`));

  /** Reads the page and does everything that can be done on it. */
  async function useAll(page: WebPage): Promise<void> {
    const { state } = await readPage(stage.driver, page);
    expect(state.problem).toBe(null);
    expect(state.status).toBe('read');
    expect(state.reading?.attributions.map(({ text }) => text).join(' ')).toContain(WORDS);
    await ask(stage.driver, { type: 'clutter', hide: true });
    await ask(stage.driver, { type: 'step', by: 1 });
    await ask(stage.driver, { type: 'who' });
    await ask(stage.driver, { type: 'clutter', hide: false });
    expect((await ask(stage.driver, { type: 'state' })).problem).toBe(null);
  }

  test('names of forms and fields that take away the document’s own properties do no harm', async () => {
    const page = await open('clobbered');
    expect(await page.evaluate(() => typeof document.querySelectorAll)).toBe('object');
    await useAll(page);
    await page.close();
  });

  test('a world of the page in which everything throws does no harm', async () => {
    const page = await open('overridden');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await useAll(page);
    await page.close();
  });

  test('elements that throw and text that changes while it is read do no harm', async () => {
    const page = await open('restless');
    await useAll(page);
    await marked(page, WORDS);
    await page.close();
  });

  test('an article five hundred levels deep, beside text ten thousand levels deep, is read, marked and left', async () => {
    const page = await open('deep');
    await useAll(page);
    await marked(page, WORDS);
    await ask(stage.driver, { type: 'leave' });
    expect(await markedText(page)).toBe('');
    await page.close();
  });

  test('an article in a frame is read beside frames that nobody may read and one that goes away', async () => {
    const page = await open('framed');
    await useAll(page);
    await page.close();
  });

  test('a document that is written anew while it is read is read anew', async () => {
    const page = await open('dark');
    await readPage(stage.driver, page);
    await marked(page, WORDS);
    await page.evaluate(() => {
      const html = document.documentElement.outerHTML.replaceAll('Nobody will cross', 'No soul will cross');
      document.open();
      document.write(html.slice(0, 2000));
      setTimeout(() => {
        document.write(html.slice(2000));
        document.close();
      }, 100);
    });
    await until('the new text', () => page.evaluate(() => document.body?.textContent?.includes('No soul will cross')));
    await readPage(stage.driver, page);
    await marked(page, 'No soul will cross');
    expect(await markedText(page)).not.toContain(WORDS);
    await page.close();
  });
});
