import { Elements } from '../page/elements';
import { withoutInvisible } from '../page/invisible';
import {
  BLOCK_FIGURES,
  ELEMENT_FIGURES,
  ELEMENT_HIDDEN,
  LOOK_FIGURES,
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
  if (!elements || !fits(data, elements.size)) return null;
  const tree = new Tree(data, elements);
  const { url, title, evidence, foreignFrames, truncated } = data;
  const metaTags = evidence.metaTags.map(({ name, content }) => ({ name, content: withoutInvisible(content) }));
  return {
    ...{ url, elements, foreignFrames, truncated },
    title: withoutInvisible(title),
    evidence: { ...evidence, metaTags, marks: readMarks(data, tree) },
    blocks: gatherBlocks(data, tree),
  };
}

function elementsOf({ looks, elements: figures }: PageData): Elements | null {
  if (figures.length % ELEMENT_FIGURES !== 0 || looks.length % LOOK_FIGURES !== 0) return null;
  const size = figures.length / ELEMENT_FIGURES;
  const parents = new Int32Array(size);
  const look = new Int32Array(size);
  const hidden = new Uint8Array(size);
  for (let e = 0, at = 0; e < size; e++, at += ELEMENT_FIGURES) {
    const parent = figures[at]!;
    const told = figures[at + 1]!;
    // one root, and parents before their children
    const comesFirst = isIndex(parent) ? parent < e : parent === -1 && e === 0;
    if (!comesFirst || !isIndex(told) || LOOK_FIGURES * (told >>> LOOK_SHIFT) >= looks.length) return null;
    parents[e] = parent;
    look[e] = told >>> LOOK_SHIFT;
    hidden[e] = told & ELEMENT_HIDDEN;
  }
  const isTag = (_: string, at: number) => at % LOOK_FIGURES === 0;
  return new Elements(
    parents,
    look,
    hidden,
    looks.filter(isTag),
    looks.filter((_, at) => !isTag(_, at)),
  );
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
