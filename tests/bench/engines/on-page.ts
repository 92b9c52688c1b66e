import type { Reader } from '../../../src/page/reader';
import { Reader as PageReader } from '../../../src/page/reader';
import { readSteps } from '../../../src/reading';
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
  // what the page itself still has to lay out is not ours
  document.body?.getBoundingClientRect();
  await frame();
  await frame();
  const waits = watchWaits();
  const began = performance.now();
  reader = new PageReader({
    settings: async () => DEFAULTS,
    read: readSteps,
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
