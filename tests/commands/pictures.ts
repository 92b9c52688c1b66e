import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, until, type View, within } from '../driver/driver';
import { launch } from '../driver/launch';
import { readPage } from '../driver/reading';
import { serve } from '../driver/server';
import { marksOf } from '../e2e/marks';
import { builtExtension, ROOT } from './build';

/** `npm run pictures`: the marks on pages of ours, on light and dark paper, in both browsers, under artifacts/marks. */

const PAGES = [
  'seed-troops',
  'sample',
  'split-quotes',
  'colon-introductions',
  'british-single-quotes',
  'multi-paragraph-quotes',
  'same-surname',
];
/** Milliseconds that a page gets to show marks, before its picture is taken without. */
const PATIENCE = 5000;
const BROWSERS = ['chromium', 'firefox'] as const;

/** Pages of ours are light; this is what a site's own dark mode does. */
const NIGHT =
  'html, body, body * { background-color: #15171b !important; color: #dfe2e6 !important; border-color: #333 !important }';

const folder = join(ROOT, 'artifacts', 'marks');
mkdirSync(folder, { recursive: true });
const server = await serve(join(ROOT, 'tests/pages'));
try {
  for (const browser of BROWSERS) {
    const driver = await launch(browser, { extension: builtExtension(browser) });
    try {
      for (const name of PAGES) for (const paper of ['light', 'dark']) await picture(driver, name, paper);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}

async function picture(driver: Driver, name: string, paper: string): Promise<void> {
  const page = await driver.open(`${server.url}/${name}/page.html`);
  if (paper === 'dark') {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, NIGHT);
  }
  const { popup } = await readPage(driver, page);
  const marks = await within(
    PATIENCE,
    until(`marks on ${name}`, () => someMarks(page), PATIENCE),
  );
  await popup.close().catch(() => undefined);
  await page.evaluate(() => {
    const [highlight] = CSS.highlights.values();
    const [range] = highlight ?? [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -120, behavior: 'instant' });
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const file = join(folder, `${name}-${paper}-${driver.name}.png`);
  await page.screenshot(file);
  console.log(`${file.slice(ROOT.length)}  ${marks ?? 'no'} marks`);
  await page.close();
}

async function someMarks(page: View): Promise<number> {
  return Object.values(await marksOf(page)).flat().length;
}
