import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { smaller, wordLists } from '../../vite.config';
import { archive } from './archive';
import { ROOT } from './build';

/** What is sold as small, in bytes. */
export interface Sizes {
  /** The whole package as it is uploaded. */
  package: number;
  /** The script that a click puts into a page, gzipped. */
  content: number;
  /** Sentences, quotations and speakers with the tables of words they need, minified and gzipped. */
  quotes: number;
}

/** The paths of all files below a folder, with `/` between folders. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

const gzipped = (code: string | Uint8Array) => gzipSync(code, { level: 9 }).length;

/** The code of one module of ours and all it imports, as small as the package holds it. */
export async function shipped(entry: string): Promise<string> {
  const built = await build({
    ...{ root: ROOT, configFile: false, logLevel: 'error', plugins: [wordLists()] },
    build: {
      ...{ write: false, minify: true, target: 'chrome128' },
      lib: { entry, formats: ['iife'], name: 'ours' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be built`);
  return smaller(output.output[0].code, false, true);
}

/** Measures a built extension, and of its sources the quotation engine alone. */
export async function sizesOf(folder: string): Promise<Sizes> {
  return {
    package: (await archive(folder, filesBelow(folder))).length,
    content: gzipped(readFileSync(join(folder, 'src/page/content.iife.js'))),
    quotes: gzipped(await shipped(join(ROOT, 'tests/bench/quotes-bundle.ts'))),
  };
}
