import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest time a zip can hold: every file gets it, so that two runs give the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Packs files into one zip.
 * Takes a folder and the files' paths in it, with `/` between folders; gives the archive's bytes, the same for the same
 * contents in whatever order and whenever they were written. A file that is missing throws.
 */
export function archive(folder: string, files: string[]): Uint8Array {
  const entries = [...files].sort().map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: EPOCH });
}
