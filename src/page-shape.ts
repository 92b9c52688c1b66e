import { BLOCK_KINDS, type PageBlock, type PageElement } from './page/block';
import { BLOCK_FIGURES, type Page, type PageData } from './page/page';
import { isIndex, isObject, isSwitch, isText, listOf, orNone, orNull, shapeOf } from './shape';

const isEvidence = shapeOf({
  htmlLang: orNull(isText),
  canonical: orNull(isText),
  metaTags: listOf(shapeOf({ name: isText, content: isText })),
  jsonLd: listOf(isText),
  scripts: orNone(listOf(isText)),
  marks: listOf(
    shapeOf({
      ...{ tag: isText, prop: isText, hint: isText, text: isText, datetime: orNull(isText) },
      ...{ path: isText, paragraph: isIndex, linked: isSwitch },
    }),
  ),
});

const hasFields = shapeOf({
  url: isText,
  title: isText,
  evidence: isEvidence,
  texts: listOf(isText),
  blocks: listOf(isIndex),
  looks: listOf(isText),
  elements: Array.isArray,
  foreignFrames: isIndex,
  truncated: isSwitch,
});

/** The page that came by a message; null unless all of it is there, its blocks and elements pointing at each other in page order. */
export function pageOf(value: unknown): Page | null {
  if (!isObject(value) || !hasFields(value)) return null;
  const data = value as unknown as PageData;
  const elements = elementsOf(data);
  const blocks = elements && blocksOf(data, elements.length);
  if (!blocks) return null;
  const { url, title, evidence, foreignFrames, truncated } = data;
  return { url, title, evidence, blocks, elements, foreignFrames, truncated };
}

function elementsOf({ looks, elements }: PageData): PageElement[] | null {
  const all: PageElement[] = [];
  for (let at = 0; at < elements.length; at += 2) {
    const parent = elements[at]!;
    const told = elements[at + 1]!;
    const comesFirst = isIndex(parent) ? parent < all.length : parent === -1;
    if (!comesFirst || !isIndex(told) || told >= looks.length) return null;
    const tag = looks[told & ~1]!;
    const hint = looks[told | 1];
    if (hint === undefined) return null;
    all.push({ parent, tag, hint, hidden: (told & 1) !== 0 });
  }
  return all;
}

function blocksOf({ texts, blocks }: PageData, elements: number): PageBlock[] | null {
  if (blocks.length !== texts.length * BLOCK_FIGURES) return null;
  const all: PageBlock[] = [];
  for (let id = 0, at = 0; id < texts.length; id++, at += BLOCK_FIGURES) {
    const kind = BLOCK_KINDS[blocks[at]!];
    const element = blocks[at + 1]!;
    if (!kind || element >= elements) return null;
    all.push({
      id,
      kind,
      text: texts[id]!,
      element,
      level: blocks[at + 2]!,
      linked: blocks[at + 3]!,
      bold: blocks[at + 4]!,
      italic: blocks[at + 5]!,
      timed: blocks[at + 6]!,
      links: blocks[at + 7]!,
      media: blocks[at + 8]!,
    });
  }
  return all;
}
