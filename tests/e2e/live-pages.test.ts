import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { ask, CARD, marked, markedText, marksOf, placeOf } from './marks';
import { shows } from './views';

declare const browser: Browser | undefined;
declare const chrome: Browser;

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
    const { popup } = await readPage(stage.driver, page);
    await shows(popup, 'Article 2 of');
    await popup.close();
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
    const marks = Object.entries(await marksOf(page)).map(([name, words]) => [name.endsWith('-new'), words.join(' ')]);
    expect(marks.some(([isNew, words]) => isNew && String(words).includes(CLOCK))).toBe(true);
    expect(marks.some(([isNew, words]) => !isNew && String(words).includes(BRIDGE))).toBe(true);
    const { popup } = await readPage(stage.driver, page);
    await until('what is new', () =>
      popup.evaluate(
        (words) =>
          [...document.querySelectorAll('.quotation')].some(
            (each) => each.querySelector('.tag') && each.textContent?.includes(words),
          ),
        CLOCK,
      ),
    );
    await page.close();
  });

  test('a page from the back-forward cache comes back with its marks and its reading', async () => {
    const page = await open('dark');
    const { popup } = await readPage(stage.driver, page);
    await popup.close();
    await marked(page, BRIDGE);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    await page.evaluate(() => location.assign('../strict/page.html'));
    await until('the other page', () => page.evaluate(() => location.pathname.includes('strict')));
    expect(await markedText(page)).toBe('');
    await page.evaluate(() => history.back());
    await until('the page from the cache', () =>
      page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted === true),
    );
    await marked(page, BRIDGE);
    expect(await ask(stage.driver, { type: 'state' })).toMatchObject({ status: 'read', marks: true });
    await readPage(stage.driver, page);
    await marked(page, BRIDGE);
    await page.close();
  });

  test('a page that the browser translates is read in its new words', async () => {
    const page = await open('dark');
    await readPage(stage.driver, page);
    await marked(page, BRIDGE);
    // as translators do: every text node is replaced by its translation in elements of their own
    await page.evaluate(() => {
      const german = [
        'Die steinerne Brücke zwischen der Altstadt und den Mühlen ist am Montag gesperrt worden, nachdem Ingenieure Risse in zwei ihrer sieben Bögen gefunden hatten, teilte die Stadt am Abend mit.',
        '„Niemand wird diese Brücke vor dem nächsten Sommer überqueren“, sagte Bürgermeisterin Adele Brandt, die mit einer Lampe in der Hand vor der Absperrung stand.',
        'Die Arbeiten würden mindestens ein Jahr dauern und rund vier Millionen kosten, sagte Brandt.',
        'Die Händler am anderen Ufer hatten weniger Geduld. „Wir leben von den Leuten, die hier herüberkommen“, sagte Oskar Finn, der seit 1987 Brot neben den Mühlen verkauft.',
        'Die Ingenieure hatten den Rat seit der Flut dreimal gewarnt, heißt es in einem Bericht, der in der Sitzung verlesen wurde.',
        'Von Mittwoch an soll eine Fähre die Menschen über den Fluss bringen, und Kinder unter zwölf Jahren müssen nichts dafür bezahlen, fügte der Rat hinzu.',
      ];
      document.documentElement.lang = 'de';
      document.querySelectorAll('p').forEach((paragraph, index) => {
        const words = paragraph.textContent ?? '';
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = german[index] ?? words;
        outer.append(inner);
        paragraph.replaceChildren(outer);
      });
    });
    await marked(page, 'Niemand wird diese Brücke');
    await marked(page, 'Wir leben von den Leuten');
    expect(await markedText(page)).not.toContain(BRIDGE);
    const { reading } = await ask(stage.driver, { type: 'state' });
    const statement = reading?.attributions.find(({ text }) => text.includes('Niemand'));
    expect(reading?.speakers[statement?.speaker ?? -1]?.name).toContain('Brandt');
    await page.close();
  });

  test('zoomed in or out, the card stands by its words and within the window', async () => {
    const page = await open('dark');
    const { popup } = await readPage(stage.driver, page);
    await popup.close();
    await marked(page, BRIDGE);
    const zoom = (factor: number) =>
      stage.driver.inExtension(async (factor) => {
        const { tabs } = typeof browser === 'undefined' ? chrome : browser;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        await tabs.setZoom(tab?.id, factor);
      }, factor);
    const wide = await page.evaluate(() => innerWidth);
    for (const factor of [2, 0.5]) {
      await zoom(factor);
      await until('the zoom', () => page.evaluate((wide) => Math.abs(innerWidth - wide) < 3, wide / factor));
      await page.evaluate(() => document.querySelectorAll('p')[1]?.scrollIntoView({ block: 'center' }));
      const { x, y } = await placeOf(page, BRIDGE);
      await page.hover(x, y);
      await until('the card', () => page.shadowText(CARD));
      const box = await page.evaluate((card) => {
        const { left, right, top, bottom } = document.querySelector(card)!.getBoundingClientRect();
        return { left, right: innerWidth - right, top, bottom: innerHeight - bottom };
      }, CARD);
      for (const distance of Object.values(box)) expect(distance).toBeGreaterThanOrEqual(0);
      expect(Math.abs(box.top - y)).toBeLessThan(260);
      await page.press('Escape');
      await page.hover(2, 2);
    }
    await zoom(1);
    await page.close();
  });
});
