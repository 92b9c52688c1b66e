/**
 * `npm run gallery`: pictures of every page in every state, light and dark, 320 and 380 px wide (pages in a tab also wide),
 * in every language, with forced colours and large text, under `artifacts/gallery/`, with an index.
 * With `--readme` only the three pictures of the README, in `tests/gallery/pictures/`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuiltPages, builtPages, messagesOf, type View } from '../gallery/built-pages';
import { type Scene, scenes } from '../gallery/scenes';
import { browserPath } from './browsers.mjs';
import { builtExtension, ROOT } from './build';

const FOLDER = join(ROOT, 'artifacts/gallery');
/** No browser shows a popup higher; pages that scroll further are cut here. */
const TALLEST = 4000;

async function picture(pages: BuiltPages, scene: Scene, view: View & { locale?: string; largeText?: boolean }) {
  const { locale = 'en', largeText, ...shape } = view;
  const world = {
    ...scene.world,
    locale,
    messages: messagesOf(locale),
    settings: null,
    origins: ['https://courier.example/*'],
  };
  const page = await pages.open(scene.path, world, shape);
  await scene.act?.(page);
  if (largeText) await page.addStyleTag({ content: 'html { font-size: 200% }' });
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.setViewport({ width: view.width, height: Math.min(TALLEST, Math.max(height, 240)) });
  const variant = [
    locale === 'en' ? null : locale,
    view.scheme ?? 'light',
    view.width,
    view.forcedColours ? 'forced' : null,
    largeText ? 'large' : null,
  ];
  const name = `${scene.name}-${variant.filter(Boolean).join('-')}.png`;
  mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
  await page.screenshot({ path: join(FOLDER, name) as `${string}.png` });
  await page.close();
  return name;
}

/** As a popup is seen: 380 by 600 px, scrolled to what the picture is about. */
async function readmePicture(pages: BuiltPages, scene: Scene, scheme: 'light' | 'dark', about: string) {
  const world = { ...scene.world, locale: 'en', messages: messagesOf('en'), settings: null, origins: [] };
  const page = await pages.open(scene.path, world, { width: 380, scheme });
  await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 1.5 });
  await scene.act?.(page);
  await page.$eval(about, (element) => element.scrollIntoView({ block: 'start' }));
  const folder = join(ROOT, 'tests/gallery/pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${scene.name.replace('popup/', '')}.png`) as `${string}.png` });
  await page.close();
}

async function readmePictures() {
  const pages = await builtPages(builtExtension('chromium'), browserPath('chromium'));
  const named = (name: string) => scenes().find((scene) => scene.name === name)!;
  try {
    await readmePicture(pages, named('popup/read'), 'light', 'body');
    await readmePicture(pages, named('popup/why'), 'dark', '#quotations-title');
    await readmePicture(pages, named('popup/export'), 'light', 'body');
  } finally {
    await pages.close();
  }
}

async function gallery() {
  const all = scenes();
  rmSync(FOLDER, { recursive: true, force: true });
  const pages = await builtPages(builtExtension('chromium'), browserPath('chromium'));
  const names: string[] = [];
  try {
    for (const scene of all) {
      for (const scheme of ['light', 'dark'] as const) {
        for (const width of scene.tab ? [320, 1100] : [320, 380]) {
          names.push(await picture(pages, scene, { width, scheme }));
        }
      }
    }
    for (const scene of all.filter(({ name }) => /popup\/(?:read|export)$|options|welcome\/welcome/.test(name))) {
      for (const locale of readdirSync(join(ROOT, 'src/_locales')).filter((language) => language !== 'en')) {
        names.push(await picture(pages, scene, { width: 380, locale }));
      }
      names.push(await picture(pages, scene, { width: 380, forcedColours: true }));
      names.push(await picture(pages, scene, { width: 380, largeText: true }));
    }
  } finally {
    await pages.close();
  }
  const figures = names.map(
    (name) => `<figure><img src="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:1rem;align-items:start;background:#888;font:12px sans-serif}figure{margin:0}';
  writeFileSync(
    join(FOLDER, 'index.html'),
    `<!doctype html><title>On Record</title><style>${style}</style>${figures.join('\n')}`,
  );
  console.log(`${names.length} pictures under artifacts/gallery; open artifacts/gallery/index.html`);
}

await (process.argv.includes('--readme') ? readmePictures() : gallery());
