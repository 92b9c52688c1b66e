import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/messages';
import { EMPTY } from '../gallery/states';

type Listener = (...args: never[]) => unknown;

const { events, calls, world } = vi.hoisted(() => ({
  events: {} as Record<string, Listener[]>,
  /** What was asked of the browser, in order: its method and first argument. */
  calls: [] as [method: string, ...args: unknown[]][],
  world: {
    origins: [] as string[],
    registered: [] as { id: string; matches: string[] }[],
    state: null as unknown,
    inject: (): unknown => [{ frameId: 0, result: 'text/html' }],
    url: undefined as string | undefined,
    cssFails: false,
  },
}));

vi.mock('../../src/page/content.iife.ts?script&iife', () => ({ default: 'assets/content.js' }));
vi.mock('../../src/browser', () => {
  const listen = (name: string, listener: Listener) => {
    events[name] = [...(events[name] ?? []), listener];
  };
  const event = (name: string) => ({ addListener: (listener: Listener) => listen(name, listener) });
  const note =
    <T>(method: string, answer: (...args: never[]) => T) =>
    async (...args: unknown[]): Promise<T> => {
      calls.push([method, ...args]);
      return answer(...(args as never[]));
    };
  const nothing = () => undefined;
  return {
    browser: {
      runtime: {
        id: 'ours',
        onInstalled: event('installed'),
        onMessage: event('message'),
        onConnect: event('connect'),
      },
      i18n: { getMessage: () => '' },
      action: {
        setBadgeText: note('badge', nothing),
        setBadgeBackgroundColor: note('colour', nothing),
      },
      contextMenus: { create: note('menu', nothing), onClicked: event('menu') },
      commands: { onCommand: event('command') },
      permissions: {
        onAdded: event('added'),
        onRemoved: event('removed'),
        getAll: async () => ({ origins: world.origins }),
        contains: async ({ origins }: { origins: string[] }) => origins.every((each) => world.origins.includes(each)),
      },
      scripting: {
        executeScript: async () => world.inject(),
        getRegisteredContentScripts: async () => world.registered,
        unregisterContentScripts: note('unregister', () => {
          world.registered = [];
        }),
        registerContentScripts: note('register', (scripts: { id: string; matches: string[] }[]) => {
          world.registered = scripts;
        }),
        insertCSS: note('insert', () => {
          if (world.cssFails) throw new Error('not here');
        }),
        removeCSS: note('remove', nothing),
      },
      tabs: {
        create: note('open', nothing),
        get: async () => ({ url: world.url }),
        sendMessage: note('send', () => world.state),
      },
    },
  };
});

await import('../../src/background');
const { CONTENT_SCRIPT, readTab, tabText } = await import('../../src/tab');

const fire = (name: string, ...args: unknown[]) =>
  (events[name] ?? []).map((listener) => (listener as (...args: unknown[]) => unknown)(...args));
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const did = (method: string) => calls.filter(([name]) => name === method).map(([, ...args]) => args);
/** The requests that went to tab 7. */
const asked = () => did('send').map(([tab, request]) => (tab === 7 ? request : null));

const state: PageState = { ...EMPTY, url: 'https://news.example/', edition: 0, marks: false };
const sender = { id: 'ours', tab: { id: 7 }, frameId: 0, url: 'https://news.example/story' };

beforeEach(() => {
  calls.length = 0;
  world.state = state;
  world.inject = () => [{ frameId: 0, result: 'text/html' }];
  world.cssFails = false;
  world.url = undefined;
});

test('installed for the first time, it welcomes; updated, it does not', async () => {
  fire('installed', { reason: 'install' });
  await settled();
  expect(did('open')).toEqual([[{ url: '/src/welcome/welcome.html' }]]);
  expect(did('menu')).toMatchObject([[{ id: 'who', contexts: ['selection'] }]]);
  fire('installed', { reason: 'update' });
  await settled();
  expect(did('open')).toHaveLength(1);
});

test('the sites read always are those of the browser’s permissions, now and after every change', async () => {
  world.origins = ['https://news.example/*'];
  fire('added');
  await settled();
  expect(did('register')).toMatchObject([[[{ id: 'always', js: [CONTENT_SCRIPT], matches: world.origins }]]]);
  world.origins = [];
  fire('removed');
  await settled();
  expect(world.registered).toEqual([]);
  expect(did('register')).toHaveLength(1);
});

test.each([
  ['read', { type: 'read', anyway: false }],
  ['marks', { type: 'marks', on: 'toggle' }],
  ['clutter', { type: 'clutter', hide: 'toggle' }],
  ['next', { type: 'step', by: 1 }],
  ['previous', { type: 'step', by: -1 }],
])('the command %s reads the page and asks it', async (command, request) => {
  fire('command', command, { id: 7 });
  await settled();
  expect(asked()).toEqual([{ type: 'read', anyway: false }, request]);
});

test('unknown commands, other menus and windows without a tab do nothing', async () => {
  fire('command', 'toString', { id: 7 });
  fire('command', 'read', undefined);
  fire('menu', { menuItemId: 'other' }, { id: 7 });
  await settled();
  expect(calls).toEqual([]);
});

test('the menu asks who said the words; a page that cannot be read gets a dash', async () => {
  fire('menu', { menuItemId: 'who' }, { id: 7 });
  await settled();
  expect(asked().at(-1)).toEqual({ type: 'who' });
  world.inject = () => {
    throw new Error('no entry');
  };
  world.state = null;
  fire('menu', { menuItemId: 'who' }, { id: 7 });
  await settled();
  expect(did('badge')).toEqual([[{ tabId: 7, text: '–' }]]);
});

describe('messages', () => {
  const changed = (status: string, statements: number) => ({ type: 'changed', status, progress: 1, statements });

  test('the badge counts what was found, and only that', async () => {
    fire('message', changed('read', 4), sender);
    fire('message', changed('read', 0), sender);
    fire('message', changed('reading', 4), sender);
    await settled();
    expect(did('badge').map(([badge]) => (badge as { text: string }).text)).toEqual(['4', '', '']);
  });

  test('a page is told whether its site is read always', async () => {
    world.origins = ['https://news.example/*'];
    expect(await fire('message', { type: 'hello' }, sender)[0]).toBe(true);
    expect(await fire('message', { type: 'hello' }, { ...sender, url: 'https://other.example/' })[0]).toBe(false);
    world.origins = [];
  });

  test('rules are put in before the old ones go; where the browser may not, it says so', async () => {
    const rules = { type: 'rules', before: 'a{}', after: 'b{}' };
    expect(await fire('message', rules, sender)[0]).toBe(true);
    expect(calls.map(([method]) => method)).toEqual(['insert', 'remove']);
    world.cssFails = true;
    expect(await fire('message', rules, sender)[0]).toBe(false);
  });

  test('from strangers, other frames and our own pages nothing is taken', async () => {
    const strangers = [{}, { ...sender, id: 'other' }, { ...sender, frameId: 2 }, { ...sender, tab: undefined }];
    for (const stranger of strangers) {
      for (const message of [changed('read', 4), { type: 'hello' }, { type: 'rules', before: null, after: 'a{}' }])
        expect(fire('message', message, stranger)).toEqual([undefined]);
    }
    expect(calls).toEqual([]);
  });
});

describe('a tab', () => {
  test('gives its state, or says why it cannot be read', async () => {
    expect(await readTab(7)).toEqual(state);
    world.state = { ...state, url: 'javascript:alert(1)' };
    await expect(readTab(7)).rejects.toMatchObject({ problem: 'silent' });
    world.inject = () => [{ frameId: 0, result: 'application/pdf' }];
    await expect(readTab(7)).rejects.toMatchObject({ problem: 'forbidden' });
    world.inject = () => {
      throw new Error('Missing host permission for the tab');
    };
    world.state = null;
    await expect(readTab(7)).rejects.toMatchObject({ problem: 'permission' });
    world.url = 'https://addons.example/';
    await expect(readTab(7)).rejects.toMatchObject({ problem: 'forbidden' });
  });

  test('gives its text, or null', async () => {
    expect(await tabText(7)).toBe('text/html');
    world.inject = () => [];
    expect(await tabText(7)).toBe(null);
    world.inject = () => [{ result: 7 }];
    expect(await tabText(7)).toBe(null);
  });
});
