import { type ReadonlySignal, signal } from '@preact/signals';
import { browser, type Tabs } from '../browser';
import { type Connection, connect } from '../ui/connection';

/** A connection to the tab in front of this window, a new one for each tab and page, until the signal aborts. */
export function followTab(leaving: AbortSignal): ReadonlySignal<Connection | null> {
  const current = signal<Connection | null>(null);
  let leaveTab = new AbortController();

  const follow = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (leaving.aborted || tab?.id === undefined) return;
    if (current.value?.tabId !== tab.id) {
      leaveTab.abort();
      leaveTab = new AbortController();
      current.value = connect(tab.id, leaveTab.signal);
    }
    await current.value?.read();
  };
  const updated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId === current.value?.tabId && change.status === 'complete') void follow();
  };
  const activated = () => void follow();

  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  leaving.addEventListener(
    'abort',
    () => {
      leaveTab.abort();
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
  void follow();
  return current;
}
