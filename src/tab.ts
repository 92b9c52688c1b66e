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

/**
 * Puts our content script into the tab's top frame, which begins to read the page; where it is already, that costs
 * nothing. Throws a `TabError`.
 */
export async function enterTab(tabId: number): Promise<void> {
  const target = { tabId };
  let type: unknown;
  try {
    const [[document], [entered]] = await Promise.all([
      browser.scripting.executeScript({ target, func: announce }),
      browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] }),
    ]);
    // Firefox answers null for its own pages; Chromium lets scripts into its PDF viewer, where there is no text
    type = entered ? document?.result : null;
  } catch (error) {
    // our own sample article brings the script itself, where nobody may inject one
    const there = await askTab(tabId, { type: 'state' }).catch(() => null);
    if (there) return;
    throw new TabError(await reasonFor(tabId, error));
  }
  if (type === null || type === 'application/pdf') throw new TabError('forbidden');
}

/** Runs in the page before our script: somebody waits for it, who need not say so once more. Gives the document's type. */
function announce(): string {
  globalThis.onRecordAsked = true;
  return window.document.contentType;
}

/** Where nobody has clicked yet, the address is hidden from us and the browser speaks of a missing permission. */
async function reasonFor(tabId: number, error: unknown): Promise<TabProblem> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  return url === undefined && /permission/i.test(String(error)) ? 'permission' : 'forbidden';
}

/** Enters the tab and reads it. Answers when the reading stands; the way there is told by `changed` notices. */
export async function readTab(tabId: number, anyway = false): Promise<PageState> {
  const request: PageRequest = { type: 'read', anyway };
  // a script that is there already answers before it could be put there again; whether it is nobody has to wait for
  const entered = enterTab(tabId);
  entered.catch(() => undefined);
  const there = await askTab(tabId, request).catch(() => null);
  if (there) return there;
  await entered;
  return askTab(tabId, request);
}

/** The text of the tab's page as annotation tools count it (`document.body.textContent`); null where we may not look. */
export async function tabText(tabId: number): Promise<string | null> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.body?.textContent ?? null })
    .catch(() => []);
  const text: unknown = results[0]?.result;
  return typeof text === 'string' ? text : null;
}
