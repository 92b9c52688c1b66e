import { expect, test } from 'vitest';
import { soon } from '../support';
import { around, named, shownText } from './support';

test('the welcome page shows what there is, and leads to the sample and the options', async () => {
  const here = around();
  await import('../../../src/welcome/main');
  expect(await soon(() => shownText().includes('Quotations where they stand'))).toBe(true);
  const link = document.querySelector<HTMLAnchorElement>('a.button-primary');
  expect(link?.href).toContain('src/welcome/sample.html');
  named('Options').click();
  expect(here.calls).toEqual([['options']]);
});
