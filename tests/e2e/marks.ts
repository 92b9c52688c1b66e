import type { Browser } from 'webextension-polyfill';
import type { PageRequest, PageState } from '../../src/messages';
import { type Driver, until, type View } from '../driver/driver';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/** Our one element of a page, while the card is shown. */
export const CARD = 'html > div[popover]';

/** The words that our highlights lie over, by the highlight's name. Runs in the page, which shares the registry. */
export function marksOf(page: View): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('on-record')) continue;
      words[name] = [...ranges]
        .filter(({ startContainer }) => startContainer.isConnected)
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        );
    }
    return words;
  });
}

/** All marked words in one text. */
export const markedText = async (page: View) =>
  Object.values(await marksOf(page))
    .flat()
    .join(' ');

/** Waits until these words are marked. */
export const marked = (page: View, words: string, timeout?: number) =>
  until(`a mark on “${words}”`, async () => (await markedText(page)).includes(words), timeout);

/** Sends a request to the content script of the tab in front, as popup, panel and background do. */
export function ask(driver: Driver, request: PageRequest): Promise<PageState> {
  return driver.inExtension(async (request) => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tabs.sendMessage<unknown, PageState>(tab?.id ?? -1, request, { frameId: 0 });
  }, request);
}

/** The middle of the first line of some words of the page, in its window. */
export async function placeOf(page: View, words: string): Promise<{ x: number; y: number }> {
  return until(`the place of “${words}”`, () =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const box = range.getClientRects()[0];
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }
      return null;
    }, words),
  );
}
