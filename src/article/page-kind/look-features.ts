import type { Outline } from '../outline';
import { hashWord } from '../words';
import type { PageScene } from './page-scene';

/** The words in hints that tell of what a page is made of. */
const HINTED: readonly (readonly [name: string, words: string])[] = [
  ['hint article', 'article story news artikel'],
  ['hint byline', 'byline author autor'],
  ['hint product', 'product price cart shop sku woocommerce'],
  ['hint forum', 'thread reply replies forum topic votes answer question discussion'],
  ['hint docs', 'docs documentation markdown toc sidebar doc reference'],
  ['hint comments', 'comment comments'],
  ['hint card', 'card teaser tile grid listing archive excerpt summary'],
  ['hint hero', 'hero cta testimonial testimonials pricing features feature banner'],
  ['hint post', 'post entry blog'],
  ['hint caption', 'caption figcaption credit'],
  ['hint related', 'related recommended more'],
  ['hint pagination', 'pagination pager page'],
];

const groupOfWord = new Map(
  HINTED.flatMap(([, words], group) => words.split(' ').map((word) => [hashWord(word), group] as const)),
);

/** What a page is made of, in the order that `fillLook` fills it in. */
export const LOOK: readonly string[] = [
  'headings',
  'first headings',
  'linked headings',
  'linked lines',
  'linked lines to prose',
  'card words',
  'card count',
  'code',
  'cells',
  'list items',
  'captions',
  'media',
  'articles',
  'buttons',
  'prices',
  ...HINTED.map(([name]) => name),
];

const LINE_WORDS = 5;
const LINKED = 0.8;
const MOST_FIRST = 4;
const PRICE = /[$€£¥₹]\s?\d|\d\s?[€£]/;
const MOST_PRICE = 60;

/** Fills in `LOOK` from column `at` on; gives the column after it. */
export function fillLook({ page, outline }: PageScene, row: Float32Array, at: number): number {
  const { texts, linkShare, prose } = outline;
  const { blocks } = page;
  const kinds = { preformatted: 0, table: 0, 'list-item': 0, caption: 0 };
  let [headings, first, linkedHeadings, linkedLines, media, prices, proseBlocks] = [0, 0, 0, 0, 0, 0, 0];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    const { kind, level, text } = block;
    if (kind === 'preformatted' || kind === 'table' || kind === 'list-item' || kind === 'caption') kinds[kind]++;
    if (level > 0) headings++;
    if (level === 1) first++;
    media += block.media;
    if (prose[b]! > 0) proseBlocks++;
    if (texts.digits[b]! > 0 && text.length < MOST_PRICE && PRICE.test(text)) prices++;
    if (linkShare[b]! < LINKED || texts.words[b]! < LINE_WORDS) continue;
    linkedLines++;
    if (level > 0) linkedHeadings++;
  }
  const { tags, hinted } = countLooks(outline);
  const cards = largestCards(outline);
  row[at++] = Math.log2(1 + headings);
  row[at++] = Math.min(MOST_FIRST, first);
  row[at++] = Math.log2(1 + linkedHeadings);
  row[at++] = Math.log2(1 + linkedLines);
  row[at++] = Math.log2(1 + linkedLines) - Math.log2(1 + proseBlocks);
  row[at++] = outline.totalWords > 0 ? cards.words / outline.totalWords : 0;
  row[at++] = Math.log2(1 + cards.count);
  row[at++] = Math.log2(1 + (tags.get('pre') ?? 0) + kinds.preformatted);
  row[at++] = Math.log2(1 + kinds.table);
  row[at++] = Math.log2(1 + kinds['list-item']);
  row[at++] = Math.log2(1 + kinds.caption);
  row[at++] = Math.log2(1 + media);
  row[at++] = Math.log2(1 + (tags.get('article') ?? 0));
  row[at++] = Math.log2(1 + (tags.get('button') ?? 0));
  row[at++] = Math.log2(1 + prices);
  for (const count of hinted) row[at++] = Math.log2(1 + count);
  return at;
}

/** How many elements have each tag, and a word of each group in their hint. */
function countLooks({ looks }: Outline) {
  const { of, wholes, wholesFrom } = looks;
  const counts = new Int32Array(looks.tags.length);
  for (let e = 0; e < of.length; e++) counts[of[e]!]!++;
  const tags = new Map<string, number>();
  const hinted = new Float64Array(HINTED.length);
  for (let look = 0; look < counts.length; look++) {
    const tag = looks.tags[look]!;
    tags.set(tag, (tags.get(tag) ?? 0) + counts[look]!);
    for (let w = wholesFrom[look]!; w < wholesFrom[look + 1]!; w++) {
      const group = groupOfWord.get(wholes[w]!);
      if (group !== undefined) hinted[group]! += counts[look]!;
    }
  }
  return { tags, hinted };
}

/** Of all repeated things of one look, siblings of the same tag and hint, those that hold most words, and their number. */
function largestCards({ page, looks, sums }: Outline): { words: number; count: number } {
  const { elements } = page;
  const groups = new Map<number, { words: number; count: number }>();
  let best = { words: 0, count: 0 };
  for (let e = 0; e < elements.size; e++) {
    const parent = elements.parent[e]!;
    if (parent < 0 || sums.blocks[e]! < 2) continue;
    const key = parent * looks.tags.length + looks.of[e]!;
    let group = groups.get(key);
    if (!group) {
      group = { words: 0, count: 0 };
      groups.set(key, group);
    }
    group.words += sums.words[e]!;
    group.count++;
    if (group.count > 2 && group.words > best.words) best = group;
  }
  return best;
}
