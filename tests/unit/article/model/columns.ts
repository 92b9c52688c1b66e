import { resolveMetadata } from '../../../../src/article/metadata';
import { readLinkedData } from '../../../../src/article/metadata/json-ld';
import { FEATURE_NAMES, fillRow, WIDTH } from '../../../../src/article/model/features';
import { type Lexicon, unfoldWords } from '../../../../src/article/model/lexicon';
import { type Scene, setScene } from '../../../../src/article/model/scene';
import { outlinePage } from '../../../../src/article/outline';
import { type PageScene, pageSceneOf } from '../../../../src/article/page-kind/page-scene';
import type { Page } from '../../../../src/page/page';

/** What is known of a page before its blocks are judged. */
export function aboutPage(page: Page): PageScene {
  const data = readLinkedData(page.evidence.jsonLd);
  return pageSceneOf(page, outlinePage(page, data), resolveMetadata(page, data), data);
}

/** A lexicon of no words, so that tests say which count. */
export const NO_WORDS: Lexicon = { hints: unfoldWords({}), words: unfoldWords({}), giveaways: unfoldWords({}) };

/** What each feature is for each block of a page, rounded to three digits. */
export function columnsOf(page: Page, lexicon: Partial<Lexicon> = {}): (name: string) => number[] {
  const scene = sceneOf(page, lexicon);
  const rows = page.blocks.map(({ id }) => {
    const row = new Float32Array(WIDTH);
    fillRow(scene, id, row, 0);
    return row;
  });
  return (name) => {
    const column = FEATURE_NAMES.indexOf(name);
    if (column < 0) throw new Error(`no feature is called ${name}`);
    return rows.map((row) => Math.round(row[column]! * 1000) / 1000);
  };
}

/** What the features of a page's blocks are computed from. */
export const sceneOf = (page: Page, lexicon: Partial<Lexicon> = {}): Scene =>
  setScene(aboutPage(page), { ...NO_WORDS, ...lexicon });
