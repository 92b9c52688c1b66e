import type { PageEvidence } from '../page/evidence';
import type { Metadata } from './article';

/** What the page is called, by whom and when: the evidence of its address, its mark-up and its text, brought to agree. */
export function resolveMetadata(evidence: PageEvidence, url: string, title: string): Metadata {
  const meta = (...names: string[]) => evidence.metaTags.find((tag) => names.includes(tag.name))?.content ?? null;
  const author = meta('author', 'article:author');
  return {
    headline: meta('og:title', 'twitter:title') ?? (title || null),
    byline: author && !author.includes('://') ? [author] : [],
    published: meta('article:published_time', 'datepublished', 'date'),
    updated: meta('article:modified_time', 'datemodified'),
    age: null,
    publisher: meta('og:site_name'),
    section: meta('article:section'),
    lang: evidence.htmlLang?.slice(0, 2).toLowerCase() ?? null,
    canonical: evidence.canonical ?? (url || null),
  };
}
