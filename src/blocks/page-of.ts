import type { PageElement } from '../page/block';
import { withoutInvisible } from '../page/invisible';
import {
  BLOCK_FIGURES,
  ELEMENT_FIGURES,
  ELEMENT_HIDDEN,
  LOOK_SHIFT,
  type Page,
  type PageData,
  RUN_FIGURES,
} from '../page/page';
import { isIndex, isObject, isSwitch, isText, listOf, orNone, orNull, shapeOf } from '../shape';
import { gatherBlocks } from './gather';
import { readMarks } from './marks';
import { Tree } from './tree';

const isEvidence = shapeOf({
  htmlLang: orNull(isText),
  canonical: orNull(isText),
  metaTags: listOf(shapeOf({ name: isText, content: isText })),
  jsonLd: listOf(isText),
  scripts: orNone(listOf(isText)),
});

const isMark = shapeOf({
  ...{ element: isIndex, prop: isText, hint: isText, datetime: orNull(isText), path: isText, linked: isSwitch },
});

const hasFields = shapeOf({
  url: isText,
  title: isText,
  evidence: isEvidence,
  texts: listOf(isText),
  runs: listOf(isIndex),
  blocks: listOf(isIndex),
  looks: listOf(isText),
  elements: Array.isArray,
  marks: listOf(isMark),
  foreignFrames: isIndex,
  truncated: isSwitch,
});

/**
 * The page that came by a message, its blocks put together; null unless all of it is there, texts and elements pointing at
 * each other in page order.
 */
export function pageOf(value: unknown): Page | null {
  if (!isObject(value) || !hasFields(value)) return null;
  const data = value as unknown as PageData;
  const elements = elementsOf(data);
  if (!elements || !fits(data, elements.length)) return null;
  const tree = new Tree(data, elements);
  const { url, title, evidence, foreignFrames, truncated } = data;
  const metaTags = evidence.metaTags.map(({ name, content }) => ({ name, content: withoutInvisible(content) }));
  return {
    ...{ url, elements, foreignFrames, truncated },
    title: withoutInvisible(title),
    evidence: { ...evidence, metaTags, marks: readMarks(data, elements, tree) },
    blocks: gatherBlocks(data, tree),
  };
}

function elementsOf({ looks, elements }: PageData): PageElement[] | null {
  const all: PageElement[] = [];
  for (let at = 0; at < elements.length; at += ELEMENT_FIGURES) {
    const parent = elements[at]!;
    const told = elements[at + 1]!;
    // one root, and parents before their children
    const comesFirst = isIndex(parent) ? parent < all.length : parent === -1 && at === 0;
    if (!comesFirst || !isIndex(told)) return null;
    const look = 2 * (told >> LOOK_SHIFT);
    const tag = looks[look];
    const hint = looks[look + 1];
    if (tag === undefined || hint === undefined) return null;
    all.push({ parent, tag, hint, hidden: (told & ELEMENT_HIDDEN) !== 0 });
  }
  return all;
}

/** Whether each text has an element, each block texts, all texts a block, and each mark an element. */
function fits({ texts, runs, blocks, marks }: PageData, elements: number): boolean {
  if (runs.length !== texts.length * RUN_FIGURES || blocks.length % BLOCK_FIGURES !== 0) return false;
  for (let at = 0; at < runs.length; at += RUN_FIGURES) if (runs[at]! >= elements) return false;
  for (const { element } of marks) if (element >= elements) return false;
  let taken = 0;
  for (let at = 0; at < blocks.length; at += BLOCK_FIGURES) {
    if (blocks[at] === 0) return false;
    taken += blocks[at]!;
  }
  return taken === texts.length;
}
