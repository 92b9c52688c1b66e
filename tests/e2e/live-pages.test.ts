import { expect, test } from 'vitest';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { ask, marked, markedText } from './marks';

const BRIDGE = 'Nobody will cross this bridge';
const ORCHARD = 'trees in there older than the railway';
const CLOCK = 'I had forgotten how loud it is';

inBothBrowsers((stage) => {
  const open = (name: string) => stage.driver.open(stage.url(`e2e/pages/${name}/page.html`));

  test('a page that replaces its nodes every second keeps its marks', async () => {
    const page = await open('rerender');
    const { state } = await readPage(stage.driver, page);
    await marked(page, BRIDGE);
    for (let round = 0; round < 2; round++) {
      await page.evaluate(() => document.querySelector('article')?.setAttribute('data-old', ''));
      await until('new nodes', () => page.evaluate(() => !document.querySelector('article[data-old]')));
      await marked(page, BRIDGE, 1000);
    }
    expect((await ask(stage.driver, { type: 'state' })).edition).toBe(state.edition);
    await page.close();
  });

  test('a site that changes its address without loading is read anew, and nothing old stays', async () => {
    const page = await open('routed');
    await readPage(stage.driver, page);
    await marked(page, BRIDGE);
    await page.click('#orchard');
    const between = await ask(stage.driver, { type: 'state' });
    expect(JSON.stringify(between.reading ?? '')).not.toContain(BRIDGE);
    await marked(page, ORCHARD);
    expect(await markedText(page)).not.toContain(BRIDGE);
    const { reading, url } = await ask(stage.driver, { type: 'read', anyway: false });
    expect(url).toContain('?orchard');
    expect(reading?.article.headline).toContain('orchard');
    await page.click('#clock');
    await marked(page, CLOCK);
    expect(await markedText(page)).not.toContain(ORCHARD);
    await page.evaluate(() => history.back());
    await marked(page, ORCHARD);
    await page.close();
  });

  test('of several articles below each other the one in view is read, and it is said which', async () => {
    const page = await open('endless');
    const { state } = await readPage(stage.driver, page);
    expect(state.reading?.article.headline).toContain('bridge');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('the second article', () => page.evaluate(() => document.querySelectorAll('article').length > 1));
    await page.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView({ block: 'start' }));
    await marked(page, ORCHARD);
    expect(await markedText(page)).not.toContain(BRIDGE);
    const second = await ask(stage.driver, { type: 'state' });
    expect(second.several).toMatchObject({ current: 2 });
    expect(second.url).toContain('orchard');
    await page.evaluate(() => scrollTo(0, 0));
    await marked(page, BRIDGE);
    expect((await ask(stage.driver, { type: 'state' })).several).toMatchObject({ current: 1 });
    await page.close();
  });

  test('what a live page adds is marked as new', async () => {
    const page = await open('blog');
    const { state } = await readPage(stage.driver, page);
    expect(state.fresh).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 5200));
    await page.evaluate(() => (window as unknown as { postNext(): void }).postNext());
    await marked(page, CLOCK);
    const { fresh, reading } = await ask(stage.driver, { type: 'state' });
    expect(fresh.map((index) => reading?.attributions[index]?.text).join(' ')).toContain(CLOCK);
    expect(fresh.length).toBeLessThan(reading?.attributions.length ?? 0);
    await page.close();
  });

  test('a page that one comes back to has its marks, or is read again by a click', async () => {
    const page = await open('dark');
    await readPage(stage.driver, page);
    await marked(page, BRIDGE);
    await page.evaluate(() => location.assign('../strict/page.html'));
    await until('the other page', () => page.evaluate(() => location.pathname.includes('strict')));
    expect(await markedText(page)).toBe('');
    await page.evaluate(() => history.back());
    await until('the first page', () => page.evaluate(() => location.pathname.includes('dark')));
    await readPage(stage.driver, page);
    await marked(page, BRIDGE);
    await page.close();
  });
});
