import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { archive } from './archive';
import { ROOT } from './build';

/** What is sold as small, in bytes. */
export interface Sizes {
  /** The whole package as it is uploaded. */
  package: number;
  /** The script that a click puts into a page, gzipped. */
  content: number;
  /** The quotation engine with the tables of words it needs, minified and gzipped. */
  quotes: number;
}

/** The paths of all files below a folder, with `/` between folders. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

const gzipped = (code: string | Uint8Array) => gzipSync(code, { level: 9 }).length;

/** Measures a built extension, and of its sources the quotation engine alone. */
export async function sizesOf(folder: string): Promise<Sizes> {
  const built = await build({
    ...{ root: ROOT, configFile: false, logLevel: 'error' },
    build: {
      ...{ write: false, minify: true, target: 'chrome128' },
      lib: { entry: join(ROOT, 'src/quotes/quotes.ts'), formats: ['iife'], name: 'quotes' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the quotation engine could not be built');
  return {
    package: (await archive(folder, filesBelow(folder))).length,
    content: gzipped(readFileSync(join(folder, 'src/page/content.iife.js'))),
    quotes: gzipped(output.output[0].code),
  };
}
