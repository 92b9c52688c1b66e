import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { shipped } from '../commands/sizes';

/**
 * What quotations and speakers add to the extension: sentences, tokens, quotations and speakers of every language with all
 * their tables of words and names, as one script. Gives its size in bytes, plain and gzipped.
 */
export async function bundledSize(): Promise<{ plain: number; gzipped: number }> {
  const code = await shipped(path.join(import.meta.dirname, 'quotes-bundle.ts'));
  return { plain: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
