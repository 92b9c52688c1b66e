import type { Mark, MetaTag, PageEvidence } from './evidence';

const MAX_TAGS = 400;
const MAX_MARKS = 400;
const MAX_SCRIPTS = 40;
const MAX_JSON_LD = 1_000_000;
const MAX_CONTENT = 2_000;
const MAX_TEXT = 400;

const MARKS = [
  'p',
  'h1',
  'time',
  '[itemprop]',
  '[rel~="author"]',
  ...['byline', 'author', 'date', 'time', 'publish', 'updated'].map((word) => `[class*="${word}" i]`),
].join(',');

const HINT_ATTRIBUTES = ['class', 'id', 'itemprop', 'rel', 'data-testid'];

// A form field named `textContent` or `getAttribute` shadows the form's own property: ask the prototypes.
const textContentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!.get!;
const getAttribute = Element.prototype.getAttribute;
const closest = Element.prototype.closest;

/** Collects what the page says about itself. Changes nothing in it; a page that says nothing gives empty lists. */
export function readMetadata(document: Document): PageEvidence {
  return {
    htmlLang: attribute(document.documentElement, 'lang'),
    canonical: attribute(document.querySelector('link[rel~="canonical" i]'), 'href'),
    metaTags: readMetaTags(document),
    jsonLd: readJsonLd(document),
    marks: readMarks(document),
  };
}

function readMetaTags(document: Document): MetaTag[] {
  const tags: MetaTag[] = [];
  for (const element of document.querySelectorAll('meta[content]')) {
    if (tags.length >= MAX_TAGS) break;
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content');
    if (name && content) tags.push({ name: name.toLowerCase(), content: content.slice(0, MAX_CONTENT) });
  }
  return tags;
}

function readJsonLd(document: Document): string[] {
  const texts: string[] = [];
  let room = MAX_JSON_LD;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = textContentOf.call(script) as string;
    if (texts.length >= MAX_SCRIPTS) break;
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}

function readMarks(document: Document): Mark[] {
  const marks: Mark[] = [];
  let paragraph = 0;
  for (const element of document.querySelectorAll(MARKS)) {
    if (element.localName === 'p') paragraph += 1;
    const hint = hintOf(element);
    if (element.localName === 'p' && hint === '') continue;
    if (marks.length >= MAX_MARKS) break;
    const text = collapsed(element);
    const datetime = attribute(element, 'datetime') ?? attribute(element, 'content');
    if (text.length > MAX_TEXT || (text === '' && datetime === null)) continue;
    marks.push({
      tag: element.localName,
      hint,
      text,
      datetime,
      paragraph,
      linked: closest.call(element, 'a') !== null,
    });
  }
  return marks;
}

function hintOf(element: Element): string {
  return HINT_ATTRIBUTES.map((name) => attribute(element, name) ?? '')
    .filter(Boolean)
    .join(' ')
    .slice(0, 200)
    .toLowerCase();
}

function collapsed(element: Element): string {
  return (textContentOf.call(element) as string)
    .slice(0, 4 * MAX_TEXT)
    .replace(/\s+/g, ' ')
    .trim();
}

function attribute(element: Element | null, name: string): string | null {
  const value = element && getAttribute.call(element, name);
  return value?.trim() || null;
}
