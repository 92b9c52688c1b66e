import { type ReadonlySignal, signal } from '@preact/signals';
import { browser, type Runtime } from '../browser';
import { type PageRequest, pageNotice } from '../messages';
import { askTab, readTab, TabError, tabText } from '../tab';
import { problemScreen, type Screen, screenOf } from './screen';

/** One tab as popup and panel see it. */
export interface Connection {
  tabId: number;
  screen: ReadonlySignal<Screen>;
  /** Reads the tab from the start; `anyway` shows also what seems to be no article. */
  read(anyway?: boolean): Promise<void>;
  /** Sends one request; the screen follows the answer. False where the page gave none. */
  send(request: PageRequest): Promise<boolean>;
  /** The text of the page's body; null where it cannot be had. */
  pageText(): Promise<string | null>;
}

/** Connects to a tab until the signal aborts. Nothing is read before `read` is called. */
export function connect(tabId: number, signal_: AbortSignal): Connection {
  const screen = signal<Screen>({ kind: 'reading', progress: 0 });
  let anyway = false;
  /** Requests to read that are under way: their answer brings the state. */
  let asking = 0;

  const show = (next: Screen) => {
    if (!signal_.aborted) screen.value = next;
  };
  const fail = (error: unknown) =>
    show(error instanceof TabError ? problemScreen(error.problem) : { kind: 'failed', detail: String(error) });

  const send = async (request: PageRequest) => {
    try {
      const state = await askTab(tabId, request);
      show(screenOf(state, anyway));
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };

  const heard = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.tab?.id !== tabId) return undefined;
    const notice = pageNotice(message, sender, browser.runtime.id);
    if (notice?.type !== 'changed') return undefined;
    if (notice.status === 'reading') show({ kind: 'reading', progress: notice.progress });
    else if (asking === 0) void send({ type: 'state' });
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal_.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });

  return {
    tabId,
    screen,
    send,
    pageText: () => tabText(tabId),
    read: async (also = false) => {
      anyway = also;
      show({ kind: 'reading', progress: 0 });
      asking++;
      try {
        show(screenOf(await readTab(tabId, anyway), anyway));
      } catch (error) {
        fail(error);
      } finally {
        asking--;
      }
    },
  };
}
