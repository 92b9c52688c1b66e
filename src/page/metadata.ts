import { attributeOf, nodesBelow, tagOf } from './dom';
import type { Mark, MetaTag, PageEvidence } from './evidence';
import { isInlineTag, isSkippedTag } from './tags';

const MAX_TAGS = 400;
const MAX_MARKS = 300;
const MAX_SCRIPTS = 40;
const MAX_JSON_LD = 1_000_000;
const MAX_CONTENT = 2_000;
const MAX_TEXT = 300;
const MAX_NODES = 60;

/** Elements that may be marks. One simple selector and a look at the attributes is far cheaper than many substring ones. */
const CANDIDATES = 'p,h1,time,[itemprop],[rel~="author"],[class],[data-testid],a[href]';
const PLAIN_MARKS = new Set(['p', 'h1', 'time']);
const MARKING = /byline|author|autor|date|time|publish|updated|journalist|writer|contributor/i;
const AUTHOR_PATH = /author|autor|\/(?:people|profil|journalist|staff|contributor|reporter|writer|by)/i;

const HINT_ATTRIBUTES = ['class', 'id', 'rel', 'data-testid'];

/** Collects what the page says about itself. Changes nothing in it; a page that says nothing gives empty lists. */
export function readMetadata(document: Document): PageEvidence {
  const root = select(document, 'html')[0] ?? null;
  return {
    htmlLang: root && (attributeOf(root, 'lang').trim() || attributeOf(root, 'xml:lang').trim() || null),
    canonical: present(select(document, 'link[rel~="canonical" i]')[0], 'href'),
    metaTags: readMetaTags(document),
    jsonLd: readJsonLd(document),
    marks: readMarks(document),
  };
}

// A form named `querySelectorAll` shadows the document's own method.
const select = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

const present = (element: Element | undefined, name: string): string | null =>
  (element && attributeOf(element, name).trim().slice(0, MAX_CONTENT)) || null;

function readMetaTags(document: Document): MetaTag[] {
  const tags: MetaTag[] = [];
  for (const element of select(document, 'meta[content]')) {
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

function readJsonLd(document: Document): string[] {
  const texts: string[] = [];
  let room = MAX_JSON_LD;
  for (const script of select(document, 'script[type*="ld+json" i]')) {
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
const closest = Element.prototype.closest;

function readMarks(document: Document): Mark[] {
  const marks: Mark[] = [];
  let paragraph = 0;
  for (const element of select(document, CANDIDATES)) {
    const tag = tagOf(element);
    if (!isMark(element, tag)) continue;
    if (tag === 'p') paragraph += 1;
    if (tag === 'meta' || tag === 'link') continue;
    const hint = HINT_ATTRIBUTES.map((name) => attributeOf(element, name)).join(' ');
    const prop = attributeOf(element, 'itemprop');
    if (tag === 'p' && !prop && !hint.trim()) continue;
    if (marks.length >= MAX_MARKS) break;
    const text = linesOf(document, element);
    const datetime = present(element, 'datetime') ?? present(element, 'content');
    if (text === null || (text === '' && datetime === null)) continue;
    marks.push({
      tag,
      prop: prop.toLowerCase().slice(0, 80),
      hint: hint.trim().toLowerCase().slice(0, 200),
      text,
      datetime,
      path: tag === 'a' ? attributeOf(element, 'href').toLowerCase().slice(0, 200) : '',
      paragraph,
      linked: closest.call(element, 'a') !== null,
    });
  }
  return marks;
}

function isMark(element: Element, tag: string): boolean {
  return (
    PLAIN_MARKS.has(tag) ||
    MARKING.test(attributeOf(element, 'class')) ||
    (tag === 'a' && AUTHOR_PATH.test(attributeOf(element, 'href'))) ||
    attributeOf(element, 'itemprop') !== '' ||
    MARKING.test(attributeOf(element, 'data-testid')) ||
    /\bauthor\b/.test(attributeOf(element, 'rel'))
  );
}

/** An element's text with a line break between elements that are no running line; null when it is too long for a mark. */
function linesOf(document: Document, element: Element): string | null {
  const walker = nodesBelow(document, element);
  let text = '';
  let depth = 0;
  let down = true;
  for (let visited = 0; visited < MAX_NODES; ) {
    let node = down ? walker.firstChild() : null;
    if (node) depth++;
    while (!node) {
      node = walker.nextSibling();
      if (node) break;
      if (depth-- === 0 || !walker.parentNode()) return tidy(text);
      if (!isInlineTag(tagOf(walker.currentNode as Element))) text += '\n';
    }
    visited++;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      // "Jane Doe" and "Staff Writer" in two neighbouring spans are no one word.
      const glued = /[\p{L}\d]$/u.test(text) && /^[\p{L}\d]/u.test(data);
      text += (glued ? '\n' : '') + data.slice(0, 2 * MAX_TEXT).replace(/\s+/g, ' ');
      if (text.length > 3 * MAX_TEXT) return null;
      down = false;
      continue;
    }
    const tag = tagOf(node as Element);
    down = !isSkippedTag(tag);
    if (!isInlineTag(tag)) text += '\n';
  }
  return null;
}

function tidy(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  return lines.length > MAX_TEXT ? null : lines;
}
