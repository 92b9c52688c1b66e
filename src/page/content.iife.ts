import { browser, type Runtime } from '../browser';
import { type PageNotice, pageRequest } from '../messages';
import { loadSettings } from '../settings';
import { describeStatement } from '../ui/card-content';
import { Reader } from './reader';

/** The browser injects this file on every click; the reader that is there already goes on. */
declare global {
  var onRecordReader: Reader | undefined;
}

function start(): Reader {
  const reader = new Reader({
    settings: loadSettings,
    describe: describeStatement,
    notify: (notice) => void browser.runtime.sendMessage(notice).catch(() => undefined),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = pageRequest(message, sender, browser.runtime.id);
    return request ? reader.handle(request) : undefined;
  });
  void browser.runtime.sendMessage({ type: 'hello' } satisfies PageNotice).then((always: unknown) => {
    if (always === true) void reader.handle({ type: 'read', anyway: false });
  });
  return reader;
}

globalThis.onRecordReader ??= start();
