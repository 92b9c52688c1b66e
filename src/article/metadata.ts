import type { PageBlock } from '../page/block';
import type { PageEvidence } from '../page/evidence';
import type { Page } from '../page/page';
import { isAgency } from './agencies';
import type { Metadata } from './article';
import { nameBeside } from './metadata/age';
import { resolveByline } from './metadata/byline';
import { resolveHeadline } from './metadata/headline';
import { fields, isLinked, type Linked, type LinkedData, text, typesOf } from './metadata/json-ld';
import { resolveLanguage, SAMPLE } from './metadata/language';
import { type Credits, type CreditWords, creditWords, isSite, squash } from './metadata/names';
import { aroundHeadline, headingsOf } from './metadata/neighbourhood';
import { resolveDates } from './metadata/published';
import { wordsOf } from './metadata/words';

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Posting|Review|Recipe)$/;
const FIRST_WORDS = wordsOf('published');
const LATER_WORDS = wordsOf('updated');
/** Meta tags that say when an article was published, best first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'article:published',
  'publishdate',
  'pubdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'sailthru.date',
  'date',
  'cxenseparse:recs:publishtime',
  'dcterms.date',
];
/** Other sites' names for it: "published", "publication_date", "display-date". */
const isPublishing = (name: string): boolean =>
  /date|publ|issue|display|release|posted/.test(name) &&
  /(?:publish(?:ed)?|publication|issued?|display|release|posted)[-_.:]?(?:date|time|at|on)?$|date[-_.:]?(?:posted|issued|created)$/.test(
    name,
  );

/** The page's own names for it. */
const otherNamesOfPublishing = (tags: MetaContents): string[] =>
  [...tags.keys()].filter((name) => !PUBLISHED.includes(name) && isPublishing(name));

/** What the page is called, by whom and when: its mark-up, its meta tags and what it shows, brought to agree. */
export function resolveMetadata(page: Page, data: LinkedData): Metadata {
  const { evidence } = page;
  const tags = byName(evidence);
  const meta = (...names: string[]) => metaOf(tags, names)[0] ?? null;
  const node = articleNode(data, page);
  const lang = resolveLanguage(
    [evidence.htmlLang, text(node, 'inLanguage'), meta('content-language', 'og:locale', 'language', 'dc.language')],
    sampleOf(page.blocks),
  );
  const publisher = resolvePublisher(data, node, meta('og:site_name'), meta('application-name'));
  const sites = siteNames(page.url, publisher, meta('og:site_name'), data);
  const { text: headline, block } = resolveHeadline(
    {
      declared: [meta('og:title'), text(node, 'headline'), meta('twitter:title'), text(node, 'name')],
      documentTitle: page.title,
      headings: headingsOf(page),
    },
    sites,
  );
  const near = aroundHeadline(page, block < 0 && headline ? saidIn(page.blocks, headline) : block);
  const words = creditWords(sites);
  const credits = resolveByline(
    {
      declared: [
        namesOf(data, node, 'author'),
        metaOf(tags, [
          'author',
          'article:author',
          'articleauthor',
          'article_author',
          'dc.author',
          'parsely-author',
          'sailthru.author',
          'dc.creator',
          'dcterms.creator',
          'byl',
          'authors',
          'article:author_name',
          'cxenseparse:author',
          'twitter:data1',
        ]).filter((name) => !/^https?:|^\//.test(name)),
        namesOf(data, node, 'creator'),
      ],
      ...near,
      openings: () => page.blocks.map((block) => block.text.slice(0, 60)),
      labels: () => labelsOf(page, data, tags),
      smallWords: () => smallWordsOf(page.blocks),
    },
    words,
  );
  const dates = resolveDates(
    {
      published: [
        text(node, 'datePublished'),
        ...metaOf(tags, PUBLISHED),
        ...metaOf(tags, otherNamesOfPublishing(tags)),
        text(node, 'dateCreated'),
        text(node, 'uploadDate'),
      ],
      updated: [
        text(node, 'dateModified'),
        meta(
          'article:modified_time',
          'og:updated_time',
          'datemodified',
          'last-modified',
          'dcterms.modified',
          'lastmod',
        ),
      ],
      ...near,
      url: page.url,
      publishedWords: FIRST_WORDS,
      updatedWords: LATER_WORDS,
    },
    lang,
    isAmerican(evidence.htmlLang, meta('og:locale'), page.url, lang),
  );
  return {
    headline,
    byline: credits.people,
    credit: creditOf(credits, words),
    ...dates,
    publisher: dates.age && credits.people.length === 0 ? (nameBeside(dates.age, near.lines) ?? publisher) : publisher,
    section: resolveSection(node, meta('article:section', 'og:article:section', 'section', 'parsely-section')),
    lang,
    canonical: resolveCanonical(evidence.canonical, meta('og:url'), page.url),
  };
}

/** What meta tags say, by their names. */
type MetaContents = ReadonlyMap<string, readonly string[]>;

function byName({ metaTags }: PageEvidence): MetaContents {
  const contents = new Map<string, string[]>();
  for (const { name, content } of metaTags) {
    const known = contents.get(name);
    if (known) known.push(content);
    else contents.set(name, [content]);
  }
  return contents;
}

const metaOf = (tags: MetaContents, names: readonly string[]): string[] =>
  names.flatMap((name) => tags.get(name) ?? []);

/** The JSON-LD node that describes this page's article: of an article's type, with a headline, about this address. */
function articleNode(data: LinkedData, page: Page): Linked | undefined {
  const path = pathOf(page.url);
  const title = squash(page.title);
  const score = (node: Linked): number => {
    const headline = squash(text(node, 'headline') ?? text(node, 'name') ?? '');
    const main = fields(data, node, 'mainEntityOfPage')[0];
    const address = text(node, 'url') ?? (typeof main === 'string' ? main : isLinked(main) ? text(main, '@id') : null);
    return (
      (typesOf(node).some((type) => ARTICLE_TYPE.test(type)) ? 4 : 0) +
      (headline && title.includes(headline) ? 3 : 0) +
      (address && pathOf(address) === path ? 3 : 0) +
      (text(node, 'datePublished') ? 2 : 0) +
      (Object.hasOwn(node, 'author') ? 2 : 0)
    );
  };
  let best: { node: Linked; score: number } | undefined;
  for (const node of data.nodes) {
    const types = typesOf(node);
    if (!types.some((type) => ARTICLE_TYPE.test(type) || /WebPage$|^Product$|^VideoObject$|^HowTo$/.test(type)))
      continue;
    const points = score(node);
    if (!best || points > best.score) best = { node, score: points };
  }
  return best?.node;
}

function namesOf(data: LinkedData, node: Linked | undefined, key: string): string[] {
  return fields(data, node, key).flatMap((author) => {
    if (typeof author === 'string') return /^https?:/.test(author) ? [] : [author];
    if (!isLinked(author)) return [];
    const names = fields(data, author, 'name').filter((name): name is string => typeof name === 'string');
    const parts = [text(author, 'givenName'), text(author, 'familyName')].filter(Boolean);
    return names.length > 0 || parts.length < 2 ? names : [parts.join(' ')];
  });
}

function resolvePublisher(data: LinkedData, node: Linked | undefined, ...declared: (string | null)[]): string | null {
  const [publisher] = fields(data, node, 'publisher');
  const named = isLinked(publisher) ? text(publisher, 'name') : null;
  const site = data.nodes.find((each) => typesOf(each).includes('WebSite'));
  return declared[0] ?? named ?? text(site, 'name') ?? declared[1] ?? null;
}

function siteNames(url: string, publisher: string | null, site: string | null, data: LinkedData): string[] {
  const host = hostOf(url).replace(/^www\./, '');
  const labels = host.split('.');
  const names = data.nodes
    .filter((node) => typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)))
    .slice(0, 5)
    .map((node) => text(node, 'name'));
  const all = [publisher, site, ...names, host, labels.slice(0, -1).join(' '), labels.at(-2) ?? '', labels[0] ?? ''];
  return [...new Set(all.filter((name): name is string => Boolean(name && name.length > 1)))];
}

/** What sections, tags and menu entries are called: declared, or shown as links before the headline. */
function labelsOf({ blocks }: Page, data: LinkedData, tags: MetaContents): ReadonlySet<string> {
  const declared = metaOf(tags, ['article:section', 'article:tag', 'keywords', 'news_keywords']).flatMap((names) =>
    names.split(/[,;|]/),
  );
  const crumbs = data.nodes.map((node) => text(node, 'articleSection') ?? '');
  const title = blocks.findIndex((block) => block.level === 1);
  const menu = blocks.filter((block) => block.kind === 'list-item' || (block.id < title && block.linked > 0));
  return new Set([...declared, ...crumbs, ...menu.map((block) => block.text.slice(0, 80))].map(squash));
}

const SMALL_WORD = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu;

function smallWordsOf(blocks: readonly PageBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ text }) => text.match(SMALL_WORD) ?? []));
}

/** The first block that says the headline, though it is none by its mark-up; -1 where none does. */
function saidIn(blocks: readonly PageBlock[], headline: string): number {
  return blocks.findIndex(({ text, linked }) => text === headline && linked === 0);
}

/** The first who is credited besides people; the site itself, and accounts in small letters, only where it names no person. */
function creditOf({ people, others }: Credits, words: CreditWords): string | null {
  const isAccount = (name: string) => /[a-z]/.test(name) && name === name.toLowerCase() && !isAgency(name);
  const isMore = (name: string) => !isSite(name, words.sites) && !isAccount(name);
  return others.find((name) => people.length === 0 || isMore(name)) ?? null;
}

function resolveSection(node: Linked | undefined, declared: string | null): string | null {
  return text(node, 'articleSection') ?? declared;
}

function resolveCanonical(link: string | null, shared: string | null, url: string): string | null {
  for (const address of [link, shared]) {
    const resolved = address && URL.canParse(address, url) ? new URL(address, url) : null;
    if (!resolved || !/^https?:$/.test(resolved.protocol)) continue;
    // Some templates point every page at the front page.
    if (resolved.pathname === '/' && pathOf(url) !== '/' && pathOf(url) !== '') continue;
    return resolved.href;
  }
  return /^https?:/.test(url) ? url.split('#')[0]! : null;
}

function isAmerican(htmlLang: string | null, locale: string | null, url: string, lang: string | null): boolean {
  if (lang !== null && lang !== 'en') return false;
  const country = /^[a-z]{2}[-_]([a-z]{2})\b/;
  const region = country.exec(htmlLang?.toLowerCase() ?? '') ?? country.exec(locale?.toLowerCase() ?? '');
  if (region && region[1] !== 'us') return false;
  return !/\.(?:uk|au|nz|in|ie|za|ng|ke|gh|my|sg|pk|de|at|ch|fr|es|it|pt|br|nl|be|se|no|dk|pl|tr)$/.test(hostOf(url));
}

function sampleOf(blocks: readonly PageBlock[]): string {
  let sample = '';
  for (const block of blocks) {
    if (block.text.length > 80 && block.linked < block.text.length / 2) sample += `${block.text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : url);
