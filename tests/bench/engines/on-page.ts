import { isLong } from '../../../src/page/long-page';
import type { Page } from '../../../src/page/page';
import { readPage } from '../../../src/page/read-page';
import type { Reader } from '../../../src/page/reader';
import { Reader as PageReader } from '../../../src/page/reader';
import { type Reading, read } from '../../../src/reading';
import { DEFAULTS } from '../../../src/settings';

/** One reading on the page itself, as the content script does it. */
export interface Visit {
  /** Milliseconds from the request until the frame that shows the marks. */
  toMarks: number;
  /** The longest time that anything else on the page had to wait meanwhile. */
  longestWait: number;
  statements: number;
  /** Painting all marks once more. */
  paint: number;
}

let reader: Reader | null = null;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Reads this page and keeps the reading. */
export async function visit(): Promise<Visit> {
  const long = readElsewhere(document);
  // what the page itself still has to lay out is not ours
  document.body?.getBoundingClientRect();
  await frame();
  await frame();
  const waits = watchWaits();
  const began = performance.now();
  reader = new PageReader({
    settings: async () => DEFAULTS,
    read: async (page, { summaryLength }) => (long ? long(page) : read(page, { summaryLength })),
    notify: () => undefined,
    describe: () => {
      throw new Error('no card is shown here');
    },
  });
  const { reading } = await reader.handle({ type: 'read', anyway: true });
  await frame();
  const toMarks = performance.now() - began;
  const longestWait = waits.stop();
  const before = performance.now();
  await reader.handle({ type: 'marks', on: true });
  return { toMarks, longestWait, statements: reading?.attributions.length ?? 0, paint: performance.now() - before };
}

/**
 * A long page goes to the background and its reading comes back: what is left of it on the page is writing the one and
 * reading the other as a message. Null for a page that is read in place.
 */
function readElsewhere(document: Document): ((page: Page) => Promise<Reading>) | null {
  const { page } = readPage(document);
  if (!isLong(page)) return null;
  const answer = JSON.stringify(read(page, { summaryLength: DEFAULTS.summaryLength }));
  return async (page) => {
    JSON.stringify(page);
    await new Promise((resolve) => setTimeout(resolve));
    return JSON.parse(answer) as Reading;
  };
}

/** Measures how long a message to ourselves takes, again and again; `stop` gives the longest time. */
function watchWaits(): { stop(): number } {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    stop() {
      port1.close();
      return Math.max(longest, performance.now() - last);
    },
  };
}
