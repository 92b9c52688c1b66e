import { expect, test, vi } from 'vitest';
import { sleep, soon } from '../support';
import { around, named, READ, shownText } from './support';

// a file that only the build makes
vi.mock('../../../src/page/content.iife.ts?script&iife', () => ({ default: 'assets/content.js' }));

test('the panel asks for the permission it lacks, reads, and goes with the tab in front', async () => {
  const here = around({ inject: 'permission', page: 'silent' });
  let activated = () => undefined as unknown;
  Object.assign(here.browser.tabs.onActivated, {
    addListener: (listener: () => unknown) => {
      activated = listener;
    },
  });
  const granted = new Set<() => unknown>();
  Object.assign(here.browser.permissions.onAdded, {
    addListener: (listener: () => unknown) => granted.add(listener),
    removeListener: (listener: () => unknown) => granted.delete(listener),
  });
  await import('../../../src/panel/main');
  expect(await soon(() => shownText().includes('may not read this page yet'))).toBe(true);
  named('Allow on this site').click();
  expect(await soon(() => here.calls.length === 1)).toBe(true);
  expect(here.calls[0]).toEqual(['ask', { tabId: 1 }]);
  here.answer = READ;
  Object.assign(here.browser.scripting, { executeScript: async () => [{ frameId: 0, result: 'text/html' }] });
  // effects come a moment after what is shown
  await sleep(200);
  for (const listener of granted) listener();
  await soon(() => shownText().includes('Varnholm votes'));
  expect(shownText()).toContain('Varnholm votes');

  here.answer = { ...READ, reading: { ...READ.reading!, attributions: [], speakers: [] } };
  Object.assign(here.browser.tabs, { query: async () => [{ id: 2, windowId: 1 }] });
  activated();
  expect(await soon(() => !shownText().includes('Nobody should have to choose'))).toBe(true);
  dispatchEvent(new Event('pagehide'));
});
