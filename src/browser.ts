import type { Browser, Runtime } from 'webextension-polyfill';

/** The one seam over the browser's own interface. Both give promises; Chrome has it under `chrome`, and lately under both names. */

export type { Commands, Runtime, Tabs } from 'webextension-polyfill';

const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };

export const browser: Browser = scope.browser?.runtime ? scope.browser : scope.chrome;

/** What a part does with a message: a promise of the answer, or undefined where the message is not for it. */
export type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * Hears messages until the signal aborts. Answers go the way that every version of both browsers knows: Chrome takes
 * promises from its listeners only lately.
 */
export function onMessage(answer: Answer, signal?: AbortSignal): void {
  // the shared types have no listener that answers only sometimes
  const listener = ((message, sender, respond) => {
    const answering = answer(message, sender);
    answering?.then(respond, () => respond(undefined));
    return answering ? true : undefined;
  }) as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Whether this is Firefox, where the two browsers differ in what they can do. */
export const isFirefox = () => browser.runtime.getURL('').startsWith('moz-extension:');
