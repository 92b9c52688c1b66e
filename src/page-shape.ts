import type { Page } from './page/page';
import { isIndex, isObject, isSwitch, isText, listOf, orNull, shapeOf } from './shape';

const isEvidence = shapeOf({
  htmlLang: orNull(isText),
  canonical: orNull(isText),
  metaTags: listOf(shapeOf({ name: isText, content: isText })),
  jsonLd: listOf(isText),
  scripts: (value) => value === undefined || listOf(isText)(value),
  marks: listOf(
    shapeOf({
      ...{ tag: isText, prop: isText, hint: isText, text: isText, datetime: orNull(isText) },
      ...{ path: isText, paragraph: isIndex, linked: isSwitch },
    }),
  ),
});

const isElement = shapeOf({ tag: isText, hint: isText, hidden: isSwitch });

const isBlock = shapeOf({
  ...{ id: isIndex, kind: isText, text: isText, element: isIndex, level: isIndex, linked: isIndex, bold: isIndex },
  ...{ italic: isIndex, timed: isIndex, links: isIndex, media: isIndex },
});

const hasFields = shapeOf({
  url: isText,
  title: isText,
  evidence: isEvidence,
  blocks: listOf(isBlock),
  elements: listOf(isElement),
  foreignFrames: isIndex,
  truncated: isSwitch,
});

/** Whether a value that came by a message is a whole page, whose blocks and elements point at each other in page order. */
export function isPage(value: unknown): value is Page {
  if (!isObject(value) || !hasFields(value)) return false;
  const { blocks, elements } = value as unknown as Page;
  return (
    blocks.every(({ id, element }, index) => id === index && element < elements.length) &&
    elements.every(({ parent }, index) => Number.isInteger(parent) && parent >= -1 && parent < index)
  );
}
