import type { PageBlock, PageElement } from '../../page/block';
import { clutterPhrases, clutterShare } from '../clutter-phrases';
import { HINT_REASONS } from '../hint-reasons';
import type { Outline } from '../outline';
import { wordsOf } from '../words';
import { type Lexicon, scoreHints, scoreWords } from './lexicon';
import { type Card, cardsOf, repeatsOf, type Signature, signaturesOf } from './likeness';

/** Places that hold whole stories; the others are asked about only while they hold no more than this of the prose. */
const STORY = new Set(['in p', 'in article', 'in main', 'in section']);
const MOST_INSIDE = 0.4;
/** How many rings around a block are looked at. */
export const LEVELS = 4;

/** What the features of a page's blocks are computed from. */
export interface Scene extends Outline {
  blocks: PageBlock[];
  /** By element: its own hint's score; the lowest, highest and sum of it and all around it. */
  hintScore: Float64Array;
  hintLowest: Float64Array;
  hintHighest: Float64Array;
  hintSum: Float64Array;
  /** By what and element: steps up to it, from 1; 0 where it is not inside. */
  inside: Record<string, Float64Array>;
  wordScores: { mean: number; lowest: number; sum: number }[];
  /** By block: how much of its text is phrases of clutter. */
  clutter: Float64Array;
  /** By block: how many words the phrase of clutter has that opens it. */
  clutterOpening: Float64Array;
  /** By block: how many others begin with the same words. */
  sameOpening: Int32Array;
  /** By block: headings of the first level between the page's title and it. */
  titlesSince: Int32Array;
  titleWords: Set<string>;
  /** By block: the elements around it from inside out, wider each time; at most `LEVELS`. */
  rings: Int32Array[];
  signatures: Signature[];
  cards: Card[];
  repeats: Int32Array;
}

/** What a block may be inside of, by the tags that say so. */
const INSIDE: Record<string, string[]> = {
  'in p': ['p'],
  'in article': ['article'],
  'in main': ['main'],
  'in aside': ['aside'],
  'in nav': ['nav'],
  'in header': ['header'],
  'in footer': ['footer'],
  'in form': ['form', 'fieldset'],
  'in figure': ['figure', 'figcaption'],
  'in table': ['table'],
  'in list': ['ul', 'ol', 'dl'],
  'in quote': ['blockquote'],
  'in link': ['a'],
  'in section': ['section'],
  'in button': ['button', 'label', 'summary'],
};

/** By element, from the top down: something of the element itself, given what was found for its parent. */
function inherit(elements: PageElement[], find: (element: number, above: number) => number): Float64Array {
  const found = new Float64Array(elements.length);
  elements.forEach(({ parent }, e) => {
    found[e] = find(e, parent < 0 ? 0 : found[parent]!);
  });
  return found;
}

/** Steps up to the nearest element that holds, from 1; 0 where none does. */
const stepsTo = (elements: PageElement[], holds: (element: PageElement, e: number) => boolean): Float64Array =>
  inherit(elements, (e, above) => (holds(elements[e]!, e) ? 1 : above > 0 ? above + 1 : 0));

/** Computes once per page what the features of its blocks share. */
export function setScene(outline: Outline, lexicon: Lexicon): Scene {
  const { page } = outline;
  const { elements } = page;
  const hintScore = scoreHints(elements, lexicon);
  const phrases = outline.tokens.map(clutterPhrases);
  // Broken mark-up leaves figures, links and boxes open around half a story: what holds so much of it says nothing.
  const small = (e: number) => outline.sums.prose[e]! <= MOST_INSIDE * outline.totalProse;
  const inside: Record<string, Float64Array> = { hidden: stepsTo(elements, (element) => element.hidden) };
  for (const [name, tags] of Object.entries(INSIDE)) {
    const any = STORY.has(name);
    inside[name] = stepsTo(elements, ({ tag }, e) => tags.includes(tag) && (any || small(e)));
  }
  HINT_REASONS.forEach((reason, bit) => {
    inside[`called ${reason}`] = stepsTo(elements, (_, e) => (outline.masks[e]! & (1 << bit)) !== 0 && small(e));
  });
  return {
    ...outline,
    blocks: page.blocks,
    hintScore,
    hintLowest: inherit(elements, (e, above) => Math.min(above, hintScore[e]!)),
    hintHighest: inherit(elements, (e, above) => Math.max(above, hintScore[e]!)),
    hintSum: inherit(elements, (e, above) => above + hintScore[e]!),
    inside,
    wordScores: outline.tokens.map((words) => scoreWords(words, lexicon)),
    clutter: Float64Array.from(phrases, (said, b) => clutterShare(said, outline.tokens[b]!.length)),
    clutterOpening: Float64Array.from(phrases, (said) => (said[0]?.at === 0 ? said[0].words : 0)),
    sameOpening: sameOpenings(outline.tokens),
    titlesSince: titlesSince(outline),
    titleWords: new Set(wordsOf(page.title)),
    rings: page.blocks.map((_, b) => ringsOf(outline, b)),
    signatures: signaturesOf(outline),
    cards: cardsOf(outline),
    repeats: repeatsOf(page.blocks),
  };
}

function sameOpenings(tokens: string[][]): Int32Array {
  const openings = tokens.map((words) => (words.length > 4 ? words.slice(0, 3).join(' ') : ''));
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return Int32Array.from(openings, (opening) => (opening ? counts.get(opening)! - 1 : 0));
}

function titlesSince({ page, title }: Outline): Int32Array {
  let count = 0;
  return Int32Array.from(page.blocks, ({ id, level }) => {
    if (level === 1 && id > title) count++;
    return count;
  });
}

function ringsOf({ box, wider }: Outline, b: number): Int32Array {
  const rings = new Int32Array(LEVELS).fill(-1);
  let at = box[b]!;
  for (let level = 0; level < LEVELS && at >= 0; level++, at = wider[at]!) rings[level] = at;
  return rings;
}
