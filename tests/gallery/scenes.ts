import type { Page } from 'puppeteer-core';
import type { World } from './fake-browser';
import { tabStates } from './states';

/** One picture of the gallery: a page of ours in a state. */
export interface Scene {
  /** Folder and name, without size and scheme. */
  name: string;
  path: string;
  world: Pick<World, 'page' | 'inject'>;
  /** Brings the page into its state, once it shows something. */
  act?: (page: Page) => Promise<unknown>;
  /** A page that fills a tab, so that it is also shown wide. */
  tab: boolean;
}

/** Every state of every page. */
export function scenes(): Scene[] {
  const states = tabStates();
  const read = states.read!;
  const click = (selector: string) => (page: Page) => page.click(selector);
  const popup = { path: 'src/popup/popup.html', tab: false };
  const panel = { path: 'src/panel/panel.html', tab: false };
  return [
    ...Object.entries(states).map(([name, world]) => ({ name: `popup/${name}`, world, ...popup })),
    { name: 'popup/speaker-chosen', world: read, act: click('.speaker'), ...popup },
    { name: 'popup/why', world: read, act: click('.quotation [aria-expanded]'), ...popup },
    { name: 'popup/clutter-listed', world: states['clutter-hidden']!, act: click('.clutter summary'), ...popup },
    { name: 'popup/nothing-found', world: read, act: (page) => page.type('.search input', 'zebra'), ...popup },
    {
      name: 'popup/export',
      world: read,
      act: async (page) => {
        await page.click('.tools button:nth-last-child(2)');
        await page.waitForFunction(`document.querySelector('.citation p')?.textContent.length > 20`);
      },
      ...popup,
    },
    { name: 'panel/read', world: read, ...panel },
    { name: 'panel/clutter-hidden', world: states['clutter-hidden']!, ...panel },
    { name: 'panel/permission-missing', world: states['permission-missing']!, ...panel },
    { name: 'panel/page-changed', world: states['page-changed']!, ...panel },
    { name: 'options/options', path: 'src/options/options.html', world: read, tab: true },
    { name: 'welcome/welcome', path: 'src/welcome/welcome.html', world: read, tab: true },
    { name: 'welcome/sample', path: 'src/welcome/sample.html', world: read, tab: true },
  ];
}
