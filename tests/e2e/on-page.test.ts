import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { ask, CARD, marked, markedText, marksOf, placeOf } from './marks';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const WORDS = 'Nobody will cross this bridge';

/** The different colours that a PDF paints with. */
function inksOf(pdf: Buffer): string[] {
  const inks = new Set<string>();
  for (const { index, 0: start } of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    try {
      const content = inflateSync(pdf.subarray(index + start.length)).toString('latin1');
      for (const [ink] of content.matchAll(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)\b/g)) inks.add(ink);
    } catch {
      // not every stream is a compressed one
    }
  }
  return [...inks].sort();
}

inBothBrowsers((stage) => {
  const open = (name: string) => stage.driver.open(stage.url(`e2e/pages/${name}/page.html`));

  test('a page that forbids everything is marked, and its card opens under the pointer', async () => {
    const page = await open('strict');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await readPage(stage.driver, page);
    await marked(page, WORDS);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const { x, y } = await placeOf(page, WORDS);
    await page.hover(x, y);
    const text = await until('the card', () => page.shadowText(CARD));
    expect(text).toContain('Adele Brandt');
    expect(text).toContain('Direct quotation');
    await page.press('Escape');
    await until('the card to go', async () => (await page.shadowText(CARD)) === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('a finger on a mark opens the card, elsewhere closes it', async () => {
    const page = await open('dark');
    await readPage(stage.driver, page);
    await marked(page, WORDS);
    const on = await placeOf(page, WORDS);
    await page.tap(on.x, on.y);
    expect(await until('the card', () => page.shadowText(CARD))).toContain('Adele Brandt');
    const off = await placeOf(page, 'Shopkeepers on the far bank');
    await page.tap(off.x, off.y);
    await until('the card to go', async () => (await page.shadowText(CARD)) === null);
    await page.close();
  });

  test('the keyboard steps through the statements, with the card', async () => {
    const page = await open('dark');
    await readPage(stage.driver, page);
    await marked(page, WORDS);
    await page.evaluate(() => scrollTo(0, 0));
    const seen = new Set<string>();
    for (let step = 0; step < 3; step++) {
      await ask(stage.driver, { type: 'step', by: 1 });
      seen.add(String((await marksOf(page))['on-record-jump']));
      expect(await page.shadowText(CARD)).toBeTruthy();
    }
    expect(seen.size).toBe(3);
    await page.press('Escape');
    await page.close();
  });

  test('the card copies the quotation by keyboard, and says so', async () => {
    const page = await open('dark');
    const { popup } = await readPage(stage.driver, page);
    await popup.close();
    await marked(page, WORDS);
    await page.evaluate(() => {
      const words = document.querySelectorAll('p')[1]?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 3, words, 9);
    });
    await ask(stage.driver, { type: 'who' });
    const card = await until('the card', () => page.shadowText(CARD));
    expect(card).toMatch(/All by this speaker.*Copy quotation.*Copy link to these words/s);
    // close, all by this speaker, copy quotation
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.press(key);
    await until('the card to say so', async () => (await page.shadowText(CARD))?.includes('Copied'));
    await page.press('Escape');
    await until('the card to go', async () => (await page.shadowText(CARD)) === null);
    await page.close();
  });

  test('the selected words lead to who said them', async () => {
    const page = await open('dark');
    await readPage(stage.driver, page);
    await marked(page, WORDS);
    await page.evaluate(() => {
      const words = document.querySelectorAll('p')[3]?.firstChild;
      const at = words?.textContent?.indexOf('people who walk') ?? 0;
      if (words) getSelection()?.setBaseAndExtent(words, at, words, at + 6);
    });
    await ask(stage.driver, { type: 'who' });
    expect(await until('the card', () => page.shadowText(CARD))).toContain('Oskar Finn');
    await page.close();
  });

  test('clutter goes and comes back, and a consent dialog stays', async () => {
    const page = await open('clutter');
    await readPage(stage.driver, page);
    const heights = () =>
      page.evaluate(() =>
        Object.fromEntries(
          ['.bar', '.related', '.offer', '.consent', 'article'].map((selector) => [
            selector,
            Math.round(document.querySelector(selector)?.getBoundingClientRect().height ?? 0),
          ]),
        ),
      );
    const markup = () => page.evaluate(() => document.body.innerHTML);
    const [before, html] = [await heights(), await markup()];
    const { hidden, kept } = await ask(stage.driver, { type: 'clutter', hide: true });
    expect(await heights()).toEqual({ ...before, '.bar': 0, '.related': 0, '.offer': 0 });
    expect(await markup()).toBe(html);
    expect(kept).toBe(1);
    const related = hidden.find(({ text }) => text.includes('Related') || text.includes('orchard'));
    expect(related).toBeDefined();
    await ask(stage.driver, { type: 'unhide', id: related!.id });
    await ask(stage.driver, { type: 'clutter', hide: false });
    expect(await heights()).toEqual(before);
    await page.close();
  });

  test('from right to left, quotations are marked and the card stands under the words, within the window', async () => {
    const page = await open('arabic');
    const { popup } = await readPage(stage.driver, page);
    await popup.close();
    const words = 'لن يعبر أحد هذا الجسر';
    await marked(page, words);
    const { x, y } = await placeOf(page, words);
    await page.hover(x, y);
    await until('the card', () => page.shadowText(CARD));
    const box = await page.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect(), CARD);
    expect(box?.left).toBeGreaterThan(0);
    expect(box?.right).toBeLessThanOrEqual(1280);
    expect(box?.top).toBeGreaterThan(y);
    await page.close();
  });

  test('a page too long to be read in place is read elsewhere, and marked', async () => {
    const page = await open('dark');
    await page.evaluate(() => {
      for (let count = 0; count < 900; count++) {
        const item = document.createElement('li');
        item.textContent = `Entry ${count} of a list that goes on below the story`;
        document.body.append(item);
      }
    });
    await readPage(stage.driver, page);
    await marked(page, WORDS);
    await page.close();
  });

  test('marks are printed when the setting says so, and only then; Firefox prints none', async () => {
    const page = await open('dark');
    const inks = async () => inksOf(await page.print());
    const clean = await inks();
    const { popup } = await readPage(stage.driver, page);
    await popup.close();
    await marked(page, WORDS);
    expect(await inks()).toEqual(clean);
    const change = (printMarks: boolean) =>
      stage.driver.inExtension(async (printMarks) => {
        const { storage } = typeof browser === 'undefined' ? chrome : browser;
        await storage.sync.set({ settings: { printMarks } });
      }, printMarks);
    await change(true);
    // Firefox lays a copy of the page out for paper, which has no highlights at all: the options say so
    if (stage.driver.name === 'firefox') expect(await inks()).toEqual(clean);
    else await until('marks on paper', async () => (await inks()).length > clean.length);
    await change(false);
    await until('clean paper', async () => String(await inks()) === String(clean));
    await page.close();
  });

  test('leaving takes everything away', async () => {
    const page = await open('dark');
    await readPage(stage.driver, page);
    await marked(page, WORDS);
    await ask(stage.driver, { type: 'leave' });
    expect(await markedText(page)).toBe('');
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size])).toEqual([0, 0]);
    await page.close();
  });
});
