import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Bidi, startFirefox } from '../driver/bidi';
import { type Lab, type LabTab, POLICY } from './page-lab';

/** Times to the hundredth of a millisecond; Firefox rounds them for web pages. */
const PREFERENCES = { 'privacy.reduceTimerPrecision': false, 'network.proxy.type': 0 };

/** A value as BiDi describes it: arrays of values, objects as pairs. */
interface Remote {
  type: string;
  value?: unknown;
}

interface Evaluated {
  type: string;
  result?: Remote;
  exceptionDetails?: { text: string };
}

/** Firefox, which shows pages under an address of this machine, where their policy forbids every request. */
export class FirefoxLab implements Lab {
  private constructor(
    private readonly bidi: Bidi,
    private readonly server: Server,
    private readonly page: { html: Buffer },
  ) {}

  static async open(): Promise<FirefoxLab> {
    const page = { html: Buffer.alloc(0) };
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    const server = createServer((_, response) => response.writeHead(200, headers).end(page.html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bidi = await startFirefox({ preferences: PREFERENCES, onOutput: () => undefined });
    return new FirefoxLab(bidi, server, page);
  }

  async tab(): Promise<LabTab> {
    const { bidi, page } = this;
    const address = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return {
      async show(url, html) {
        page.html = html;
        const { pathname } = new URL(url);
        await bidi.send('browsingContext.navigate', { context, url: address + pathname, wait: 'interactive' });
      },
      async run<T>(expression: string) {
        const { result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
          ...{ expression, target: { context }, awaitPromise: true },
          serializationOptions: { maxObjectDepth: 8 },
        });
        if (!result) throw new Error(exceptionDetails?.text);
        return plain(result) as T;
      },
      used: async () => null,
    };
  }

  async close(): Promise<void> {
    await this.bidi.close();
    this.server.close();
    this.server.closeAllConnections();
  }
}

function plain({ type, value }: Remote): unknown {
  if (type === 'array') return (value as Remote[]).map(plain);
  if (type === 'object')
    return Object.fromEntries((value as [string, Remote][]).map(([name, each]) => [name, plain(each)]));
  return type === 'null' ? null : value;
}
