import { resolveMetadata } from '../../../src/article/metadata';
import { readLinkedData } from '../../../src/article/metadata/json-ld';
import { doubtful } from '../../../src/article/model/judge-blocks';
import { type Lexicon, unfoldWords } from '../../../src/article/model/lexicon';
import { setScene } from '../../../src/article/model/scene';
import { outlinePage } from '../../../src/article/outline';
import { type PageScene, pageSceneOf } from '../../../src/article/page-kind/page-scene';
import type { Page } from '../../../src/page/page';
import type { GoldPage } from '../corpus';
import { type Label, labelPage } from './label';

/** One article page to learn from. */
export interface Sample {
  gold: GoldPage;
  page: Page;
  /** All that the engine knows of it before it judges its blocks. */
  scene: PageScene;
  labels: Label[];
  /** The blocks that the forest is asked about. */
  asked: readonly number[];
  /** The registrable domain, as near as its last labels tell. */
  site: string;
  fold: number;
  /** How much the page counts. */
  weight: number;
}

const none = unfoldWords({});
const NO_WORDS: Lexicon = { hints: none, words: none, giveaways: none };
const FOLDS = 4;
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne']);
const NEWS_WEIGHT = 4;

/** The site of an address: its host's last two labels, three where the second is one like "co" in "co.uk". */
export function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const count = labels.length > 2 && SECOND_LEVEL.has(labels[labels.length - 2]!) ? 3 : 2;
  return labels.slice(-count).join('.');
}

/** A number from 0 to `folds` - 1 that depends on the site's publisher name alone (FNV-1a). */
export function foldOf(site: string, folds = FOLDS): number {
  let hash = 0x811c9dc5;
  // Editions of one publisher under several country domains stay together.
  for (const char of site.split('.')[0]!) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return (hash >>> 8) % folds;
}

/** The article pages with a gold body as samples, in the gold's order. */
export function makeSamples(gold: GoldPage[], pages: Map<string, Page>): Sample[] {
  return gold.flatMap((each) => {
    const page = pages.get(each.id);
    if (!page || each.kind !== 'article' || !each.body || page.blocks.length === 0) return [];
    const labels = labelPage(page, each);
    const site = siteOf(each.url);
    const weight = each.news ? NEWS_WEIGHT : 1;
    const scene = readScene(page);
    // which blocks are asked about depends on no word
    const asked = doubtful(setScene(scene, NO_WORDS));
    return [{ gold: each, page, scene, labels, asked, site, fold: foldOf(site), weight }];
  });
}

/** What the engine knows of a page before it judges its blocks or its kind. */
export function readScene(page: Page): PageScene {
  const data = readLinkedData(page.evidence.jsonLd);
  return pageSceneOf(page, outlinePage(page, data), resolveMetadata(page, data), data);
}
