import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../commands/browsers.mjs';
import { builtExtension } from '../commands/build';
import { type BuiltPages, builtPages, messagesOf } from '../gallery/built-pages';
import { scenes } from '../gallery/scenes';
import { accessibilityFaults } from './axe';

let pages: BuiltPages | undefined;
beforeAll(async () => {
  pages = await builtPages(builtExtension('chromium'), browserPath('chromium'));
});
afterAll(() => pages?.close());

/** Every state of every page, also those that no end-to-end test brings about. */
describe.each([
  ['light', 'en'],
  ['dark', 'ar'],
] as const)('%s, in %s', (scheme, locale) => {
  test.each(scenes())('axe-core finds nothing in $name', async ({ path, world, act }) => {
    const around = {
      ...world,
      locale,
      messages: messagesOf(locale),
      settings: null,
      origins: ['https://courier.example/*'],
    };
    const page = await pages!.open(path, around, { width: 380, scheme });
    await act?.(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});
