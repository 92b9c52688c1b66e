import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { builtExtension, ROOT } from '../commands/build';
import type { Driver } from '../driver/driver';
import { launch } from '../driver/launch';
import { type Server, serve } from '../driver/server';

/** A server of the tests' folder and the browser under test; both live as long as the `describe` around them. */
export interface Stage {
  driver: Driver;
  /** Where `tests/pages/NAME/page.html` is served. */
  pageUrl(name: string): string;
  /** Where a file of `tests` is served. */
  url(path: string): string;
}

/**
 * The same tests in both browsers, each with the built extension in a fresh profile. A console error or an uncaught
 * exception anywhere fails the test in which it shows.
 */
export function inBothBrowsers(tests: (stage: Stage) => void) {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let driver: Driver | undefined;
    let server: Server | undefined;
    let seen = 0;
    const stage: Stage = {
      get driver() {
        if (!driver) throw new Error('the browser is not running');
        return driver;
      },
      pageUrl: (page) => `${server?.url}/pages/${page}/page.html`,
      url: (path) => `${server?.url}/${path}`,
    };

    beforeAll(async () => {
      server = await serve(`${ROOT}tests`);
      driver = await launch(name, { extension: builtExtension(name) });
    });
    beforeEach(() => {
      seen = stage.driver.errors.length;
    });
    afterEach(() => {
      expect(stage.driver.errors.slice(seen)).toEqual([]);
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    tests(stage);
  });
}
