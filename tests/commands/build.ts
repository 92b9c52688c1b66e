import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from '../driver/driver';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SOURCES = [
  'src',
  'icons',
  'manifest.json',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];

function newest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh(folder: string): boolean {
  try {
    const built = statSync(join(folder, 'manifest.json')).mtimeMs;
    return SOURCES.every((source) => newest(join(ROOT, source)) < built);
  } catch {
    return false;
  }
}

/** The folder of the extension built for one browser; builds it if something has changed since, and is quiet about it. */
export function builtExtension(browser: Driver['name']): string {
  const mode = browser === 'firefox' ? 'firefox' : 'chrome';
  const folder = join(ROOT, 'dist', mode);
  if (isFresh(folder)) return folder;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', mode, '--logLevel', 'warn'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      // What is tested is what ships, whatever the one who asks for it runs under.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  return folder;
}
