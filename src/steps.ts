/**
 * Work in small steps, between which its caller may pause, tell how far it is, or drop it. Each step yields the share of
 * the work that is done, 0 to 1; the end gives the result.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps at one go. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The steps of one part of a larger work, as shares of the whole. */
export function* part<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** As `map`, with a step after each so many items. */
export function* mapSteps<T, U>(items: readonly T[], each: (item: T, index: number) => U, size = 8): Steps<U[]> {
  const results: U[] = [];
  for (const [index, item] of items.entries()) {
    results.push(each(item, index));
    if ((index + 1) % size === 0) yield (index + 1) / items.length;
  }
  return results;
}
