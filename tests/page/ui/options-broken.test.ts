import { expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/settings';
import { soon } from '../support';
import { around, shownText } from './support';

test('stored settings that are broken have their defaults, which is said', async () => {
  const here = around({
    settings: { ...DEFAULTS, summaryLength: 'long', colours: '<img src=x>' as Settings['colours'] },
  });
  await import('../../../src/options/main');
  expect(await soon(() => document.querySelector('.toast')?.textContent?.includes('colours') ?? false)).toBe(true);
  expect(shownText()).not.toContain('<img');
  const { settings } = await here.browser.storage.sync.get('settings');
  expect(settings).toEqual({ ...DEFAULTS, summaryLength: 'long' });
});
