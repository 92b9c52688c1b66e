import type { Steps } from './steps';

/** Milliseconds of work before the page gets its turn, or in the background the reading of another page. */
const SLICE = 12;
/** How long a page that never idles is waited for. */
const IDLE = 300;

/** How the work of one reading shares its thread: with the page that it looks at, or with the readings of other pages. */
export interface Turns {
  /** Ends the work when it aborts. */
  signal: AbortSignal;
  /** Nobody waits: the work goes on when the page has nothing to do. */
  patient: boolean;
  /** Hears the share that is done, 0 to 1, whenever the others get their turn. */
  progress(share: number): void;
}

/** Waits, or returns early when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, signal.aborted ? 0 : milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Gives the others their turn; a `patient` caller comes back when the page has nothing to do. */
export function turn(patient: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (patient) {
      requestIdleCallback(() => resolve(), { timeout: IDLE });
      return;
    }
    // a message waits behind whatever waits already, and unlike a timer is never held back
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs steps to their end in slices of a few milliseconds; null when the signal aborts on the way. */
export async function inTurns<T>(steps: Steps<T>, { signal, patient, progress }: Turns): Promise<T | null> {
  let start = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    progress(step.value);
    await turn(patient);
    start = performance.now();
  }
  return null;
}
