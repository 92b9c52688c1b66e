import type { PageKind } from '../article';
import type { PageScene } from '../page-kind/page-scene';
import { TOLD, toldBy } from './told-features';

/** Texts of so few words are short. */
const SHORT = 5;
/** On pages that are no news so much more is asked of short paragraphs and headings, and so much less of what is longer. */
const MORE = 0.3;
const LESS = 0.2;
/** Where more than this is asked of a page, nothing is asked less. */
const MIDDLE = 0.5;

/** By these together a page shows that it is made as papers make theirs. */
const AS_PAPERS = ['og article', 'article tags', 'authors'].map((name) => TOLD.indexOf(name));
const NEWS = TOLD.indexOf('type news');

/**
 * Which blocks are judged likely enough. News is parted as it is judged. Other pages, which neither declare themselves news
 * nor mark up an article and its author as papers do, are most often guides, lists and companies' pages: there a line left
 * out is missed (an answer, a card, a standfirst), while of the short texts that are likely by a hair many are buttons and
 * labels ("Request a quote").
 */
export function keptBlocks(scene: PageScene, kind: PageKind, judged: Float32Array, threshold: number): boolean[] {
  const { blocks } = scene.page;
  const { words } = scene.outline.texts;
  const told = toldBy(scene);
  const isNews = kind === 'live-blog' || told[NEWS]! > 0 || AS_PAPERS.every((at) => told[at]! > 0);
  const asIs = isNews || threshold > MIDDLE;
  return blocks.map(({ id, kind: of }) => {
    const isLine = of === 'paragraph' || of === 'heading';
    const change = asIs ? 0 : words[id]! > SHORT ? -LESS : isLine ? MORE : 0;
    return judged[id]! >= threshold + change;
  });
}
