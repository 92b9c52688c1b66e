// @ts-check
/**
 * Where the browsers are. Plain JavaScript without imports from node_modules, because set-up runs before those exist.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {{ name: string, variable: string, commands: string[], places: string[], debian: string, download: string }} Browser */

/** @type {Record<'chromium' | 'firefox', Browser>} */
export const BROWSERS = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    download: 'https://www.google.com/chrome/ or https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox.exe'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    download: 'https://www.mozilla.org/firefox/',
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser's executable: what its environment variable names, else the first found on PATH or where installers put it.
 * @param {Browser} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const named = process.env[browser.variable];
  if (named) return isExecutable(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = browser.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...browser.places].find(isExecutable) ?? null;
}

/**
 * @param {'chromium' | 'firefox'} key
 * @returns {string} the executable; throws a sentence that says what to install where there is none
 */
export function browserPath(key) {
  const path = findBrowser(BROWSERS[key]);
  if (!path) throw new Error(missing(BROWSERS[key]));
  return path;
}

/**
 * @param {Browser} browser
 * @returns {string}
 */
export function missing(browser) {
  const named = process.env[browser.variable];
  if (named) return `${browser.variable} names ${named}, which cannot be run.`;
  return `${browser.name} was not found: install it from ${browser.download}, or set ${browser.variable} to its executable.`;
}
