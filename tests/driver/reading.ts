import type { Browser } from 'webextension-polyfill';
import type { PageState } from '../../src/messages';
import { type Driver, until, type View } from './driver';

/** Clicks the toolbar button on a page as a person does, and waits until the popup has its reading or its reason for none. */
export async function readPage(driver: Driver, page: View): Promise<{ popup: View; state: PageState }> {
  const popup = await driver.clickAction(page);
  const state = await until('the reading', async () => {
    const state = await popup.evaluate(askForState);
    return state?.status === 'read' || state?.status === 'failed' ? state : null;
  });
  return { popup, state };
}

declare const browser: Browser | undefined;
declare const chrome: Browser;

/** Runs in the popup: how things stand on the page that it was opened for; null while there is no content script. */
async function askForState(): Promise<PageState | null> {
  const { tabs } = typeof browser === 'undefined' ? chrome : browser;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return tabs.sendMessage<unknown, PageState>(tab.id, { type: 'state' }, { frameId: 0 });
}
