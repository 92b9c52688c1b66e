/** `npm run package`: builds, then writes a zip for each store and the source zip that add-on reviewers ask for. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { archive } from './archive';
import { filesBelow } from './sizes';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function write(name: string, bytes: Uint8Array): void {
  const file = `dist/packages/on-record-${version}-${name}.zip`;
  writeFileSync(file, bytes);
  console.log(`${file}  ${(bytes.length / 1024).toFixed(1)} KB`);
}

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
mkdirSync('dist/packages', { recursive: true });
for (const browser of ['chrome', 'firefox'])
  write(browser, await archive(`dist/${browser}`, filesBelow(`dist/${browser}`)));
// what git tracks is the source; tests and their pages are not needed to build
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
const source = tracked.split('\n').filter((file) => file && !file.startsWith('tests/'));
write('source', await archive('.', source));
