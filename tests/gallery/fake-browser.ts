import type { PageState } from '../../src/messages';
import type { Settings } from '../../src/settings';

/** What the pages of the extension are to find around them. */
export interface World {
  locale: string;
  messages: Record<string, { message: string }>;
  /** What the page answers: a state, no sound answer, or never (null). */
  page: PageState | 'silent' | null;
  /** What `scripting.executeScript` does. */
  inject: 'done' | 'forbidden' | 'permission';
  settings: Partial<Settings> | null;
  origins: string[];
}

/**
 * Puts an extension's `browser` into a plain web page, before its scripts run, so that our built pages can be shown in any
 * state. Everything it needs is inside: it is sent to the page as text.
 */
export function fakeBrowser(world: World): void {
  const event = () => ({ addListener() {}, removeListener() {}, hasListener: () => false });
  const stored: Record<string, unknown> = world.settings ? { settings: world.settings } : {};
  const browser = {
    runtime: {
      id: 'on-record',
      onMessage: event(),
      getURL: (path: string) => new URL(path, location.origin).href,
      getManifest: () => ({ version: '0.1.0' }),
      openOptionsPage: async () => {},
      connect: () => ({ disconnect: () => {} }),
    },
    i18n: {
      getUILanguage: () => world.locale,
      getMessage: (key: string, values: string | string[] = []) =>
        (world.messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => [values].flat()[Number(n) - 1] ?? ''),
    },
    tabs: {
      query: async () => [{ id: 1, windowId: 1 }],
      get: async () => ({ id: 1, url: world.inject === 'forbidden' ? 'about:blank' : undefined }),
      sendMessage: async () => {
        if (world.page === null) return new Promise(() => {});
        return world.page === 'silent' ? undefined : world.page;
      },
      create: async () => ({}),
      onActivated: event(),
      onUpdated: event(),
    },
    scripting: {
      executeScript: async () => {
        if (world.inject === 'permission') throw new Error('Missing host permission for the tab');
        if (world.inject === 'forbidden') throw new Error('Cannot access a chrome:// URL');
        return [{ frameId: 0, result: 'text/html' }];
      },
    },
    storage: {
      sync: {
        get: async () => stored,
        set: async (values: Record<string, unknown>) => Object.assign(stored, values),
      },
      onChanged: event(),
    },
    permissions: {
      contains: async () => false,
      request: async () => true,
      remove: async () => true,
      addHostAccessRequest: async () => {},
      getAll: async () => ({ permissions: [], origins: world.origins }),
      onAdded: event(),
      onRemoved: event(),
    },
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'Alt+Shift+O' },
        { name: 'read', description: world.messages.commandRead?.message, shortcut: 'Alt+Shift+R' },
        { name: 'clutter', description: world.messages.commandClutter?.message, shortcut: '' },
      ],
    },
  };
  const chrome = { runtime: { id: 'on-record' } };
  Object.assign(globalThis, { browser, chrome });
}
