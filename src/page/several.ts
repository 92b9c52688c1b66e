import type { Reading } from '../reading';
import { attributeOf, boxOf, nodesBelow, select, textOf } from './dom';
import { outerElement } from './reveal';

/** Shorter texts under a heading are teasers, not articles. */
const ARTICLE_LENGTH = 800;
const MAX_HEADINGS = 60;
const MAX_PARAGRAPHS = 300;
const MAX_NODES = 60;

/**
 * The articles of a page that joins several one below the other, in page order: each the largest element around one
 * first-level heading that holds no other, with enough text in paragraphs. Fewer than two give none.
 */
export function joinedArticles(document: Document): Element[] {
  const headings = [...select(document, 'h1')].slice(0, MAX_HEADINGS);
  if (headings.length < 2) return [];
  const shared = new Map<Element, number>();
  for (const heading of headings) {
    for (let at: Element | null = heading; at; at = outerElement(at)) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const articles = headings
    .map((heading) => {
      let root: Element = heading;
      for (let at = outerElement(root); at && shared.get(at) === 1; at = outerElement(at)) root = at;
      return root;
    })
    .filter((root) => holdsArticle(document, root));
  return articles.length < 2 ? [] : articles;
}

/** Whether the first paragraphs inside an element hold enough text; each counts as far as its first lines go. */
function holdsArticle(document: Document, root: Element): boolean {
  let length = 0;
  for (const paragraph of [...select(root, 'p')].slice(0, MAX_PARAGRAPHS)) {
    const walker = nodesBelow(document, paragraph);
    for (let visited = 0; visited < MAX_NODES && walker.nextNode(); visited++) {
      if (walker.currentNode.nodeType !== Node.TEXT_NODE) continue;
      length += (walker.currentNode as Text).data.slice(0, ARTICLE_LENGTH).trim().length;
      if (length >= ARTICLE_LENGTH) return true;
    }
  }
  return false;
}

/** The index of the article that fills most of the window; the nearest one where none is in it. */
export function articleInView(articles: readonly Element[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  articles.forEach((article, index) => {
    const { top, bottom } = boxOf(article);
    // out of the window this is negative, and the less so the nearer it is
    const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (visible > most) {
      most = visible;
      best = index;
    }
  });
  return best;
}
/**
 * A reading of one of several articles, with that article's own headline. What the page says about itself (authors,
 * dates) is about the first one: for a later one only the time that stands in it is kept.
 */
export function ownMetadata(reading: Reading, articles: readonly Element[], current: number): Reading {
  const root = articles[current];
  const headline = root && select(root, 'h1')[0];
  const heading = headline && textOf(headline).replace(/\s+/g, ' ').trim();
  const article = { ...reading.article, headline: heading || reading.article.headline };
  if (current === 0) return { ...reading, article };
  const clock = root && select(root, 'time')[0];
  const time = clock ? attributeOf(clock, 'datetime') : '';
  const published = Number.isNaN(Date.parse(time)) ? null : time;
  const unknown = { byline: [], credit: null, updated: null, age: null, dateline: null, canonical: null };
  return { ...reading, article: { ...article, ...unknown, published } };
}
