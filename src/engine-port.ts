import { pageOf } from './blocks/page-of';
import { browser, type Runtime } from './browser';
import type { Page, PageData } from './page/page';
import type { Reading } from './reading';
import { type ReadingData, readingOf } from './reading-data';
import { isObject, oneOf } from './shape';
import type { SummaryLength } from './summary/summary';
import type { Turns } from './turns';

/**
 * The engine works in the background: a page carries only what looks at it and paints it, and one engine that has been
 * working lately is at full speed for the next page. A content script opens one port for each page it wants read; closing
 * it ends the work.
 */
const NAME = 'engine';

/** From a content script: the page to be read, once on each port. */
export interface EngineRequest {
  page: PageData;
  summaryLength: SummaryLength;
}

/** The same as the engine takes it. */
export interface EngineTask extends Omit<EngineRequest, 'page'> {
  page: Page;
}

/** From the background: how far it is, 0 to 1, then the reading or what went wrong. */
export type EngineAnswer = { progress: number } | { reading: ReadingData } | { problem: string };

const isLength = oneOf('short', 'normal', 'long');

/** What came on a port, in the right shape; else null. */
export function engineTask(message: unknown): EngineTask | null {
  if (!isObject(message) || !isLength(message.summaryLength)) return null;
  const page = pageOf(message.page);
  return page && { page, summaryLength: message.summaryLength as SummaryLength };
}

/** Whether this is a port of ours to the engine: from the top frame of a tab. */
export const isEnginePort = ({ name, sender }: Runtime.Port, ownId: string): boolean =>
  name === NAME && sender?.id === ownId && sender.tab !== undefined && sender.frameId === 0;

/** Has the browser start the background where it has stopped it, so that it is there by the time a page wants to be read. */
export function wakeEngine(): void {
  browser.runtime.connect({ name: NAME }).disconnect();
}

/**
 * Has the background read a page; once more where the port closes on the way, for browsers close those of a page that they
 * keep for "back", and may stop a background at work. Null when the signal aborts; throws when there is no background.
 */
export async function askEngine(request: EngineRequest, turns: Turns): Promise<Reading | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reading = await askOnce(request, turns);
    if (reading || turns.signal.aborted) return reading;
  }
  throw new Error('the extension has stopped');
}

const ATTEMPTS = 2;

/** Null when the signal aborts or the port closes on the way. */
function askOnce(request: EngineRequest, { signal, progress }: Turns): Promise<Reading | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(null);
    const port = browser.runtime.connect({ name: NAME });
    const done = new AbortController();
    const leave = () => {
      done.abort();
      port.disconnect();
    };
    const stop = () => {
      leave();
      resolve(null);
    };
    port.onMessage.addListener((message: unknown) => {
      const answer = message as EngineAnswer;
      if ('progress' in answer) return progress(answer.progress);
      leave();
      if ('reading' in answer) resolve(readingOf(answer.reading, request.page));
      else reject(new Error(answer.problem));
    });
    port.onDisconnect.addListener(() => {
      done.abort();
      resolve(null);
    });
    signal.addEventListener('abort', stop, { once: true, signal: done.signal });
    // Chrome closes the ports of a page that it keeps for "back", and tells only the other end
    const back = ({ isTrusted, persisted }: PageTransitionEvent) => isTrusted && persisted && stop();
    addEventListener('pageshow', back, { signal: done.signal });
    try {
      port.postMessage(request);
    } catch (error) {
      // Chrome takes no message of more than 64 MB
      leave();
      reject(error);
    }
  });
}
