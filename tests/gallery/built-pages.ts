import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { fakeBrowser, type World } from './fake-browser';
import { packaged } from './messages';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Our built pages, shown in plain Chromium with an invented world around them. */
export interface BuiltPages {
  /** Opens a page of `dist/chrome` ("src/popup/popup.html"); throws what the page's console says if it shows nothing. */
  open(path: string, world: World, view: View): Promise<Page>;
  close(): Promise<void>;
}

export interface View {
  width: number;
  height?: number;
  scheme?: 'light' | 'dark';
  forcedColours?: boolean;
}

/** The words of the interface in one language, as the browser would give them. */
export function messagesOf(language: string): World['messages'] {
  return packaged(JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8')));
}

/** Serves the folder and starts Chromium; close it when done. */
export async function builtPages(folder: string, chromium: string): Promise<BuiltPages> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const body = readFileSync(join(folder, path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    open: async (path, world, view) => {
      const page = await browser.newPage();
      await page.setViewport({ width: view.width, height: view.height ?? 600 });
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: view.scheme ?? 'light' },
          { name: 'forced-colors', value: view.forcedColours ? 'active' : 'none' },
        ],
      });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      // the helper that tsx wraps around named functions does not exist in the page
      await page.evaluateOnNewDocument(`{ const __name = (f) => f; (${fakeBrowser})(${JSON.stringify(world)}); }`);
      const answer = await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
      if (!answer?.ok()) throw new Error(`${folder} holds no ${path}`);
      await page.waitForSelector('h1, h2', { timeout: 5000 }).catch((error: unknown) => {
        throw new Error(`${path} shows nothing: ${faults.join(' · ')}`, { cause: error });
      });
      await page.evaluate(untilStill);
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Resolves when nothing in the page has changed for a tenth of a second. */
function untilStill(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, 100);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 100);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
