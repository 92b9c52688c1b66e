import { expect, test } from 'vitest';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { CARD, marked, markedText, marksOf, placeOf } from './marks';

const WORDS = 'Nobody will cross this bridge';

inBothBrowsers((stage) => {
  test('keyboard commands read, switch marks and clutter, and step through the quotations', async () => {
    const { driver } = stage;
    const page = await driver.open(stage.url('e2e/pages/clutter/page.html'));
    if (driver.name === 'firefox') await driver.command('read');
    else await (await readPage(driver, page)).popup.close();
    await marked(page, WORDS);

    await driver.command('marks');
    await until('no marks', async () => (await markedText(page)) === '');
    await driver.command('marks');
    await marked(page, WORDS);

    const bar = () => page.evaluate(() => document.querySelector('.bar')?.clientHeight ?? 0);
    await driver.command('clutter');
    await until('no bar', async () => (await bar()) === 0);
    await driver.command('clutter');
    await until('the bar', async () => (await bar()) > 0);

    const jumped = async () => (await marksOf(page))['on-record-jump']?.join(' ');
    await driver.command('next');
    const first = await until('the first jump', jumped);
    await driver.command('next');
    const second = await until('the second jump', async () => ((await jumped()) === first ? null : jumped()));
    expect(second).not.toBe(first);
    await driver.command('previous');
    await until('the way back', async () => (await jumped()) === first);
    expect(await page.shadowText(CARD)).toBeTruthy();
    await page.close();
  });

  test('the entry of the context menu says who said the selected words', async () => {
    const { driver } = stage;
    const page = await driver.open(stage.url('e2e/pages/dark/page.html'));
    if (driver.name === 'chromium') await (await readPage(driver, page)).popup.close();
    await page.evaluate(() => {
      const words = document.querySelectorAll('p')[3]?.firstChild;
      const at = words?.textContent?.indexOf('people who walk') ?? 0;
      if (words) getSelection()?.setBaseAndExtent(words, at, words, at + 'people who walk'.length);
    });
    const { x, y } = await placeOf(page, 'people who walk');
    await driver.chooseMenu(page, x, y);
    expect(await until('the card', () => page.shadowText(CARD))).toContain('Oskar Finn');
    await page.close();
  });
});
