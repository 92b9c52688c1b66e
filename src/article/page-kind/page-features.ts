import type { PageElement } from '../../page/block';
import type { Page } from '../../page/page';
import type { Metadata } from '../article';
import { fields, isLinked, type LinkedData, text, typesOf } from '../metadata/json-ld';
import type { Outline } from '../outline';

/** What the features of a page are computed from. */
export interface PageScene {
  page: Page;
  outline: Outline;
  metadata: Metadata;
  data: LinkedData;
}

/** A scene with the counts that several features share. */
interface Counted extends PageScene {
  types: ReadonlySet<string>;
  /** The block that is the page's title, be it a heading or not; -1 where none is. */
  title: number;
  path: string;
  runs: Runs;
  cards: Cards;
  tags: ReadonlyMap<string, number>;
  /** By hint word: how many elements carry it. */
  hintWords: ReadonlyMap<string, number>;
  dates: number;
}

/** How the running text of a page hangs together. */
interface Runs {
  blocks: number;
  longest: number;
  words: number;
  quotes: number;
  questions: number;
  /** Running text under headings that are links, as in lists of articles. */
  teased: number;
}

/** Repeated things of one look: siblings of the same tag and hint. */
interface Cards {
  /** Words in the group that holds most words, and its size. */
  words: number;
  count: number;
  /** Headings and long lines that are links as a whole. */
  linkedHeadings: number;
  linkedLines: number;
}

type Feature = (scene: Counted) => number;

const log = (value: number) => Math.log2(1 + Math.max(0, value));
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const yes = (holds: boolean) => (holds ? 1 : 0);

const typed =
  (pattern: RegExp): Feature =>
  ({ types }) =>
    yes([...types].some((type) => pattern.test(type)));

const metaHolds =
  (name: string, pattern: RegExp): Feature =>
  ({ page }) =>
    yes(page.evidence.metaTags.some((tag) => tag.name === name && pattern.test(tag.content)));

const hinted =
  (...words: string[]): Feature =>
  ({ hintWords }) =>
    log(words.reduce((sum, word) => sum + (hintWords.get(word) ?? 0), 0));

const inPath =
  (pattern: RegExp): Feature =>
  ({ path }) =>
    yes(pattern.test(path));

const declared: Record<string, Feature> = {
  'type article': typed(/Article$|BlogPosting$|^Report$/),
  'type news': typed(/NewsArticle$|LiveBlogPosting/),
  'type list': typed(/^CollectionPage$|^ItemList$|^SearchResultsPage$|^Blog$/),
  'type product': typed(/^Product|Offer$|^SoftwareApplication$|^WebApplication$|^MobileApplication$/),
  'type forum': typed(/^DiscussionForumPosting$|^QAPage$|^ForumPosting$/),
  'type faq': typed(/^FAQPage$|^HowTo$/),
  'type business': typed(/Business$|^Service$|Agency$|^Store$|^Organization$|^Corporation$/),
  'type breadcrumbs': typed(/^BreadcrumbList$/),
  'type person': typed(/^Person$/),
  'article describes page': ({ data, metadata }) => yes(describesPage(data, metadata)),
  'og article': metaHolds('og:type', /article|story|news/i),
  'og website': metaHolds('og:type', /website|blog/i),
  'og product': metaHolds('og:type', /product/i),
  'article tags': ({ page }) => log(page.evidence.metaTags.filter((tag) => tag.name.startsWith('article:')).length),
  published: ({ metadata }) => yes(metadata.published !== null),
  updated: ({ metadata }) => yes(metadata.updated !== null),
  authors: ({ metadata }) => Math.min(3, metadata.byline.length),
  section: ({ metadata }) => yes(metadata.section !== null),
  dates: ({ dates }) => log(dates),
  'meta tags': ({ page }) => log(page.evidence.metaTags.length),
};

const address: Record<string, Feature> = {
  'path depth': ({ path }) => path.split('/').filter(Boolean).length,
  'slug words': ({ path }) => (path.split('/').filter(Boolean).at(-1) ?? '').split(/[-_]/).length,
  'path digits': ({ path }) => Math.min(12, path.replace(/\D/g, '').length),
  'path list': inPath(
    /\/(?:category|categories|tags?|topics?|sections?|archives?|collections?|search|all|list|browse)(?:\/|$)/,
  ),
  'path story': inPath(
    /\/(?:news|article|articles|story|stories|blog|blogs|post|posts|a|nachrichten|noticias|actualites)\/|\/20\d\d\/|\.html?$|\.htm$/,
  ),
  'path help': inPath(
    /\/(?:docs?|documentation|help|support|wiki|manual|api|reference|guide|kb|faq|learn|tutorial|hc|man)(?:\/|$|\.)|^\/v\d/,
  ),
  'path forum': inPath(
    /\/(?:forums?|threads?|questions?|community|discussions?|topic|viewtopic|showthread|t|r|comments|answers|issues)(?:\/|$|\.)/,
  ),
  'path product': inPath(/\/(?:products?|shop|store|dp|item|items|p|buy|pricing|collections|gp|ip)(?:\/|$)/),
  'path service': inPath(
    /\/(?:services?|solutions?|locations?|about|company|platform|features?|treatments?|practice-areas)(?:\/|$)/,
  ),
  'host help': ({ page }) => yes(/^https?:\/\/(?:docs?|help|support|developers?|wiki|kb|api|learn)\./.test(page.url)),
  'host forum': ({ page }) => yes(/^https?:\/\/(?:forums?|community|discuss|answers)\./.test(page.url)),
};

const body: Record<string, Feature> = {
  'prose words': ({ outline }) => log(outline.totalProse),
  'prose share': ({ outline }) => share(outline.totalProse, outline.totalWords),
  'core share': ({ outline }) => outline.coreShare,
  'core prose': ({ outline }) => log(outline.core < 0 ? 0 : outline.sums.prose[outline.core]!),
  'core linked': ({ outline }) =>
    outline.core < 0 ? 1 : share(outline.sums.linked[outline.core]!, outline.sums.words[outline.core]!),
  'linked share': ({ outline }) => share(outline.sums.linked[0] ?? 0, outline.sums.words[0] ?? 0),
  blocks: ({ page }) => log(page.blocks.length),
  'prose blocks': ({ runs }) => log(runs.blocks),
  'longest run': ({ runs }) => log(runs.longest),
  'longest run share': ({ runs }) => share(runs.longest, runs.words),
  'words a prose block': ({ runs }) => share(runs.words, runs.blocks),
  quotes: ({ runs }) => share(100 * runs.quotes, runs.words),
  questions: ({ runs }) => share(100 * runs.questions, runs.words),
  'teased share': ({ runs }) => share(runs.teased, runs.words),
  headings: ({ page }) => log(page.blocks.filter((block) => block.level > 0).length),
  'first headings': ({ page }) => Math.min(4, page.blocks.filter((block) => block.level === 1).length),
  'title found': ({ title }) => yes(title >= 0),
  'title words': ({ outline, title }) => outline.texts.words[title] ?? 0,
  'words before title': ({ outline, title }) => (title < 0 ? -1 : log(outline.wordsBefore[title]!)),
  'prose before title': ({ outline, title }) => (title < 0 ? -1 : log(outline.proseBefore[title]!)),
  'prose after title': ({ outline, title }) => (title < 0 ? -1 : log(outline.totalProse - outline.proseBefore[title]!)),
  'linked headings': ({ cards }) => log(cards.linkedHeadings),
  'linked lines': ({ cards }) => log(cards.linkedLines),
  'linked lines to prose': ({ cards, runs }) => log(cards.linkedLines) - log(runs.blocks),
  'card words': ({ cards, outline }) => share(cards.words, outline.totalWords),
  'card count': ({ cards }) => log(cards.count),
  'headline words': ({ metadata }) => Math.min(20, (metadata.headline ?? '').split(/\s+/).filter(Boolean).length),
};

const look: Record<string, Feature> = {
  code: ({ tags, page }) =>
    log((tags.get('pre') ?? 0) + page.blocks.filter((block) => block.kind === 'preformatted').length),
  cells: ({ page }) => log(page.blocks.filter((block) => block.kind === 'table').length),
  'list items': ({ page }) => log(page.blocks.filter((block) => block.kind === 'list-item').length),
  captions: ({ page }) => log(page.blocks.filter((block) => block.kind === 'caption').length),
  media: ({ page }) => log(page.blocks.reduce((sum, block) => sum + block.media, 0)),
  articles: ({ tags }) => log(tags.get('article') ?? 0),
  buttons: ({ tags }) => log(tags.get('button') ?? 0),
  prices: ({ page }) =>
    log(page.blocks.filter((block) => block.text.length < 60 && /[$€£¥₹]\s?\d|\d\s?[€£]/.test(block.text)).length),
  'hint article': hinted('article', 'story', 'news', 'artikel'),
  'hint byline': hinted('byline', 'author', 'autor'),
  'hint product': hinted('product', 'price', 'cart', 'shop', 'sku', 'woocommerce'),
  'hint forum': hinted('thread', 'reply', 'replies', 'forum', 'topic', 'votes', 'answer', 'question', 'discussion'),
  'hint docs': hinted('docs', 'documentation', 'markdown', 'toc', 'sidebar', 'doc', 'reference'),
  'hint comments': hinted('comment', 'comments'),
  'hint card': hinted('card', 'teaser', 'tile', 'grid', 'listing', 'archive', 'excerpt', 'summary'),
  'hint hero': hinted('hero', 'cta', 'testimonial', 'testimonials', 'pricing', 'features', 'feature', 'banner'),
  'hint post': hinted('post', 'entry', 'blog'),
  'hint caption': hinted('caption', 'figcaption', 'credit'),
  'hint related': hinted('related', 'recommended', 'more'),
  'hint pagination': hinted('pagination', 'pager', 'page'),
};

const features: Record<string, Feature> = { ...declared, ...address, ...body, ...look };

/** The names of all features, in the order of a row. */
export const PAGE_FEATURES: readonly string[] = Object.keys(features);
const COMPUTE: readonly Feature[] = Object.values(features);

/** One page's features, in the order of `PAGE_FEATURES`. */
export function pageFeatures(scene: PageScene): Float32Array {
  const counted = count(scene);
  return Float32Array.from(COMPUTE, (compute) => compute(counted));
}

function count(scene: PageScene): Counted {
  const { page, data } = scene;
  const tags = new Map<string, number>();
  const hintWords = new Map<string, number>();
  for (const { tag, hint } of page.elements) {
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
    for (const word of new Set(hint.toLowerCase().match(/[a-z]{3,}/g) ?? []))
      hintWords.set(word, (hintWords.get(word) ?? 0) + 1);
  }
  return {
    ...scene,
    types: new Set(data.nodes.flatMap(typesOf)),
    title: scene.outline.title >= 0 ? scene.outline.title : plainTitle(scene),
    path: URL.canParse(page.url) ? new URL(page.url).pathname.toLowerCase() : '',
    runs: runsOf(scene.outline),
    cards: cardsOf(scene.outline),
    tags,
    hintWords,
    dates: page.evidence.marks.filter((mark) => mark.tag === 'time' || mark.datetime !== null).length,
  };
}

/** Old pages set their headline as bold text, not as a heading. */
function plainTitle({ page, metadata }: PageScene): number {
  return page.blocks.find((block) => block.text === metadata.headline && block.linked === 0)?.id ?? -1;
}

function describesPage(data: LinkedData, { headline, canonical }: Metadata): boolean {
  return data.nodes.some((node) => {
    if (!typesOf(node).some((type) => /Article$|Posting$/.test(type))) return false;
    const [main] = fields(data, node, 'mainEntityOfPage');
    const address = text(node, 'url') ?? (typeof main === 'string' ? main : isLinked(main) ? text(main, '@id') : null);
    return (headline !== null && text(node, 'headline') === headline) || (address !== null && address === canonical);
  });
}

/** At most this many short blocks may interrupt a run of text. */
const PAUSE = 3;

function runsOf({ page, prose, texts, linkShare, heading }: Outline): Runs {
  const runs: Runs = { blocks: 0, longest: 0, words: 0, quotes: 0, questions: 0, teased: 0 };
  let run = 0;
  let pause = 0;
  for (const { id, text: words } of page.blocks) {
    if (prose[id] === 0) {
      if (++pause > PAUSE) run = 0;
      continue;
    }
    pause = 0;
    run += prose[id]!;
    runs.blocks++;
    runs.words += prose[id]!;
    runs.quotes += texts.quotes[id]!;
    runs.questions += words.split('?').length - 1;
    if (heading[id]! >= 0 && linkShare[heading[id]!]! > 0.8) runs.teased += prose[id]!;
    if (run > runs.longest) runs.longest = run;
  }
  return runs;
}

const LINE_WORDS = 5;

function cardsOf({ page, texts, linkShare, sums }: Outline): Cards {
  const groups = new Map<string, { words: number; count: number }>();
  let best = { words: 0, count: 0 };
  page.elements.forEach(({ parent, tag, hint }: PageElement, e) => {
    if (parent < 0 || sums.blocks[e]! < 2) return;
    const key = `${parent} ${tag} ${hint}`;
    const group = groups.get(key) ?? { words: 0, count: 0 };
    group.words += sums.words[e]!;
    group.count++;
    groups.set(key, group);
    if (group.count > 2 && group.words > best.words) best = group;
  });
  let linkedHeadings = 0;
  let linkedLines = 0;
  for (const { id, level } of page.blocks) {
    if (linkShare[id]! < 0.8 || texts.words[id]! < LINE_WORDS) continue;
    linkedLines++;
    if (level > 0) linkedHeadings++;
  }
  return { ...best, linkedHeadings, linkedLines };
}
