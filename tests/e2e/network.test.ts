import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, ROOT } from '../commands/build';
import { launch } from '../driver/launch';
import { type Request, record } from '../driver/recorder';
import { type Server, serve } from '../driver/server';
import { wholeSession } from './session';

/** What the session's two pages themselves make a browser ask for. */
const OWN = ['GET /clutter/page.html', 'GET /dark/page.html', 'GET /favicon.ico'];

/** A copy of the built extension without its policy, every script of which makes one request, to a host of its own. */
function planted(extension: string): { folder: string; hosts: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-planted-'));
  cpSync(extension, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const { content_security_policy: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifest, JSON.stringify(rest));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html)$/.test(file));
  const contents = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  // the bundler leaves a few entries behind that nothing loads
  const loaded = files.filter((file) => /\.js$/.test(file) && contents.some((text) => text.includes(basename(file))));
  const hosts = loaded.map(
    (file) =>
      `${basename(file, '.js')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')}.leak.example`,
  );
  loaded.forEach((file, index) => {
    const script = join(folder, file);
    writeFileSync(script, `void fetch('http://${hosts[index]}/').catch(() => 0);\n${readFileSync(script, 'utf8')}`);
  });
  return { folder, hosts };
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve(`${ROOT}tests/e2e/pages`);
  });
  afterAll(() => server.close());

  async function requestsOf(extension: string): Promise<readonly Request[]> {
    const recorder = await record(server.url);
    const driver = await launch(name, { extension, proxy: recorder.proxy });
    try {
      await wholeSession(driver, server.url);
    } finally {
      await driver.close();
      await recorder.close();
    }
    return recorder.requests;
  }

  test('a whole session makes no request beside those of the pages themselves', async () => {
    const requests = await requestsOf(builtExtension(name));
    const seen = requests.map(({ method, address }) => `${method} ${address.replace(server.url, '')}`);
    expect([...new Set(seen)].toSorted()).toEqual(OWN);
    for (const page of OWN.slice(0, 2)) expect(seen.filter((each) => each === page)).toHaveLength(1);
  });

  test('a request planted in any script of the extension would be seen', async () => {
    const { folder, hosts } = planted(builtExtension(name));
    try {
      const seen = (await requestsOf(folder)).map(({ address }) => address);
      expect(hosts.length).toBeGreaterThan(10);
      expect(hosts.filter((host) => !seen.some((address) => address.includes(host)))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
