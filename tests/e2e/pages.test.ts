import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/reading';
import { builtExtension, ROOT } from '../commands/build';
import { launchChromium } from '../driver/chromium';
import type { Driver } from '../driver/driver';
import { readPage } from '../driver/reading';
import { type Server, serve } from '../driver/server';
import { COMPARE, misplaced } from '../pages/compare';
import { type Expectation, PARTS } from '../pages/expectation';

const FOLDER = join(ROOT, 'tests/pages');
const pages = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

let driver: Driver;
let server: Server;
beforeAll(async () => {
  server = await serve(FOLDER);
  driver = await launchChromium({ extension: builtExtension('chromium') });
});
afterAll(async () => {
  await driver.close();
  await server.close();
});

describe.each(pages.map(({ name }) => name))('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expectation;
  let reading: Reading;

  beforeAll(async () => {
    const page = await driver.open(`${server.url}/${name}/page.html`);
    const { state } = await readPage(driver, page);
    if (!state.reading) throw new Error(`there is no reading: ${state.problem}`);
    reading = state.reading;
    await page.close();
  });

  test('every word of the reading stands in the article where it says', () => {
    expect(misplaced(reading)).toEqual([]);
  });

  for (const part of PARTS.filter((part) => part in expected)) {
    test(part, () => {
      expect(COMPARE[part](reading, expected).join('\n')).toBe('');
    });
  }
});

test('no error is logged while these pages are read', () => {
  expect(driver.errors).toEqual([]);
});
