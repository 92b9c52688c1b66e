import { browser, type Runtime } from '../browser';
import { computedReading, type PageNotice, pageRequest } from '../messages';
import { read } from '../reading';
import { loadSettings, onSettings } from '../settings-store';
import { describeStatement } from '../ui/card-content';
import { isLong } from './long-page';
import { Reader } from './reader';

/** The browser injects this file on every click; the reader that is there already goes on. */
declare global {
  var onRecordReader: Reader | undefined;
}

function start(): Reader {
  const life = new AbortController();
  const send = (notice: PageNotice) => browser.runtime.sendMessage(notice).catch(() => undefined);
  const reader = new Reader({
    settings: loadSettings,
    read: async (page, { summaryLength }) => {
      const elsewhere = isLong(page) ? computedReading(await send({ type: 'compute', page, summaryLength })) : null;
      return elsewhere ?? read(page, { summaryLength });
    },
    notify: (notice) => void send(notice),
    describe: describeStatement,
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = pageRequest(message, sender, browser.runtime.id);
    return request ? reader.handle(request) : undefined;
  });
  onSettings((settings) => reader.applySettings(settings), life.signal);
  void send({ type: 'hello' }).then((always: unknown) => {
    if (always === true) void reader.readAlways();
  });
  return reader;
}

globalThis.onRecordReader ??= start();
