/** Small checks that say whether a value from outside has the shape that we expect; none of them throws. */
export type Check = (value: unknown) => boolean;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';

/** A whole number from 0 on: an offset, a count, an index. */
export const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A number from 0 to 1; rounding may take a sum of parts a little above. */
export const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1.000001;

export const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** For a field that may be missing. */
export const orNone =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((each) => check(each));

/** An object whose fields pass their checks; what else it holds does not matter. */
export const shapeOf = (fields: Record<string, Check>): Check => {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
};

/** Addresses of pages that can be read. Whatever else calls itself an address ("javascript:…") becomes no link of ours. */
export const isAddress = (value: unknown): value is string =>
  isText(value) && /^(?:https?|file|blob|(?:chrome|moz)-extension):|^about:/i.test(value);
