import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * What quotations and speakers add to the extension: sentences, tokens, quotations and speakers of every language with all
 * their tables of words and names, as one minified script. Gives its size in bytes, plain and gzipped.
 */
export async function bundledSize(): Promise<{ plain: number; gzipped: number }> {
  const entry = path.join(import.meta.dirname, 'quotes-bundle.ts');
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'quotes', fileName: 'quotes' } },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const chunks = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return { plain: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
