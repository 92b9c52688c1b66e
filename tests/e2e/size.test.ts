import { expect, test } from 'vitest';
import { builtExtension } from '../commands/build';
import { type Sizes, sizesOf } from '../commands/sizes';

const KB = 1024;

/** In KB, as promised; a content script that has grown past 30 has got a part of the engine into it. */
const BUDGETS: Record<keyof Sizes, number> = { package: 320, content: 30, quotes: 100 };

test('package, content script and quotation engine keep to their budgets', async () => {
  const sizes = await sizesOf(builtExtension('chromium'));
  const over = (Object.keys(BUDGETS) as (keyof Sizes)[])
    .filter((name) => sizes[name] > BUDGETS[name] * KB)
    .map((name) => `${name}: ${(sizes[name] / KB).toFixed(1)} KB of ${BUDGETS[name]}`);
  expect(over).toEqual([]);
});
