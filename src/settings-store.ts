import { browser } from './browser';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings';

/**
 * The stored settings. What is broken falls back to its default, is said once, by its path, and is mended in place; a
 * store that cannot be read gives the defaults.
 */
export async function loadSettings(say: (broken: string[]) => void = sayOnConsole): Promise<Settings> {
  const stored = await browser.storage.sync.get(SETTINGS_KEY).catch(() => ({}) as Record<string, unknown>);
  const { settings, problems } = parseSettings(stored[SETTINGS_KEY]);
  if (problems.length) {
    say(problems);
    await browser.storage.sync.set({ [SETTINGS_KEY]: settings }).catch(() => undefined);
  }
  return settings;
}

const sayOnConsole = (broken: string[]) =>
  console.warn(`On Record: broken settings set back to their defaults: ${broken.join(', ')}`);

/** Stores all settings; other open parts hear of it through `onSettings`. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [SETTINGS_KEY]: parseSettings(settings).settings });
}

/** Calls back with the settings whenever they change, in any window or by sync, until the signal aborts. */
export function onSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && changes[SETTINGS_KEY]) changed(parseSettings(changes[SETTINGS_KEY].newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
