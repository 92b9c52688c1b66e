/** A table that is made when it is first asked for, and then kept: most pages need those of one language only. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
