/** `npm run icons`: draws icon.svg at every size that the browsers ask for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { browserPath } from '../tests/commands/browsers.mjs';
import { flatPng } from './flat-png';

const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
for (const size of [16, 24, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  writeFileSync(
    new URL(`${size}.png`, import.meta.url),
    await flatPng(await page.screenshot({ omitBackground: true })),
  );
}
await browser.close();
