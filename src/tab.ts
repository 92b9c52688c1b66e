/// <reference types="@crxjs/vite-plugin/client" />
import { browser } from './browser';
import { type PageRequest, type PageState, pageState } from './messages';
import contentScript from './page/content.iife.ts?script&iife';

/** The built content script, as the browser's scripting interface names it. */
export const CONTENT_SCRIPT = `/${contentScript}`;

/**
 * Why a tab could not be read: `forbidden`, no extension may (the browser's own pages, add-on stores, PDF viewers) ·
 * `permission`, nobody has clicked for this page yet · `silent`, the page gave no sound answer.
 */
export type TabProblem = 'forbidden' | 'permission' | 'silent';

export class TabError extends Error {
  override name = 'TabError';
  constructor(readonly problem: TabProblem) {
    super(`The tab cannot be read: ${problem}`);
  }
}

/** Sends one request to a tab's content script. Throws a `TabError` `silent` where there is none. */
export async function askTab(tabId: number, request: PageRequest): Promise<PageState> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
  const state = pageState(answer);
  if (!state) throw new TabError('silent');
  return state;
}

/** Puts our content script into the tab's top frame; where it is already, that costs nothing. Throws a `TabError`. */
export async function enterTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
  } catch {
    // our own sample article brings the script itself, where nobody may inject one
    const there = await askTab(tabId, { type: 'state' }).catch(() => null);
    if (there) return;
    const url = await browser.tabs.get(tabId).then(
      (tab) => tab.url,
      () => undefined,
    );
    // the address is known to us only where we may look, so an unknown one means that nobody has clicked here yet
    throw new TabError(url === undefined ? 'permission' : 'forbidden');
  }
}

/** Enters the tab and reads it. Answers when the reading stands; the way there is told by `changed` notices. */
export async function readTab(tabId: number, anyway = false): Promise<PageState> {
  await enterTab(tabId);
  return askTab(tabId, { type: 'read', anyway });
}

/** The text of the tab's page as annotation tools count it (`document.body.textContent`); null where we may not look. */
export async function tabText(tabId: number): Promise<string | null> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.body?.textContent ?? null })
    .catch(() => []);
  const text: unknown = results[0]?.result;
  return typeof text === 'string' ? text : null;
}
