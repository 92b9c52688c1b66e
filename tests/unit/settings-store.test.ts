import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS, SETTINGS_KEY } from '../../src/settings';
import { loadSettings, onSettings, saveSettings } from '../../src/settings-store';

const { storage, fail, listeners } = vi.hoisted(() => ({
  fail: { reading: false, writing: false },
  storage: {} as Record<string, unknown>,
  listeners: new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>(),
}));

vi.mock('../../src/browser', () => ({
  browser: {
    storage: {
      sync: {
        get: async (key: string) => {
          if (fail.reading) throw new Error('no store');
          return key in storage ? { [key]: structuredClone(storage[key]) } : {};
        },
        set: async (values: Record<string, unknown>) => {
          if (fail.writing) throw new Error('the store is full');
          Object.assign(storage, structuredClone(values));
        },
      },
      onChanged: { addListener: listeners.add.bind(listeners), removeListener: listeners.delete.bind(listeners) },
    },
  },
}));

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  delete storage[SETTINGS_KEY];
  warn.mockClear();
});
afterEach(() => listeners.clear());

test('nothing stored gives the defaults, stores nothing and says nothing', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
  expect(storage).toEqual({});
  expect(warn).not.toHaveBeenCalled();
});

test('settings of an older version, which knew fewer and other fields, are carried over without a word', async () => {
  storage[SETTINGS_KEY] = { marked: { direct: false }, summaryLength: 'long', theme: 'dark' };
  const expected = { ...DEFAULTS, marked: { ...DEFAULTS.marked, direct: false }, summaryLength: 'long' };
  expect(await loadSettings()).toEqual(expected);
  expect(warn).not.toHaveBeenCalled();
});

test('a broken value falls back, is mended in place and is said once', async () => {
  storage[SETTINGS_KEY] = { ...DEFAULTS, colours: 'rainbow', printMarks: 'yes', summaryLength: 'short' };
  const expected = { ...DEFAULTS, summaryLength: 'short' };
  expect(await loadSettings()).toEqual(expected);
  expect(await loadSettings()).toEqual(expected);
  expect(storage[SETTINGS_KEY]).toEqual(expected);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('colours, printMarks'));
});

test.each<unknown>([[[]], 'text', 7, true, { marked: [] }])(
  '%j is no settings: defaults, said once',
  async (broken) => {
    storage[SETTINGS_KEY] = broken;
    for (let load = 0; load < 2; load++) expect(await loadSettings()).toEqual(DEFAULTS);
    expect(warn).toHaveBeenCalledTimes(1);
  },
);

test('a store that cannot be read or written gives the defaults', async () => {
  storage[SETTINGS_KEY] = { ...DEFAULTS, colours: 'rainbow', summaryLength: 'long' };
  fail.writing = true;
  expect(await loadSettings()).toEqual({ ...DEFAULTS, summaryLength: 'long' });
  fail.reading = true;
  expect(await loadSettings()).toEqual(DEFAULTS);
  fail.reading = fail.writing = false;
});

test('what is saved is sound, whatever is given', async () => {
  await saveSettings({ ...DEFAULTS, colours: 'none' as never, extra: 1 } as never);
  expect(storage[SETTINGS_KEY]).toEqual(DEFAULTS);
});

test('changes are told, sound, until the listener leaves; those of other things are not', () => {
  const heard: unknown[] = [];
  const life = new AbortController();
  onSettings((settings) => heard.push(settings), life.signal);
  const tell = (key: string, newValue: unknown, area: string) => {
    for (const listener of listeners) listener({ [key]: { newValue } }, area);
  };
  tell(SETTINGS_KEY, { ...DEFAULTS, summaryLength: 'long' }, 'sync');
  tell(SETTINGS_KEY, { ...DEFAULTS, summaryLength: 'endless' }, 'sync');
  tell(SETTINGS_KEY, undefined, 'sync');
  tell(SETTINGS_KEY, { ...DEFAULTS, summaryLength: 'short' }, 'local');
  tell('other', 1, 'sync');
  expect(heard).toEqual([{ ...DEFAULTS, summaryLength: 'long' }, DEFAULTS, DEFAULTS]);
  life.abort();
  tell(SETTINGS_KEY, DEFAULTS, 'sync');
  expect(heard).toHaveLength(3);
});
