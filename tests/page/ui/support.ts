import type { Browser } from 'webextension-polyfill';
import en from '../../../src/_locales/en/messages.json';
import type { PageRequest, PageState } from '../../../src/messages';
import { fakeBrowser, type World } from '../../gallery/fake-browser';
import { packaged } from '../../gallery/messages';
import { sampleReading } from '../../gallery/sample';
import { EMPTY } from '../../gallery/states';

export const READ: PageState = { ...EMPTY, status: 'read', reading: sampleReading() };

export interface Around {
  /** What our page asked of the web page, in order. */
  requests: PageRequest[];
  /** What it called beside that, by name. */
  calls: [name: string, ...args: unknown[]][];
  /** What the web page answers from now on. */
  answer: World['page'];
  /** What the person answers when the browser asks for a permission. */
  grants: boolean;
  browser: Browser;
}

/** Puts an invented browser around the test's document, with the `root` that our pages render into. */
export function around(world: Partial<World> = {}): Around {
  const whole: World = {
    ...{ locale: 'en', messages: packaged(en), page: READ, inject: 'done', settings: null, origins: [] },
    ...world,
  };
  fakeBrowser(whole);
  const { browser } = globalThis as unknown as { browser: Browser };
  const here: Around = { requests: [], calls: [], answer: whole.page, grants: true, browser };
  const note =
    <T>(name: string, result: () => T) =>
    async (...args: unknown[]): Promise<T> => {
      here.calls.push([name, ...args]);
      return result();
    };
  Object.assign(browser.tabs, {
    sendMessage: async (_: number, request: PageRequest) => {
      here.requests.push(request);
      return here.answer === 'silent' ? undefined : here.answer;
    },
    create: note('open', () => ({})),
  });
  Object.assign(browser.runtime, {
    openOptionsPage: note('options', () => undefined),
    connect: () => ({ disconnect: () => undefined }),
  });
  Object.assign(browser.permissions, {
    request: note('request', () => here.grants),
    remove: note('remove', () => true),
    addHostAccessRequest: note('ask', () => undefined),
  });
  Object.assign(browser.commands, { openShortcutSettings: note('shortcuts', () => undefined) });
  document.body.innerHTML = '<div id="root"></div>';
  return here;
}

/** The button, link or label with that accessible name or text. */
export function named<T extends HTMLElement = HTMLElement>(name: string): T {
  const all = [...document.querySelectorAll<T>('button, a, label, input')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name);
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
}

/** All text that is shown. */
export const shownText = () => document.body.textContent ?? '';
