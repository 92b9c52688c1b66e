/**
 * The first index from `from` on, below `to`, for which `reached` holds, by halving; `to` when it holds for none. Once it
 * holds it has to hold for all that follow.
 */
export function firstIndex(from: number, to: number, reached: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
