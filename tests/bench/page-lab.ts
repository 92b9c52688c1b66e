import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserPath } from '../commands/browsers.mjs';

/** Nothing is fetched and no script of the page runs; its own style sheets do. */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-features=BackForwardCache,IsolateOrigins,site-per-process,ProactivelySwapBrowsingInstance',
  '--disable-site-isolation-trials',
  // Should anything slip through, there is nowhere to go.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
const PAGE_LIMIT = 30_000;

/** One module of ours and all it imports as a plain script that leaves its exports in `var lab`. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'lab' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error(`nothing was built from ${entry}`);
  return output.output[0].code;
}

/** A browser that shows saved pages without network and without their scripts. */
export interface Lab {
  tab(): Promise<LabTab>;
  close(): Promise<void>;
}

/** One tab of a lab; shows one page at a time. */
export interface LabTab {
  /** Shows a page under an address; resolves when its document has been parsed. */
  show(url: string, html: Buffer): Promise<void>;
  /** Runs a script in the page and gives what its last expression gives, as JSON can carry it. */
  run<T>(script: string): Promise<T>;
  /** Lets the page idle for milliseconds and tells how many it worked and the bytes of its heap; null where nobody can tell. */
  used(idle: number): Promise<{ busy: number; heap: number } | null>;
}

/** Chromium, which shows pages under their own address. */
export class PageLab implements Lab {
  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<PageLab> {
    return new PageLab(await launch({ executablePath: browserPath('chromium'), args: FLAGS, pipe: true }));
  }

  async tab(): Promise<LabTab> {
    const page = await this.browser.newPage();
    return new ChromiumTab(page, await page.createCDPSession());
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

class ChromiumTab implements LabTab {
  private html: Buffer = Buffer.alloc(0);
  private served = true;

  constructor(
    private readonly page: Page,
    private readonly client: CDPSession,
  ) {
    client.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
      const wanted = resourceType === 'Document' && !this.served;
      this.served = true;
      const answer = wanted
        ? client.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'content-type', value: 'text/html; charset=utf-8' },
              { name: 'content-security-policy', value: POLICY },
            ],
            body: this.html.toString('base64'),
          })
        : client.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      answer.catch(() => {});
    });
  }

  async show(url: string, html: Buffer): Promise<void> {
    await this.client.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
    this.html = html;
    this.served = false;
    await this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_LIMIT });
  }

  async used(idle: number): Promise<{ busy: number; heap: number }> {
    await this.client.send('Performance.enable');
    await this.client.send('HeapProfiler.collectGarbage');
    const before = await this.metrics();
    await new Promise((resolve) => setTimeout(resolve, idle));
    const busy = ((await this.metrics()).TaskDuration! - before.TaskDuration!) * 1000;
    await this.client.send('HeapProfiler.collectGarbage');
    return { busy, heap: (await this.metrics()).JSHeapUsedSize! };
  }

  private async metrics(): Promise<Record<string, number>> {
    const { metrics } = await this.client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  run<T>(script: string): Promise<T> {
    return this.page.evaluate(script) as Promise<T>;
  }
}
