import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/browser';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

let listeners: Listener[] = [];
const interfaceOf = (id: string) => ({
  runtime: {
    id,
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => {
        listeners = listeners.filter((other) => other !== listener);
      },
    },
  },
});

beforeEach(() => {
  listeners = [];
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function hear(answer: Answer, signal?: AbortSignal) {
  vi.stubGlobal('chrome', interfaceOf('chrome'));
  const { onMessage } = await import('../../src/browser');
  onMessage(answer, signal);
}

test('the browser is found under either name', async () => {
  vi.stubGlobal('chrome', interfaceOf('chrome'));
  expect((await import('../../src/browser')).browser.runtime.id).toBe('chrome');
  vi.resetModules();
  vi.stubGlobal('browser', interfaceOf('browser'));
  expect((await import('../../src/browser')).browser.runtime.id).toBe('browser');
});

test('a page can name an element `browser` without taking its place', async () => {
  vi.stubGlobal('chrome', interfaceOf('chrome'));
  vi.stubGlobal('browser', { tagName: 'DIV' });
  expect((await import('../../src/browser')).browser.runtime.id).toBe('chrome');
});

test('a promised answer is sent when it stands, and the channel is kept open for it', async () => {
  await hear(async (message) => `heard ${message}`);
  const respond = vi.fn();
  expect(listeners[0]!('hello', {}, respond)).toBe(true);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith('heard hello'));
});

test('a message for somebody else is left to them', async () => {
  await hear(() => undefined);
  const respond = vi.fn();
  expect(listeners[0]!('hello', {}, respond)).toBe(undefined);
  expect(respond).not.toHaveBeenCalled();
});

test('an answer that fails is an empty one, so that nobody waits', async () => {
  await hear(() => Promise.reject(new Error('gone')));
  const respond = vi.fn();
  listeners[0]!('hello', {}, respond);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(undefined));
});

test('nothing is heard after the signal', async () => {
  const life = new AbortController();
  await hear(() => undefined, life.signal);
  expect(listeners).toHaveLength(1);
  life.abort();
  expect(listeners).toHaveLength(0);
});
