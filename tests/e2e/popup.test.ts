import { expect, test } from 'vitest';
import type { Reading } from '../../src/reading';
import { until, type View } from '../driver/driver';
import { readPage } from '../driver/reading';
import { accessibilityFaults } from './axe';
import { inBothBrowsers, type Stage } from './browsers';
import { reachedByKeyboard } from './keyboard';
import { clickNamed, shows } from './views';

/** Opens the popup on the sample article and waits until it shows the reading. */
async function openPopup(stage: Stage) {
  const page = await stage.driver.open(stage.pageUrl('sample'));
  const { popup, state } = await readPage(stage.driver, page);
  await until('the quotations', () => popup.evaluate(() => document.querySelector('.quotation') !== null));
  return { page, popup, reading: state.reading as Reading };
}

const shown = (popup: View) =>
  popup.evaluate(() => [...document.querySelectorAll('.quotation .words')].map((each) => each.textContent));

/** From now on, keeps what is copied and saved, where a test can ask for it; copying still goes to the clipboard. */
const keepWhatIsTaken = (view: View) =>
  view.evaluate(() => {
    const taken = { copied: [] as string[], files: [] as { name: string; blob: Blob }[], refused: [] as string[] };
    Object.assign(window, { taken });
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      taken.copied.push(text);
      await write(text).catch((error) => taken.refused.push(String(error)));
    };
    let last: Blob | null = null;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (last) taken.files.push({ name: this.download, blob: last });
    };
  });

type Taken = Window & { taken: { copied: string[]; files: { name: string; blob: Blob }[]; refused: string[] } };
const copied = (view: View) => view.evaluate(() => (window as unknown as Taken).taken.copied.at(-1) ?? null);
const refused = (view: View) => view.evaluate(() => (window as unknown as Taken).taken.refused);
const saved = (view: View) =>
  view.evaluate(async () => {
    const file = (window as unknown as Taken).taken.files.pop();
    if (!file) return null;
    // `text()` would drop the byte order mark
    const bytes = [...new Uint8Array(await file.blob.arrayBuffer())];
    return { name: file.name, bytes };
  });

async function savedFile(popup: View) {
  const file = await until('the file', () => saved(popup));
  return { name: file.name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(file.bytes)) };
}

inBothBrowsers((stage) => {
  test('choosing a speaker, switching kinds and searching list what fits, and all come back', async () => {
    const { page, popup, reading } = await openPopup(stage);
    const all = reading.attributions.map(({ text }) => text);
    expect(await shown(popup)).toEqual(all);

    await popup.click('.speaker');
    const chosen = await popup.evaluate(
      () => document.querySelector('[aria-pressed="true"] .speaker-name')?.textContent,
    );
    const speaker = reading.speakers.find(({ name }) => name === chosen);
    expect(await shown(popup)).toEqual(speaker?.attributions.map((index) => all[index]));
    await popup.click('.chip.chosen');
    expect(await shown(popup)).toEqual(all);

    await popup.evaluate(() => {
      const chip = [...document.querySelectorAll('.kinds .chip')].find((each) =>
        each.textContent?.startsWith('indirect'),
      );
      chip?.setAttribute('id', 'indirect');
    });
    await popup.click('#indirect');
    const others = reading.attributions.filter(({ kind }) => kind !== 'indirect').map(({ text }) => text);
    expect(await shown(popup)).toEqual(others);
    await popup.click('#indirect');

    await popup.click('.search input');
    for (const key of 'DAUGHTER') await popup.press(key);
    expect(await shown(popup)).toEqual(all.filter((text) => text.includes('daughter')));
    for (const key of 'zz') await popup.press(key);
    expect(await shown(popup)).toEqual([]);
    await clickNamed(popup, 'Show all');
    expect(await shown(popup)).toEqual(all);
    await page.close();
  });

  test('a quotation is copied with its speaker, and its link opens the article at the words', async () => {
    const { page, popup, reading } = await openPopup(stage);
    await keepWhatIsTaken(popup);
    const index = reading.attributions.findIndex(({ text }) => text.includes('My daughter’s school'));
    await popup.evaluate((index) => {
      const card = document.querySelectorAll('.quotation')[index];
      card?.querySelectorAll('.icon-button').forEach((button, place) => {
        button.id = ['copy', 'link', 'why'][place] ?? '';
      });
      card?.scrollIntoView({ block: 'center' });
    }, index);
    await popup.click('#copy');
    const text = await until('the quotation', () => copied(popup));
    expect(text).toContain(reading.attributions[index]?.text);
    expect(text).toContain('Tomasz Lewandowski');
    await until('the button to say so', () => popup.evaluate(() => document.querySelector('#copy.done') !== null));

    await popup.click('#link');
    const link = await until('the link', async () => {
      const link = await copied(popup);
      return link?.startsWith('http') ? link : null;
    });
    expect(await refused(popup)).toEqual([]);

    await popup.click('#why');
    const why = await popup.evaluate(() => document.querySelector('.why:not([hidden])')?.textContent);
    for (const { text } of reading.attributions[index]?.evidence ?? []) expect(why).toContain(text);
    expect(why).toMatch(/Certainty: \d+%/);
    await page.close();

    const fresh = await stage.driver.open(link);
    await until('the words in the window', () =>
      fresh.evaluate(() => {
        const words = [...document.querySelectorAll('p')].find((each) =>
          each.textContent?.includes('My daughter’s school'),
        );
        const place = words?.getBoundingClientRect();
        return scrollY > 0 && place && place.top >= 0 && place.bottom <= innerHeight;
      }),
    );
    await fresh.close();
  });

  test('the whole reading is taken away in each format, and says the same', async () => {
    const { page, popup, reading } = await openPopup(stage);
    await keepWhatIsTaken(popup);
    await clickNamed(popup, 'Export');
    const statements = reading.attributions.map(({ text }) => text);

    await clickNamed(popup, 'Save file');
    const markdown = await savedFile(popup);
    expect(markdown.name).toBe('after-nine-years-the-lower-quay-ferry-will-sail-again.md');
    expect(markdown.text.match(/^> — /gm)).toHaveLength(statements.length);

    await clickNamed(popup, 'JSONEverything found, for programs');
    await clickNamed(popup, 'Save file');
    const { $schema, ...json } = JSON.parse((await savedFile(popup)).text);
    expect($schema).toBe('urn:on-record:reading:1');
    expect(json).toEqual(reading);

    await clickNamed(popup, 'CSVA table, one statement a line');
    await clickNamed(popup, 'Save file');
    const csv = await savedFile(popup);
    expect(csv.text.startsWith('\uFEFFnumber,kind,statement')).toBe(true);
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(statements.length + 1);

    await clickNamed(popup, 'Web AnnotationMarks for annotation tools (JSON-LD)');
    await clickNamed(popup, 'Save file');
    const annotations = JSON.parse((await savedFile(popup)).text).first.items;
    expect(annotations).toHaveLength(statements.length);
    const pageText = [...(await page.evaluate(() => document.body.textContent ?? ''))];
    for (const { target } of annotations) {
      for (const { selector } of target) {
        const [quote, position] = selector;
        const words = pageText.slice(position.start, position.end).join('').replace(/\s+/g, ' ');
        expect(words).toBe(quote.exact);
      }
    }

    await clickNamed(popup, 'Plain textFor mails and documents');
    await clickNamed(popup, 'Copy');
    const text = await until('the text', () => copied(popup));
    for (const statement of statements) expect(text).toContain(statement);

    for (const [style, beginning] of [
      ['MLA', 'Vandermolen, Ines. “After nine years'],
      ['BibTeX', '@article{vandermolen2026after,'],
      ['Chicago', 'Vandermolen, Ines. “After nine years'],
      ['APA', 'Vandermolen, I. (2026, March 18).'],
    ] as const) {
      await clickNamed(popup, style);
      await until(style, () =>
        popup.evaluate(
          (beginning) => document.querySelector('.citation p')?.textContent?.startsWith(beginning),
          beginning,
        ),
      );
    }
    expect(await refused(popup)).toEqual([]);
    await page.close();
  });

  test('the keyboard alone reaches everything, in the order of the page', async () => {
    const { page, popup } = await openPopup(stage);
    await reachedByKeyboard(popup);

    await popup.evaluate(() => document.querySelector<HTMLElement>('.words')?.focus());
    await popup.press('Enter');
    await until('the jump', () => page.evaluate(() => CSS.highlights.has('on-record-jump')));
    await page.close();
  });

  test('what is hidden as clutter is listed with its reason, each thing can be shown again, and what is kept is said', async () => {
    const page = await stage.driver.open(stage.url('e2e/pages/clutter/page.html'));
    const { popup } = await readPage(stage.driver, page);
    const shownOf = (selector: string) =>
      page.evaluate(
        (selector) => (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0,
        selector,
      );
    await clickNamed(popup, 'Hide clutter');
    await shows(popup, '3 things hidden');
    await shows(popup, '1 dialog is left in place');
    expect(await shownOf('.consent')).toBe(true);
    expect(await shownOf('.related')).toBe(false);
    await popup.click('.clutter summary');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await clickNamed(popup, 'Show again: Related links');
    await until('the related links', () => shownOf('.related'));
    await shows(popup, '2 things hidden');
    await clickNamed(popup, 'Hide clutter');
    await until('the bar', () => shownOf('.bar'));
    await page.close();
  });

  test('axe-core finds nothing in popup and export', async () => {
    const { page, popup } = await openPopup(stage);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.quotation [aria-expanded]')?.click());
    expect(await accessibilityFaults(popup)).toEqual([]);
    await clickNamed(popup, 'Export');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await reachedByKeyboard(popup);
    await page.close();
  });

  test('a page without an article, without text, or that nobody may read says so and what can be done', async () => {
    const login = await stage.driver.open(stage.pageUrl('login-form'));
    const first = await stage.driver.clickAction(login);
    await shows(first, 'This does not look like an article');
    expect(await accessibilityFaults(first)).toEqual([]);
    await clickNamed(first, 'Read it anyway');
    await shows(first, 'There is nothing to read here');
    await login.close();

    const empty = await stage.driver.open(stage.pageUrl('empty-page'));
    const second = await stage.driver.clickAction(empty);
    await shows(second, 'There is nothing to read here');
    expect(await accessibilityFaults(second)).toEqual([]);
    await empty.close();

    const browserPage = await stage.driver.open(stage.driver.name === 'firefox' ? 'about:license' : 'chrome://version');
    const third = await stage.driver.clickAction(browserPage);
    await shows(third, 'This page cannot be read');
    expect(await accessibilityFaults(third)).toEqual([]);
    await browserPage.close();
  });
});
