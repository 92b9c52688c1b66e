import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../commands/build';

/** Every address that stands in the packages. None is fetched: names of vocabularies, match patterns, what people open. */
const ADDRESSES: Record<string, string> = {
  'http://www.w3.org/1999/xhtml': 'namespace',
  'http://www.w3.org/2000/svg': 'namespace',
  'http://www.w3.org/1998/Math/MathML': 'namespace',
  'http://www.w3.org/XML/1998/namespace': 'namespace',
  'http://purl.org/net/xbiblio/csl': 'namespace of citation styles',
  'http://www.w3.org/ns/anno.jsonld': 'JSON-LD context that the Web Annotation export names',
  'https://json-schema.org/draft/2020-12/schema': 'vocabulary that the published JSON schema names',
  'https://doi.org/': 'beginning of a DOI in a citation',
  'http://*/*': 'match pattern',
  'https://*/*': 'match pattern',
  'file:///*': 'match pattern',
  'https://opensource.org/licenses/': 'where licences are, in their notices',
  'http://www.gnu.org/licenses/': 'where licences are, in their notices',
  'chrome://extensions/shortcuts': 'the page that opens at "change shortcuts"',
};

/** Ways to a network or to code that does not stand in the package. */
const FORBIDDEN =
  /\b(?:eval|fetch|importScripts|sendBeacon)\s*\(|\bnew\s+(?:Function|Worker|SharedWorker|WebSocket|EventSource|WebTransport|RTCPeerConnection|XMLHttpRequest|Image)\b|\bimport\s*\(\s*["'`]https?:|\bdocument\.write\b|\.registerProtocolHandler\b/g;

/** Ways for a web page or another extension to say something to us; the ports of a channel of our own are none. */
const EARS =
  /on(?:Message|Connect)External\s*\.|(?<!\.)\bonmessage\s*=|\b(?:window|self|globalThis)\.onmessage|addEventListener\(\s*["'`]message/g;

describe.each(['chromium', 'firefox'] as const)('the package for %s', (name) => {
  const folder = builtExtension(name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.png$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') };
    });
  const manifest = JSON.parse(files.find(({ path }) => path === 'manifest.json')?.text ?? '') as Record<
    string,
    unknown
  >;

  test('names no address but those that nobody fetches', () => {
    const found = files.flatMap(
      ({ text }) => text.match(/\b[a-z]{2,9}:\/\/(?!\$)[^\s"'`<>\\)]*[^\s"'`<>\\).,]/gi) ?? [],
    );
    expect([...new Set(found)].filter((address) => !ADDRESSES[address])).toEqual([]);
  });

  test('holds the licences of all that ships', () => {
    const licences = files.find(({ path }) => path === 'LICENSES.txt')?.text ?? '';
    for (const holder of ['Jason Miller', 'Preact Team', 'Frank Bennett', 'MPL-2.0', 'CC BY 4.0'])
      expect(licences).toContain(holder);
  });

  test('holds no way to a network and none to code from elsewhere', () => {
    const found = files
      .filter(({ path }) => /\.(js|html)$/.test(path))
      .flatMap(({ text }) => text.match(FORBIDDEN) ?? []);
    expect(found).toEqual([]);
    const pages = files
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ text }) => text)
      .join('');
    const linked = [...pages.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, target]) => target);
    expect(linked.filter((target) => !/^(?:\/(?!\/)|#)/.test(target ?? ''))).toEqual([]);
    expect(pages).not.toMatch(/<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/i);
  });

  test('opens nothing to pages or other extensions, and asks for least', () => {
    expect(files.flatMap(({ text }) => text.match(EARS) ?? [])).toEqual([]);
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_scripts', 'host_permissions']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    const panel = name === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });
});
