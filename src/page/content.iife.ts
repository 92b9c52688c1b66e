import { browser, isFirefox, type Runtime } from '../browser';
import { askEngine } from '../engine-port';
import { type PageNotice, pageRequest } from '../messages';
import { loadSettings, onSettings } from '../settings-store';
import { describeStatement } from '../ui/card-content';
import { Reader } from './reader';

/** The browser injects this file on every click; the reader that is there already goes on. */
declare global {
  var onRecordReader: Reader | undefined;
  /** Set before this file comes where somebody waits for the reading; a site that is read always brings it without. */
  var onRecordAsked: boolean | undefined;
}

function start(): Reader {
  const life = new AbortController();
  // they are there by the time the page has been looked at
  const settings = loadSettings();
  const send = async (notice: PageNotice): Promise<unknown> =>
    isAlive() ? browser.runtime.sendMessage(notice).catch(() => undefined) : undefined;
  const reader = new Reader({
    settings: () => settings,
    read: (page, { summaryLength }, turns) => askEngine({ page, summaryLength }, turns),
    notify: (notice) => void send(notice),
    describe: describeStatement,
    ...(isFirefox() && {
      replaceRules: async (before, after) => (await send({ type: 'rules', before, after })) === true,
    }),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = pageRequest(message, sender, browser.runtime.id);
    return request ? reader.handle(request) : undefined;
  });
  onSettings((settings) => reader.applySettings(settings), life.signal);
  if (globalThis.onRecordAsked) void reader.handle({ type: 'read', anyway: false });
  void send({ type: 'hello' }).then((always: unknown) => {
    if (always === true) void reader.readAlways();
  });
  // removed or updated, the extension cannot tell its scripts; they notice, tidy up and go quiet (see also `Lease`)
  const watch = setInterval(() => {
    if (isAlive()) return;
    clearInterval(watch);
    life.abort();
    reader.leave();
  }, 1500);
  return reader;
}

/** Whether the extension that this script belongs to is still there. */
function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

// Chromium lets scripts into its PDF viewer, where there is nothing to read
if (document.contentType !== 'application/pdf') globalThis.onRecordReader ??= start();
