import type { Page } from '../../page/page';
import type { Metadata } from '../article';
import { fields, isLinked, type LinkedData, text, typesOf } from '../metadata/json-ld';

/** What a page says about itself, in the order that `readDeclared` gives it. */
export const DECLARED: readonly string[] = [
  'type article',
  'type news',
  'type list',
  'type product',
  'type forum',
  'type faq',
  'type business',
  'type breadcrumbs',
  'type person',
  'article describes page',
  'og article',
  'og website',
  'og product',
  'article tags',
  'published',
  'updated',
  'authors',
  'section',
  'dates',
  'meta tags',
];

/** The kinds of JSON-LD types that count, in the order of the features. */
const KINDS = ['article', 'news', 'list', 'product', 'forum', 'faq', 'business', 'breadcrumbs', 'person'] as const;
type Kind = (typeof KINDS)[number];

const KIND_OF_TYPE = new Map<string, Kind>([
  ['Report', 'article'],
  ['CollectionPage', 'list'],
  ['ItemList', 'list'],
  ['SearchResultsPage', 'list'],
  ['Blog', 'list'],
  ['SoftwareApplication', 'product'],
  ['WebApplication', 'product'],
  ['MobileApplication', 'product'],
  ['DiscussionForumPosting', 'forum'],
  ['QAPage', 'forum'],
  ['ForumPosting', 'forum'],
  ['FAQPage', 'faq'],
  ['HowTo', 'faq'],
  ['Service', 'business'],
  ['Store', 'business'],
  ['Organization', 'business'],
  ['Corporation', 'business'],
  ['BreadcrumbList', 'breadcrumbs'],
  ['Person', 'person'],
]);

function kindsOf(data: LinkedData): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const node of data.nodes) {
    for (const type of typesOf(node)) {
      const kind = KIND_OF_TYPE.get(type);
      if (kind) kinds.add(kind);
      if (type.endsWith('Article') || type.endsWith('BlogPosting')) kinds.add('article');
      if (type.endsWith('NewsArticle') || type.includes('LiveBlogPosting')) kinds.add('news');
      if (type.startsWith('Product') || type.endsWith('Offer')) kinds.add('product');
      if (type.endsWith('Business') || type.endsWith('Agency')) kinds.add('business');
    }
  }
  return kinds;
}

const MOST_AUTHORS = 3;

/** What a page declares of itself, in the order of `DECLARED`. */
export function readDeclared(page: Page, metadata: Metadata, data: LinkedData): Float32Array {
  const row = new Float32Array(DECLARED.length);
  let at = 0;
  const kinds = kindsOf(data);
  for (const kind of KINDS) row[at++] = kinds.has(kind) ? 1 : 0;
  row[at++] = describesPage(data, metadata) ? 1 : 0;
  const { metaTags, marks } = page.evidence;
  let [article, website, product, tags] = [0, 0, 0, 0];
  for (const { name, content } of metaTags) {
    if (name.startsWith('article:')) tags++;
    if (name !== 'og:type') continue;
    const type = content.toLowerCase();
    if (type.includes('article') || type.includes('story') || type.includes('news')) article = 1;
    if (type.includes('website') || type.includes('blog')) website = 1;
    if (type.includes('product')) product = 1;
  }
  let dates = 0;
  for (const mark of marks) if (mark.tag === 'time' || mark.datetime !== null) dates++;
  row[at++] = article;
  row[at++] = website;
  row[at++] = product;
  row[at++] = Math.log2(1 + tags);
  row[at++] = metadata.published !== null ? 1 : 0;
  row[at++] = metadata.updated !== null ? 1 : 0;
  row[at++] = Math.min(MOST_AUTHORS, metadata.byline.length);
  row[at++] = metadata.section !== null ? 1 : 0;
  row[at++] = Math.log2(1 + dates);
  row[at++] = Math.log2(1 + metaTags.length);
  return row;
}

/** The JSON-LD of an article is about this very page: its headline, or its address. */
function describesPage(data: LinkedData, { headline, canonical }: Metadata): boolean {
  return data.nodes.some((node) => {
    if (!typesOf(node).some((type) => type.endsWith('Article') || type.endsWith('Posting'))) return false;
    const [main] = fields(data, node, 'mainEntityOfPage');
    const address = text(node, 'url') ?? (typeof main === 'string' ? main : isLinked(main) ? text(main, '@id') : null);
    return (headline !== null && text(node, 'headline') === headline) || (address !== null && address === canonical);
  });
}
