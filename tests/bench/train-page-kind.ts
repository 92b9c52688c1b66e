import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAGE_FEATURES, pageFeatures } from '../../src/article/page-kind/page-features';
import { articleProbability, type PageModel } from '../../src/article/page-kind/page-model';
import { NO_EVIDENCE } from '../../src/page/evidence';
import type { Page } from '../../src/page/page';
import { type GoldPage, readGold } from './corpus';
import { collectPages } from './train/collect';
import { fitLogistic, type Sample } from './train/logistic';
import { foldOf, readScene, siteOf } from './train/samples';

const WEIGHTS = join(import.meta.dirname, '..', '..', 'src', 'article', 'page-kind', 'page-weights.json');
const RIDGE = 0.03;
const FOLDS = 10;
/** From this probability of the bare regression on a page is called an article; the stored bias moves it to one half. */
const THRESHOLD = 0.67;
/** News and fronts are what the verdict is for. A page without its declarations counts for little, but it counts. */
const COUNTS = { news: 1.5, article: 0.6, other: 1.6, front: 4, bare: 0.5 };

/** A page's features as it is, and as they would be if it declared nothing about itself. */
interface Example {
  page: GoldPage;
  full: number[];
  bare: number[];
}

/** Learns the page model anew from a corpus folder and writes its weights; the same pages give the same weights. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { pages: { type: 'string' }, out: { type: 'string', default: WEIGHTS } },
  });
  const { folder, gold } = readGold(positionals[0]);
  const pages = await collectPages(folder, gold, values.pages);
  const examples = gold.flatMap((each): Example[] => {
    const page = pages.get(each.id);
    const bare = page && { ...page, url: 'https://example.org/', evidence: NO_EVIDENCE };
    return page && bare ? [{ page: each, full: rowOf(page), bare: rowOf(bare) }] : [];
  });
  examples.sort((a, b) => a.page.id.localeCompare(b.page.id));
  crossValidate(examples);
  const text = writeModel(learnModel(examples));
  writeFileSync(values.out, text);
  console.log(`${text.length} bytes written to ${values.out}`);
  return 0;
}

const rowOf = (page: Page): number[] => [...pageFeatures(readScene(page))];

function learnModel(examples: readonly Example[]): PageModel {
  const samples = examples.flatMap(({ page, full, bare }): Sample[] => {
    const answer = page.kind === 'article' ? 1 : 0;
    const weight = answer ? (page.news ? COUNTS.news : COUNTS.article) : page.front ? COUNTS.front : COUNTS.other;
    return [
      { row: full, answer, weight },
      { row: bare, answer, weight: weight * COUNTS.bare },
    ];
  });
  const model = fitLogistic(samples, PAGE_FEATURES, RIDGE);
  return { ...model, bias: Number((model.bias - Math.log(THRESHOLD / (1 - THRESHOLD))).toFixed(3)) };
}

/** Prints how models do on sites that they have not seen. */
function crossValidate(examples: readonly Example[]): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const unseen = examples.filter(({ page }) => foldOf(siteOf(page.url), FOLDS) === fold);
    const model = learnModel(examples.filter((example) => !unseen.includes(example)));
    return unseen.map(({ page, full, bare }) => ({
      page,
      full: articleProbability(full, model) >= 0.5,
      bare: articleProbability(bare, model) >= 0.5,
    }));
  }).flat();
  const share = (holds: (page: GoldPage) => boolean, what: 'full' | 'bare') => {
    const those = judged.filter(({ page }) => holds(page));
    return `${(those.filter((each) => each[what]).length / those.length).toFixed(3)} of ${those.length}`;
  };
  for (const what of ['full', 'bare'] as const) {
    console.log(
      `unseen sites, ${what === 'full' ? 'pages as they are' : 'pages without their declarations'}; called articles:`,
    );
    console.log(`  news            ${share((page) => page.kind === 'article' && page.news, what)}`);
    console.log(`  other articles  ${share((page) => page.kind === 'article' && !page.news, what)}`);
    console.log(`  no articles     ${share((page) => page.kind !== 'article', what)}`);
    console.log(`  section fronts  ${share((page) => page.front === true, what)}`);
  }
}

/** One line a feature, so that weights can be read and compared. */
function writeModel({ bias, features }: PageModel): string {
  const lines = Object.entries(features).map(
    ([name, { weight, centre, spread }]) =>
      `    ${JSON.stringify(name)}: { "weight": ${weight}, "centre": ${centre}, "spread": ${spread} }`,
  );
  return `{\n  "bias": ${bias},\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`;
}
