import { expect } from 'vitest';
import type { View } from '../driver/driver';

/** Presses Tab through a whole page: everything that can be used is reached, in the order in which it stands there. */
export async function reachedByKeyboard(view: View): Promise<void> {
  const wanted = await view.evaluate(() => {
    const selector = 'a[href], button, input:not(:disabled), summary';
    const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => {
      // a group of radio buttons is one stop, at the chosen one
      const skipped = each instanceof HTMLInputElement && each.type === 'radio' && !each.checked;
      return !skipped && each.getClientRects().length > 0;
    });
    usable.forEach((each, index) => {
      each.dataset.order = String(index);
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return usable.length;
  });
  const reached: number[] = [];
  for (let presses = 0; presses < wanted + 3 && reached.length < wanted; presses++) {
    await view.press('Tab');
    const order = await view.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset?.order ?? null);
    if (order !== null && !reached.includes(Number(order))) reached.push(Number(order));
  }
  expect(reached).toEqual(Array.from({ length: wanted }, (_, index) => index));
}
