import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../commands/browsers.mjs';
import { builtExtension } from '../commands/build';
import { type BuiltPages, builtPages, messagesOf } from '../gallery/built-pages';
import { scenes } from '../gallery/scenes';

/** What stands outside of the window, sideways; what only screen readers get does not count. */
function outside(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide in ${clientWidth} px`);
  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1 || element.closest('.visually-hidden, svg')) continue;
    if (left < -1 || right > clientWidth + 1) faults.push(`${element.outerHTML.slice(0, 120)} ${left} to ${right}`);
  }
  return faults;
}

const shown = scenes().filter(({ name }) =>
  /popup\/(?:read-growing|export|why|clutter-listed)$|panel\/permission-missing$|^options|^welcome\/welcome/.test(name),
);

let pages: BuiltPages | undefined;
beforeAll(async () => {
  pages = await builtPages(builtExtension('chromium'), browserPath('chromium'));
});
afterAll(() => pages?.close());

describe.each(readdirSync('src/_locales'))('in %s', (locale) => {
  test('no page is wider than its window, at 320 px and with text twice as large', async () => {
    const messages = messagesOf(locale);
    for (const { name, path, world, act } of shown) {
      const around = {
        ...world,
        locale,
        messages,
        settings: null,
        origins: ['https://a-rather-long-name.courier.example/*'],
      };
      const page = await pages!.open(path, around, { width: 320 });
      await act?.(page);
      expect(await page.evaluate(outside), `${name} at 320 px`).toEqual([]);
      await page.setViewport({ width: 380, height: 600 });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await page.evaluate(outside), `${name} with large text`).toEqual([]);
      await page.close();
    }
  });
});
