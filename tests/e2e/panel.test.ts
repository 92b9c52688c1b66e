import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { accessibilityFaults } from './axe';
import { inBothBrowsers } from './browsers';
import { reachedByKeyboard } from './keyboard';
import { clickNamed, shows } from './views';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const INTERVIEW = '“I count the rests”: a conversation with Odile Marchand';

inBothBrowsers((stage) => {
  test('the panel opens from the popup, shows the reading, follows the tab and jumps', async () => {
    const page = await stage.driver.open(stage.pageUrl('sample'));
    const { popup } = await readPage(stage.driver, page);
    await clickNamed(popup, 'Open beside the page');
    const panel = await stage.driver.extensionView('src/panel/panel.html');
    await shows(panel, 'After nine years, the Lower Quay ferry will sail again');
    await clickNamed(panel, 'Export');
    await shows(panel, 'Cite this article');
    await clickNamed(panel, 'Back');
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.words')[7]?.click());
    await until('the jump', () => page.evaluate(() => CSS.highlights.has('on-record-jump') && scrollY > 0));
    expect(await accessibilityFaults(panel)).toEqual([]);

    const other = await stage.driver.open(stage.pageUrl('interview'));
    await shows(panel, 'On Record may not read this page yet');
    expect(await accessibilityFaults(panel)).toEqual([]);
    if (stage.driver.name === 'chromium') {
      await clickNamed(panel, 'Allow on this site');
      await shows(panel, 'The browser now asks beside its address bar');
      await stage.driver.clickAction(other);
    } else {
      // the address of the tab is hidden from the panel, and Firefox can ask for no site that is not named
      await stage.driver.agree('https://*/*', () => clickNamed(panel, 'Allow on every site'));
    }
    await shows(panel, INTERVIEW);
    await stage.driver.inExtension(() => {
      const { permissions } = typeof browser === 'undefined' ? chrome : browser;
      return permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    await other.close();
    await shows(panel, 'After nine years, the Lower Quay ferry will sail again');
    await page.close();
  });

  test('the welcome page leads to a sample article that can be read', async () => {
    const welcome = await stage.driver.openExtensionPage('src/welcome/welcome.html');
    await shows(welcome, 'Quotations where they stand');
    expect(await accessibilityFaults(welcome)).toEqual([]);
    await reachedByKeyboard(welcome);
    await welcome.close();

    const sample = await stage.driver.openExtensionPage('src/welcome/sample.html');
    const { popup, state } = await readPage(stage.driver, sample);
    expect(state.reading?.article.headline).toBe('Varnholm votes to keep its night ferry through the winter');
    await shows(popup, 'Elin Marstrand');
    expect(await accessibilityFaults(sample)).toEqual([]);
    await sample.close();
  });
});
