import { expect, test } from 'vitest';

test('the browser of these tests has CSS custom highlights', () => {
  expect(CSS.highlights.size).toBe(0);
});
