import type { Steps } from '../steps';
import { attributeOf, rootsOf, select, textOf } from './dom';
import type { MetaTag } from './evidence';
import type { PageData } from './page';

const MAX_TAGS = 400;
const MAX_SCRIPTS = 40;
const MAX_JSON_LD = 1_000_000;
const MAX_CONTENT = 2_000;

/**
 * Collects what the page says about itself, marks apart. Changes nothing in it; a page that says nothing gives empty lists. In
 * steps, since each search goes through the whole page.
 */
export function* metadataSteps(document: Document): Steps<PageData['evidence']> {
  const [root = null] = rootsOf(document);
  const [canonical] = select(document, 'link[rel~="canonical" i]');
  yield 0.3;
  const metaTags = readMetaTags(select(document, 'meta[content]'));
  yield 0.6;
  const jsonLd = readJsonLd(select(document, 'script[type*="ld+json" i]'));
  return {
    htmlLang: root && (attributeOf(root, 'lang').trim() || attributeOf(root, 'xml:lang').trim() || null),
    canonical: present(canonical, 'href'),
    metaTags,
    jsonLd,
  };
}

const present = (element: Element | undefined, name: string): string | null =>
  (element && attributeOf(element, name).trim().slice(0, MAX_CONTENT)) || null;

function readMetaTags(elements: Iterable<Element>): MetaTag[] {
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

function readJsonLd(scripts: Iterable<Element>): string[] {
  const texts: string[] = [];
  let room = MAX_JSON_LD;
  for (const script of scripts) {
    if (texts.length >= MAX_SCRIPTS) break;
    const text = textOf(script);
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}
