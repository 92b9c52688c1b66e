import { expect } from 'vitest';
import { type Driver, until, type View, type WebPage } from '../driver/driver';
import { readPage } from '../driver/reading';
import { ask, marked, placeOf } from './marks';
import { clickNamed, shows } from './views';

const WORDS = 'Nobody will cross this bridge';
const CARD = 'html > div[popover]';

/** What each export format and citation style is called in the popup. */
const FORMATS = [
  'MarkdownA note with quotations and links',
  'Plain textFor mails and documents',
  'CSVA table, one statement a line',
  'JSONEverything found, for programs',
  'Web AnnotationMarks for annotation tools (JSON-LD)',
];
const STYLES = ['MLA', 'Chicago', 'BibTeX', 'APA'];

/**
 * Everything that a person can do with the extension, once: welcome page and sample, reading, marks, card, clutter, a
 * jump, every export, the panel, options with settings out and in, a long page that the background reads.
 * `base` is where `tests/e2e/pages` is served.
 */
export async function wholeSession(driver: Driver, base: string): Promise<void> {
  await lookAround(driver);
  const page = await driver.open(`${base}/clutter/page.html`);
  const { popup } = await readPage(driver, page);
  await marked(page, WORDS);
  await usePopup(driver, page, popup);
  await useCard(driver, page);
  await ask(driver, { type: 'leave' });
  await page.close();
  await readLongPage(driver, base);
  await useOptions(driver);
}

async function lookAround(driver: Driver): Promise<void> {
  const welcome = await driver.openExtensionPage('src/welcome/welcome.html');
  await shows(welcome, 'Quotations where they stand');
  await welcome.close();
  const sample = await driver.openExtensionPage('src/welcome/sample.html');
  const { state } = await readPage(driver, sample);
  expect(state.reading?.attributions.length).toBeGreaterThan(0);
  await sample.close();
}

/** Opens the card with the pointer, then with the keyboard, and presses each of its buttons. */
async function useCard(driver: Driver, page: WebPage): Promise<void> {
  const { x, y } = await placeOf(page, WORDS);
  await page.hover(x, y);
  await until('the card', () => page.shadowText(CARD));
  await ask(driver, { type: 'step', by: 1 });
  for (let button = 0; button < 4; button++) {
    await page.press('Tab');
    await page.press('Enter');
  }
  await page.press('Escape');
}

async function usePopup(driver: Driver, page: WebPage, popup: View): Promise<void> {
  await shows(popup, WORDS);
  await keepDownloads(popup);
  await clickNamed(popup, 'Hide clutter');
  await until('the clutter to go', () => page.evaluate(() => document.querySelector('.related')?.clientHeight === 0));
  await shows(popup, 'Show again');
  await popup.evaluate(() => {
    const words = document.querySelector('.quotation .words');
    words?.setAttribute('id', 'chosen');
    words?.scrollIntoView({ block: 'center' });
  });
  await popup.click('#chosen');
  await until('the jump', () => page.evaluate(() => CSS.highlights.has('on-record-jump')));
  await clickNamed(popup, 'Export');
  for (const format of FORMATS) {
    await clickNamed(popup, format);
    await clickNamed(popup, 'Save file');
    await clickNamed(popup, 'Copy');
  }
  for (const style of STYLES) await clickNamed(popup, style);
  await clickNamed(popup, 'Back');
  await clickNamed(popup, 'Open beside the page');
  const panel = await driver.extensionView('src/panel/panel.html');
  await shows(panel, WORDS);
  await clickNamed(panel, 'Export');
  await clickNamed(panel, 'MLA');
  await until('the citation', () => panel.evaluate(() => document.querySelector('.citation p')?.textContent));
}

/** Downloads begin and end in the page; a file saved on the tester's disk would show nothing more. */
const keepDownloads = (view: View) =>
  view.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
  });

async function readLongPage(driver: Driver, base: string): Promise<void> {
  const page = await driver.open(`${base}/dark/page.html`);
  await page.evaluate(() => {
    for (let count = 0; count < 900; count++) {
      const item = document.createElement('li');
      item.textContent = `Entry ${count} of a list that goes on below the story`;
      document.body.append(item);
    }
  });
  await readPage(driver, page);
  await marked(page, WORDS);
  await page.close();
}

async function useOptions(driver: Driver): Promise<void> {
  const options = await driver.openExtensionPage('src/options/options.html');
  await shows(options, 'What is marked');
  await keepDownloads(options);
  await clickNamed(options, 'Long');
  await shows(options, 'Saved');
  await clickNamed(options, 'Save settings');
  await options.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['{"colours":"single"}'], 'settings.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('the import', () =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('input[name=colours]')?.checked === false),
  );
  await clickNamed(options, 'Back to the defaults');
  await options.close();
}
