/** The way by which a source led to its speaker. */
export type Route =
  | 'full-name'
  | 'surname'
  | 'shared-name'
  | 'bare-name'
  | 'relative'
  | 'pronoun'
  | 'role'
  | 'topic'
  | 'bare-topic'
  | 'group'
  | 'unnamed';

/** For every way: the share that is right without any lead over the next candidate, and with the greatest lead. */
const CURVES: Readonly<Record<Route, readonly [low: number, high: number, scale: number]>> = {
  'full-name': [0.98, 0.99, 1],
  surname: [0.7, 0.985, 0.5],
  'shared-name': [0.45, 0.85, 0.5],
  'bare-name': [0.85, 0.93, 0.5],
  relative: [0.8, 0.95, 1],
  pronoun: [0.5, 0.96, 1.5],
  role: [0.55, 0.95, 1.5],
  topic: [0.45, 0.85, 1.5],
  'bare-topic': [0.35, 0.68, 2],
  group: [0.6, 0.8, 1],
  unnamed: [0.9, 0.9, 1],
};

/** The chance that a speaker found on this way is the right one; `lead` is how far it is ahead of the next candidate. */
export function confidenceOf(route: Route, lead: number): number {
  const [low, high, scale] = CURVES[route];
  return high - (high - low) * Math.exp(-Math.max(0, lead) / scale);
}

/**
 * The chance that the shown speaker said it: the speaker's own, times what the way of finding the statement leaves for the
 * source to be wrong. `found` is the draft's confidence, which counts its boundaries too and so is lower than that.
 */
export function confidenceTogether(found: number, resolved: number): number {
  return resolved * (0.85 + 0.14 * Math.max(0, Math.min(1, found)));
}

/** Below this chance no name is shown. */
export const NAME_THRESHOLD = 0.55;
