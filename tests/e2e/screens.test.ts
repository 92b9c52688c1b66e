import { expect, test } from 'vitest';
import { until, type View } from '../driver/driver';
import { inBothBrowsers } from './browsers';
import { shows } from './views';

/** The title of the screen, once the popup has one that says more than that it is reading. */
const titleOf = (popup: View) =>
  until('a title in the popup', async () => {
    const title = await popup.evaluate(() => document.querySelector('h1')?.textContent);
    return title?.startsWith('Reading the page') ? null : title;
  });

inBothBrowsers((stage) => {
  test.each(['home-page', 'search-page', 'login-form'])(
    '%s: says that it is no article, and reads it anyway',
    async (name) => {
      const page = await stage.driver.open(stage.pageUrl(name));
      const popup = await stage.driver.clickAction(page);
      expect(await titleOf(popup)).toBe('This does not look like an article');
      await popup.click('.button-primary');
      await until('another screen', async () => (await titleOf(popup)) !== 'This does not look like an article');
      await page.close();
    },
  );

  test('an article that quotes nobody: says so, under its headline', async () => {
    const page = await stage.driver.open(stage.url('e2e/pages/quiet/page.html'));
    const popup = await stage.driver.clickAction(page);
    expect(await titleOf(popup)).toBe('Path along the river opens again');
    await shows(popup, 'Nobody is quoted in this article.');
    await page.close();
  });

  test('a page without text: says that there is nothing to read', async () => {
    const page = await stage.driver.open(stage.pageUrl('empty-page'));
    expect(await titleOf(await stage.driver.clickAction(page))).toBe('There is nothing to read here');
    await page.close();
  });

  test('the browser’s own page: says that it cannot be read', async () => {
    const page = await stage.driver.open(stage.driver.name === 'firefox' ? 'about:support' : 'chrome://version/');
    expect(await titleOf(await stage.driver.clickAction(page))).toBe('This page cannot be read');
    await page.close();
  });

  test('a PDF: says that it cannot be read', async () => {
    const page = await stage.driver.open(stage.url('e2e/fixtures/leaflet.pdf'));
    expect(await titleOf(await stage.driver.clickAction(page))).toBe('This page cannot be read');
    await page.close();
  });
});
