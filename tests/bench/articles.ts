import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { explainPage } from './articles-explain';
import { type GoldPage, readGold, readHtml, sample } from './corpus';
import type { Explained } from './engines/on-record';
import type { Prediction } from './engines/prediction';
import { bundle, PageLab } from './page-lab';

const ENGINES = ['on-record', 'readability', 'defuddle'];
const TABS = 2;

type Row = { id: string; bag?: { p: number; r: number; f: number }; predWords?: number; goldWords?: number };

/** What this bench uses of the corpus's score.mjs. */
interface Scorer {
  scorePage(gold: GoldPage, prediction: Prediction | undefined): Row;
  aggregate(rows: Row[]): Record<string, number | null>;
}

const USAGE =
  'usage: npm run bench -- articles [DIR] [--engine on-record|readability|defuddle] [--sample N] [--out FILE] [--worst N] [--json]';

/** Takes the words after the kind on the command line, gives the exit status. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      engine: { type: 'string', default: 'on-record' },
      sample: { type: 'string' },
      out: { type: 'string' },
      worst: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!ENGINES.includes(values.engine)) throw new Error(USAGE);
  const { folder, gold } = readGold(positionals[0]);
  const pages = sample(gold, Number(values.sample ?? gold.length));
  const predictions = await predict(folder, pages, values.engine);
  if (values.out) {
    const lines = pages.map(({ id }) => {
      const { kept: _kept, removed: _removed, ...line } = { kept: 0, removed: 0, ...predictions.get(id) };
      return JSON.stringify({ id, body: '', ...line });
    });
    writeFileSync(values.out, `${lines.join('\n')}\n`);
  }
  const scorer = await loadScorer(folder);
  const scored = pages.map((page) => ({ page, row: scorer.scorePage(page, predictions.get(page.id)) }));
  const groups = Object.fromEntries(
    Object.entries(GROUPS).map(([name, holds]) => [
      name,
      scorer.aggregate(scored.filter(({ page }) => holds(page)).map(({ row }) => row)),
    ]),
  );
  const fronts = pages.filter((page) => page.front);
  const frontsTaken = fronts.filter((page) => predictions.get(page.id)?.kind === 'article').length;
  if (values.json) {
    console.log(JSON.stringify({ engine: values.engine, groups, fronts: fronts.length, frontsTaken }));
    return 0;
  }
  printTable(groups);
  console.log(`section fronts taken for articles: ${frontsTaken} of ${fronts.length}`);
  const worst = scored.filter(({ row }) => row.bag).sort((a, b) => a.row.bag!.f - b.row.bag!.f);
  for (const { page, row } of worst.slice(0, Number(values.worst ?? 0))) {
    const { p, r, f } = row.bag!;
    console.log(
      `\n━━ ${page.id}  F1 ${f.toFixed(3)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  words ${row.predWords} / ${row.goldWords}  ${page.url}`,
    );
    const prediction = predictions.get(page.id);
    console.log(explainPage(page, prediction?.body ?? '', (prediction as Explained | undefined)?.removed ?? []));
  }
  return 0;
}

/** Every page through one engine in a real browser; a page that fails gives no prediction and a line on stderr. */
async function predict(folder: string, pages: GoldPage[], engine: string): Promise<Map<string, Prediction>> {
  const script = `${await bundle(join(import.meta.dirname, 'engines', `${engine}.ts`))}\nlab.extract(document)`;
  const predictions = new Map<string, Prediction>();
  await eachPage(folder, pages, async (page, evaluate) => {
    predictions.set(page.id, await evaluate<Prediction>(script));
  });
  return predictions;
}

/** Shows every page in turn, on a few tabs, and hands it to `visit`. */
export async function eachPage(
  folder: string,
  pages: GoldPage[],
  visit: (page: GoldPage, evaluate: <T>(script: string) => Promise<T>) => Promise<void>,
): Promise<void> {
  const lab = await PageLab.open();
  try {
    const queue = [...pages];
    const work = async () => {
      const tab = await lab.tab();
      for (let page = queue.shift(); page; page = queue.shift()) {
        const html = readHtml(folder, page.id);
        try {
          if (!html) throw new Error('no page of this name');
          await tab.show(page.url, html);
          await visit(page, (script) => tab.run(script));
        } catch (error) {
          console.error(`${page.id}: ${(error as Error).message}`);
        }
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await lab.close();
  }
}

async function loadScorer(folder: string): Promise<Scorer> {
  const beside = join(folder, 'score.mjs');
  const path = existsSync(beside) ? beside : join(import.meta.dirname, 'scorers', 'articles.mjs');
  return (await import(pathToFileURL(path).href)) as Scorer;
}

const isArticle = (page: GoldPage) => page.kind === 'article';
const GROUPS: Record<string, (page: GoldPage) => boolean> = {
  'all articles': isArticle,
  'all news': (page) => isArticle(page) && page.news,
  'English news': (page) => isArticle(page) && page.news && page.lang === 'en',
  'all pages': () => true,
};

const LINES: [string, string][] = [
  ['pages', 'pages'],
  ['bag F1', 'bagF1'],
  ['bag precision', 'bagP'],
  ['bag recall', 'bagR'],
  ['shingle F1', 'shF1'],
  ['shingle precision', 'shP'],
  ['shingle recall', 'shR'],
  ['shingle F1, page mean', 'shF1page'],
  ['exact match', 'exact'],
  ['pages with bag F1 >= .95', 'good'],
  ['pages with bag F1 < .70', 'bad'],
  ['with snippets found', 'withRate'],
  ['without snippets absent', 'withoutRate'],
  ['snippet F1', 'snipF1'],
  ['title accuracy', 'titleAcc'],
  ['author accuracy', 'authorAcc'],
  ['date accuracy', 'dateAcc'],
  ['detection precision', 'detP'],
  ['detection recall', 'detR'],
  ['detection F1', 'detF1'],
  ['detection false-positive rate', 'detFPR'],
];

function printTable(groups: Record<string, Record<string, number | null>>): void {
  console.log(
    `${''.padEnd(30)}${Object.keys(groups)
      .map((name) => name.padStart(14))
      .join('')}`,
  );
  for (const [name, key] of LINES) {
    const cells = Object.values(groups).map((group) => {
      const value = group[key];
      return (value == null ? '-' : key === 'pages' ? String(value) : value.toFixed(4)).padStart(14);
    });
    console.log(`${name.padEnd(30)}${cells.join('')}`);
  }
}
