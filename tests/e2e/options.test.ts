import { expect, test } from 'vitest';
import { until, type View } from '../driver/driver';
import { readPage } from '../driver/reading';
import { accessibilityFaults } from './axe';
import { inBothBrowsers } from './browsers';
import { reachedByKeyboard } from './keyboard';
import { clickNamed, shows } from './views';

const OPTIONS = 'src/options/options.html';

/** The names of all that is checked. */
const checked = (view: View) =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (each) => each.closest('label')?.querySelector('.choice-name')?.textContent,
    ),
  );

const DEFAULTS = [
  'Direct quotations',
  'Partly quoted statements',
  'Indirect statements',
  'A colour for each speaker',
  'Mark as soon as a page is read',
  'Normal',
];
const CHOSEN = ['Direct quotations', 'One colour for all', 'Mark as soon as a page is read', 'Long'];

inBothBrowsers((stage) => {
  test('what is chosen is stored, stays, and changes what pages show', async () => {
    const options = await stage.driver.openExtensionPage(OPTIONS);
    await shows(options, 'What is marked');
    expect(await checked(options)).toEqual(DEFAULTS);
    for (const name of [
      'Indirect statementsReported in the article’s own words',
      'Partly quoted statementsSome words stand in quotation marks',
      'One colour for all',
      'Long',
    ]) {
      await clickNamed(options, name);
    }
    await shows(options, 'Saved');
    expect(await checked(options)).toEqual(CHOSEN);
    await options.close();

    const page = await stage.driver.open(stage.pageUrl('sample'));
    const { state } = await readPage(stage.driver, page);
    const marked = await until('the marks', () =>
      page.evaluate(() => {
        const marks = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
        const words = marks.flatMap(([, ranges]) =>
          [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            return range.toString().replace(/\s+/g, ' ');
          }),
        );
        return words.length ? words.join(' ') : null;
      }),
    );
    for (const { kind, text } of state.reading?.attributions ?? []) {
      for (const part of text.split(' … ')) expect(marked.includes(part), part).toBe(kind === 'direct');
    }
    await page.close();

    const again = await stage.driver.openExtensionPage(OPTIONS);
    await shows(again, 'What is marked');
    expect(await checked(again)).toEqual(CHOSEN);
    await clickNamed(again, 'Back to the defaults');
    await until('the defaults', async () => String(await checked(again)) === String(DEFAULTS));
    await again.close();
  });

  test('settings go out into a file and come back in; a broken file is told', async () => {
    const options = await stage.driver.openExtensionPage(OPTIONS);
    await shows(options, 'What is marked');
    await clickNamed(options, 'Long');
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        Object.assign(window, { kept: blob });
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await clickNamed(options, 'Save settings');
    const file = await until('the file', () =>
      options.evaluate(() => (window as unknown as { kept?: Blob }).kept?.text() ?? null),
    );
    expect(JSON.parse(file)).toMatchObject({ version: 1, summaryLength: 'long' });

    const choose = (text: string) =>
      options.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
        if (!input) return;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await choose(JSON.stringify({ ...JSON.parse(file), summaryLength: 'short', colours: 'purple' }));
    await shows(options, 'colours');
    expect(await checked(options)).toEqual([...DEFAULTS.slice(0, -1), 'Short']);
    await choose('no settings at all');
    await shows(options, 'This file holds no settings of On Record');
    expect(await checked(options)).toContain('Short');
    await clickNamed(options, 'Back to the defaults');
    await options.close();
  });

  test('the keyboard alone reaches everything', async () => {
    const options = await stage.driver.openExtensionPage(OPTIONS);
    await shows(options, 'Nothing is ever sent');
    await reachedByKeyboard(options);
    await options.close();
  });

  test('shortcuts and sites are listed, a wrong address is told, and axe-core finds nothing', async () => {
    const options = await stage.driver.openExtensionPage(OPTIONS);
    await shows(options, 'Next quotation');
    await shows(options, 'Nothing is ever sent');
    const { name } = stage.driver;
    await shows(
      options,
      name === 'firefox' ? 'Firefox cannot print them yet' : 'Browsers give keys to only a few commands',
    );
    await options.evaluate(() => document.querySelector<HTMLElement>('.field input')?.focus());
    for (const key of 'nowhere') await options.press(key);
    await options.press('Enter');
    await shows(options, 'This is no address of a site');
    expect(await accessibilityFaults(options)).toEqual([]);
    await options.close();
  });
});
