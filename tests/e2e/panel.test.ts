import { expect, test } from 'vitest';
import { until } from '../driver/driver';
import { readPage } from '../driver/reading';
import { accessibilityFaults } from './axe';
import { inBothBrowsers } from './browsers';
import { clickNamed, shows } from './views';

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
    await shows(panel, 'Allow on every site');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await stage.driver.clickAction(other);
    await other.close();
    await shows(panel, 'After nine years, the Lower Quay ferry will sail again');
    await page.close();
  });

  test('the welcome page leads to a sample article that can be read', async () => {
    const welcome = await stage.driver.openExtensionPage('src/welcome/welcome.html');
    await shows(welcome, 'Quotations where they stand');
    expect(await accessibilityFaults(welcome)).toEqual([]);
    await welcome.close();

    const sample = await stage.driver.openExtensionPage('src/welcome/sample.html');
    const { popup, state } = await readPage(stage.driver, sample);
    expect(state.reading?.article.headline).toBe('Varnholm votes to keep its night ferry through the winter');
    await shows(popup, 'Elin Marstrand');
    expect(await accessibilityFaults(sample)).toEqual([]);
    await sample.close();
  });
});
