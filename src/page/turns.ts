/** Milliseconds of work before the page gets its turn. */
const SLICE = 12;
/** How long a page that never idles is waited for. */
const IDLE = 300;

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

/** Gives the page its turn; a `patient` caller comes back when the page has nothing to do. */
export function turn(patient: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (patient) requestIdleCallback(() => resolve(), { timeout: IDLE });
    else setTimeout(resolve);
  });
}

/** Runs steps to their end in slices of a few milliseconds; null when the signal aborts on the way. */
export async function inTurns<T>(
  steps: Generator<undefined, T>,
  signal: AbortSignal,
  patient: boolean,
): Promise<T | null> {
  let start = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await turn(patient);
    start = performance.now();
  }
  return null;
}
