/**
 * `npm start [-- FILE|URL] [--firefox]`: opens a browser with the extension on a page (a sample article of ours where
 * none is given) and clicks the toolbar button. With no display it does so unseen. Prints the reading either way.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from '../driver/driver';
import { launch } from '../driver/launch';
import { readPage } from '../driver/reading';
import { builtExtension, ROOT } from './build';
import { pageSource, UsageError } from './page-source';
import { readingText } from './reading-text';

const SAMPLE = join(ROOT, 'tests/pages/sample/page.html');
const ARTIFACTS = join(ROOT, 'artifacts');

function options() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { firefox: { type: 'boolean' } } });
    if (positionals.length <= 1) return { place: positionals[0] ?? SAMPLE, firefox: values.firefox };
  } catch {
    // an option that there is not
  }
  throw new UsageError('usage: npm start [-- FILE|URL] [--firefox]');
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** A statement is told by so many of its characters. */
const HEAD = 20;

/** Brings a text of the page into sight, so that the picture shows marks. */
function scrollTo(text: string): void {
  const around = [...document.querySelectorAll('p, li, blockquote, div')].filter((each) =>
    each.textContent.includes(text),
  );
  around.at(-1)?.scrollIntoView({ block: 'center' });
}

/** Reads the page as the popup shows it, prints that and saves the pictures. */
async function show(driver: Driver, url: string) {
  const page = await driver.open(url);
  const { popup, state } = await readPage(driver, page);
  console.log(state.reading ? readingText(state.reading) : (state.problem ?? 'The page could not be read.'));
  mkdirSync(ARTIFACTS, { recursive: true });
  await popup.screenshot(join(ARTIFACTS, 'popup.png'));
  const [first] = state.reading?.attributions ?? [];
  if (first) await page.evaluate(scrollTo, first.text.slice(0, HEAD));
  await page.screenshot(join(ARTIFACTS, 'page.png'));
  console.log('\nPictures: artifacts/page.png, artifacts/popup.png');
}

async function main() {
  const { place, firefox } = options();
  const source = await pageSource(place);
  try {
    const browser = firefox ? 'firefox' : 'chromium';
    const headless = !hasDisplay();
    const driver = await launch(browser, { extension: builtExtension(browser), headless });
    try {
      process.once('SIGINT', () => void driver.close());
      await show(driver, source.url);
      if (!headless) console.log('Close the browser to end.');
      if (!headless) await driver.closed;
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
