import { expect, test } from 'vitest';
import { ROOT } from '../commands/build';
import { until } from '../driver/driver';
import { launch } from '../driver/launch';
import { serve } from '../driver/server';

const FAULTS = ['background', 'popup', 'content'].flatMap((part) =>
  ['console', 'exception', 'rejection'].map((how) => `${part}: ${how}`),
);

/** What every other end-to-end test relies on: no fault goes unseen, and clicks and keys are a person's. */
test.each(['chromium', 'firefox'] as const)('the driver of %s sees each fault of an extension', async (name) => {
  const server = await serve(`${ROOT}tests/pages`);
  const driver = await launch(name, { extension: `${ROOT}tests/e2e/fixtures/faulty` });
  try {
    const popup = await driver.clickAction(await driver.open(`${server.url}/sample/page.html`));
    const unseen = () => FAULTS.filter((fault) => !driver.errors.some((error) => error.includes(fault)));
    await until('the faults', async () => unseen().length === 0).catch(() => undefined);
    expect(unseen()).toEqual([]);
    await popup.click('button');
    expect(await popup.evaluate(() => document.title)).toBe('click true');
    await popup.press('a');
    expect(await popup.evaluate(() => document.title)).toBe('keydown true');
  } finally {
    await driver.close();
    await server.close();
  }
});
