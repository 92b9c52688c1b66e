import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { fakeBrowser, type World } from './fake-browser';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Our built pages, shown in plain Chromium with an invented world around them. */
export interface BuiltPages {
  /** Opens a page of `dist/chrome` ("src/popup/popup.html"); errors of it are thrown by `closed`. */
  open(path: string, world: World, view: View): Promise<Page>;
  close(): Promise<void>;
}

export interface View {
  width: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** Root font size in px, as a person sets it in the browser; 16 unless told. */
  fontSize?: number;
  forcedColours?: boolean;
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
      if (view.fontSize)
        await page.addStyleTag({ content: `html { font-size: calc(var(--text-m) * ${view.fontSize / 16}) }` });
      await page.waitForSelector('h1, h2', { timeout: 5000 }).catch((error: unknown) => {
        throw new Error(`${path} shows nothing: ${faults.join(' · ')}`, { cause: error });
      });
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
