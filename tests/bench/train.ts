import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGold } from './corpus';
import { collectPages } from './train/collect';
import { learn } from './train/learn';
import { makeSamples } from './train/samples';
import { writeModel } from './train/write-model';

const WEIGHTS = join(import.meta.dirname, '..', '..', 'src', 'article', 'model', 'weights.json');

/** Learns the block model anew from a corpus folder and writes its weights; the same pages give the same weights. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { pages: { type: 'string' }, out: { type: 'string', default: WEIGHTS } },
  });
  const { folder, gold } = readGold(positionals[0]);
  const articles = gold.filter((page) => page.kind === 'article' && page.body);
  const pages = await collectPages(folder, articles, values.pages);
  const samples = makeSamples(articles, pages);
  console.log(`${samples.length} pages of ${new Set(samples.map(({ site }) => site)).size} sites`);
  const text = writeModel(learn(samples, (line) => console.log(line)));
  writeFileSync(values.out, text);
  console.log(`${text.length} bytes written to ${values.out}`);
  return 0;
}
