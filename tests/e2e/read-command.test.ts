import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Reading } from '../../src/reading';
import { ROOT } from '../commands/build';
import { pageSource, UsageError } from '../commands/page-source';

const folder = mkdtempSync(join(tmpdir(), 'on-record-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run read` as it stands in package.json, without npm's own words. */
function readCommand(...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'tests/commands/run.mjs'), 'read', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each(['chromium', 'firefox'])('one JSON object, nothing else, in %s', (browser) => {
  const page = join(ROOT, 'tests/pages/sample/page.html');
  const { status, stdout } = readCommand(page, '--json', ...(browser === 'firefox' ? ['--firefox'] : []));
  expect(status).toBe(0);
  const reading = JSON.parse(stdout) as Reading;
  expect(reading.article).toMatchObject({ isArticle: true, kind: 'article', publisher: 'The Harbour Gazette' });
  expect(reading.article.blocks[0]).toMatchObject({ id: expect.any(Number), kind: 'paragraph' });
  expect(reading.speakers.map(({ name }) => name)).toContain('Miriam Okafor');
  expect(reading.attributions.length).toBeGreaterThan(5);
  expect(reading.summary.sentences.length).toBeGreaterThan(0);
});

test('text for people', () => {
  const { status, stdout } = readCommand(join(ROOT, 'tests/pages/sample/page.html'));
  expect(status).toBe(0);
  expect(stdout).toContain('After nine years, the Lower Quay ferry will sail again');
  expect(stdout).toMatch(/^ +\d+ {2}Henrik Aalto/m);
});

test.each([
  ['a file that does not exist', () => join(folder, 'nowhere.html'), 'does not exist'],
  ['a folder', () => folder, 'is a folder'],
  ['an empty file', () => file('empty.html', ''), 'is empty'],
  ['a file of white space', () => file('blank.html', ' \n\t\n'), 'is empty'],
  ['plain text', () => file('note.txt', 'The ferry is late.'), 'is not HTML'],
  ['JSON with HTML in it', () => file('page.json', '{"html": "<p>The ferry is late.</p>"}'), 'is not HTML'],
  ['a feed', () => file('feed.xml', '<?xml version="1.0"?><rss><channel><p>x</p></channel></rss>'), 'is not HTML'],
  ['a PDF', () => join(ROOT, 'tests/e2e/fixtures/leaflet.pdf'), 'is not HTML'],
  ['a picture', () => join(ROOT, 'icons/16.png'), 'is not HTML'],
  ['bytes', () => file('bytes.html', Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0])), 'is not HTML'],
])('%s is refused in one clear line', async (_what, path, why) => {
  const error = await pageSource(path()).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UsageError);
  expect(String(error)).toMatch(new RegExp(`${why}\\.$`));
});

test.each([
  ['a page that there is not', ['nowhere.html'], 'nowhere.html does not exist.'],
  ['an unknown option', ['--yaml', 'a.html'], 'usage: npm run --silent read -- FILE|URL [--json] [--firefox]'],
])('%s: one line on stderr, nothing on stdout, status 2', (_what, args, line) => {
  expect(readCommand(...args)).toMatchObject({ status: 2, stdout: '', stderr: `${line}\n` });
});
