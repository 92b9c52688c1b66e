/** `npm run --silent read -- FILE|URL [--json] [--firefox]`: prints the reading of one page, made by the built extension. */
import { parseArgs } from 'node:util';
import { launch } from '../driver/launch';
import { readPage } from '../driver/reading';
import { builtExtension } from './build';
import { pageSource, UsageError } from './page-source';
import { readingText } from './reading-text';

const USAGE = 'usage: npm run --silent read -- FILE|URL [--json] [--firefox]';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, firefox: { type: 'boolean' } },
    });
    const [place, ...more] = positionals;
    if (place && more.length === 0) return { place, json: values.json, firefox: values.firefox };
  } catch {
    // an option that there is not
  }
  throw new UsageError(USAGE);
}

async function main() {
  const { place, json, firefox } = options();
  const source = await pageSource(place);
  try {
    const browser = firefox ? 'firefox' : 'chromium';
    const driver = await launch(browser, { extension: builtExtension(browser) });
    try {
      const { state } = await readPage(driver, await driver.open(source.url));
      if (!state.reading) throw new Error(state.problem ?? 'The page could not be read.');
      process.stdout.write(`${json ? JSON.stringify(state.reading) : readingText(state.reading)}\n`);
    } finally {
      await driver.close();
    }
  } finally {
    await source.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
