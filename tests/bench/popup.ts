import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { builtExtension } from '../commands/build';
import { launchChromium } from '../driver/chromium';
import { until } from '../driver/driver';
import { readGold, readHtml, sample } from './corpus';

const USAGE = 'usage: npm run bench -- popup [DIR] [--sample N] [--json]';
/** Nothing is fetched and no script of the page runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const PROMISED = 150;

/**
 * How long the popup takes from its opening to the frame with the reading in it, in real Chromium with a real click on the
 * toolbar button: the first time on a page, with the page read for it, and the second time.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sample: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const count = Number(values.sample ?? 30);
  if (!Number.isInteger(count) || count < 1) throw new Error(USAGE);
  const { folder, gold } = readGold(positionals[0]);
  const news = gold.filter((page) => page.kind === 'article' && page.news && page.lang === 'en');
  const pages = sample(news.length > 0 ? news : gold, count);

  const server = createServer((request, response) => {
    const html = readHtml(folder, (request.url ?? '').slice(1));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    response.writeHead(html ? 200 : 404, headers).end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const driver = await launchChromium({ extension: builtExtension('chromium') });
  const first: number[] = [];
  const again: number[] = [];
  try {
    for (const { id } of pages) {
      const page = await driver.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${id}`);
      for (const times of [first, again]) {
        const popup = await driver.clickAction(page);
        const shown = () => popup.evaluate(() => performance.getEntriesByName('shown')[0]?.startTime ?? null);
        times.push(await until('the reading on screen', shown));
        await popup.close();
      }
      await page.close();
    }
  } finally {
    await driver.close();
    server.close();
  }
  if (values.json) console.log(JSON.stringify({ pages: pages.length, first, again }));
  else {
    console.log(
      `popup, from opening to the reading on screen, ${pages.length} pages, ms (promised: median < ${PROMISED})`,
    );
    for (const [name, times] of Object.entries({ first, again })) {
      console.log(
        `${name.padEnd(6)} median ${quantile(times, 0.5).toFixed(0)}   p90 ${quantile(times, 0.9).toFixed(0)}`,
      );
    }
  }
  return 0;
}

function quantile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
