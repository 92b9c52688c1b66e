import { attributeOf, tagOf } from './dom';
import type { MetaTag, PageEvidence } from './evidence';
import { type MarkedElement, readMarks } from './marks';

const MAX_TAGS = 400;
const MAX_SCRIPTS = 40;
const MAX_JSON_LD = 1_000_000;
const MAX_CONTENT = 2_000;

/** What declares something: looked for together, since each search goes through the whole page. */
const DECLARING = 'html,link[rel~="canonical" i],meta[content],script[type*="ld+json" i]';

/**
 * Collects what the page says about itself; `marked` are the elements that its walk found to be marks. Changes nothing in
 * it; a page that says nothing gives empty lists.
 */
export function readMetadata(document: Document, marked: readonly MarkedElement[]): PageEvidence {
  const declaring = [...select(document, DECLARING)];
  const of = (tag: string) => declaring.filter((element) => tagOf(element) === tag);
  const root = of('html')[0] ?? null;
  return {
    htmlLang: root && (attributeOf(root, 'lang').trim() || attributeOf(root, 'xml:lang').trim() || null),
    canonical: present(of('link')[0], 'href'),
    metaTags: readMetaTags(of('meta')),
    jsonLd: readJsonLd(of('script')),
    marks: readMarks(document, marked),
  };
}

// A form named `querySelectorAll` shadows the document's own method.
const select = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

const present = (element: Element | undefined, name: string): string | null =>
  (element && attributeOf(element, name).trim().slice(0, MAX_CONTENT)) || null;

function readMetaTags(elements: readonly Element[]): MetaTag[] {
  const tags: MetaTag[] = [];
  for (const element of elements) {
    if (tags.length >= MAX_TAGS) break;
    const name =
      present(element, 'property') ??
      present(element, 'name') ??
      present(element, 'itemprop') ??
      present(element, 'http-equiv');
    const content = present(element, 'content');
    if (name && content) tags.push({ name: name.toLowerCase(), content });
  }
  return tags;
}

function readJsonLd(scripts: readonly Element[]): string[] {
  const texts: string[] = [];
  let room = MAX_JSON_LD;
  for (const script of scripts) {
    if (texts.length >= MAX_SCRIPTS) break;
    const text = textContentOf.call(script) ?? '';
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}

const textContentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as (
  this: Node,
) => string | null;
