import { clutterShare } from '../clutter-phrases';
import { NumberTable } from '../number-table';
import type { Outline } from '../outline';
import type { PageScene } from '../page-kind/page-scene';
import { wordHashes } from '../words';
import { type Lexicon, scoreLooks, scoreWords, type WordScores } from './lexicon';
import { cardsOf, type Groups, repeatsOf, signaturesOf } from './likeness';
import { type SaidByPage, saidBy } from './said-features';
import { toldBy } from './told-features';

/** What the features of a page's blocks are computed from, a column each. */
export interface Scene {
  outline: Outline;
  lexicon: Lexicon;
  /** By element: its own hint's score; the lowest, highest and sum of it and all around it. */
  hintScore: Float64Array;
  hintLowest: Float64Array;
  hintHighest: Float64Array;
  hintSum: Float64Array;
  /** By element: one bit for each of `PLACES` that it is, and one for each of `HINT_REASONS` that it is called. */
  places: Int32Array;
  called: Int32Array;
  wordScores: WordScores;
  /** By block: how much of its text is phrases of clutter. */
  clutter: Float64Array;
  /** By block: how many words the phrase of clutter has that opens it. */
  clutterOpening: Int32Array;
  /** By block: how many others begin with the same words. */
  sameOpening: Int32Array;
  /** By block: headings of the first level between the page's title and it. */
  titlesSince: Int32Array;
  /** 1 for each word of the page's title. */
  titleWords: NumberTable;
  signatures: Groups;
  cards: Groups;
  repeats: Int32Array;
  /** What the page tells of itself, as `TOLD` names it. */
  told: readonly number[];
  /** What it says of itself in words, as `SAID` asks for it. */
  said: SaidByPage;
}

/** What a block may be inside of, and the tags that say so. Places that hold whole stories come first. */
const INSIDE: readonly (readonly [name: string, tags: string])[] = [
  ['in p', 'p'],
  ['in article', 'article'],
  ['in main', 'main'],
  ['in section', 'section'],
  ['in aside', 'aside'],
  ['in nav', 'nav'],
  ['in header', 'header'],
  ['in footer', 'footer'],
  ['in form', 'form fieldset'],
  ['in figure', 'figure figcaption'],
  ['in table', 'table'],
  ['in list', 'ul ol dl'],
  ['in quote', 'blockquote'],
  ['in link', 'a'],
  ['in button', 'button label summary'],
];

/** All that a block may be inside of: a place's number here is its bit. */
export const PLACES: readonly string[] = [...INSIDE.map(([name]) => name), 'hidden'];

const HIDDEN = 1 << INSIDE.length;
/** The bits of places that hold no story. */
export const FURNITURE = ['in aside', 'in nav', 'in header', 'in footer', 'in form', 'in button'].reduce(
  (bits, name) => bits | (1 << PLACES.indexOf(name)),
  0,
);
/** The places that hold whole stories; the others count only while they hold no more than so much of the prose. */
const STORY = 0b1111;
const MOST_INSIDE = 0.4;

const placeOfTag = new Map(INSIDE.flatMap(([, tags], bit) => tags.split(' ').map((tag) => [tag, 1 << bit] as const)));

/** Computes once per page what the features of its blocks share. */
export function setScene(about: PageScene, lexicon: Lexicon): Scene {
  const { outline } = about;
  const { page, texts, phrases } = outline;
  const count = page.blocks.length;
  const clutter = new Float64Array(count);
  const clutterOpening = new Int32Array(count);
  for (let b = 0; b < count; b++) {
    const said = phrases[b]!;
    if (said.length === 0) continue;
    clutter[b] = clutterShare(said, texts.from[b + 1]! - texts.from[b]!);
    if (said[0]!.at === 0) clutterOpening[b] = said[0]!.words;
  }
  return {
    outline,
    lexicon,
    ...hintsAround(outline, lexicon),
    ...placesOf(outline),
    wordScores: scoreWords(texts, lexicon),
    clutter,
    clutterOpening,
    sameOpening: sameOpenings(outline),
    titlesSince: titlesSince(outline),
    titleWords: new NumberTable(Array.from(wordHashes(page.title), (word) => [word, 1] as const)),
    signatures: signaturesOf(outline),
    cards: cardsOf(outline),
    repeats: repeatsOf(page.blocks),
    told: toldBy(about),
    said: saidBy(about),
  };
}

function hintsAround({ page, looks }: Outline, lexicon: Lexicon) {
  const { elements } = page;
  const { size } = elements;
  const scores = scoreLooks(looks, lexicon);
  const hintScore = new Float64Array(size);
  const hintLowest = new Float64Array(size);
  const hintHighest = new Float64Array(size);
  const hintSum = new Float64Array(size);
  for (let e = 0; e < size; e++) {
    const parent = elements.parent[e]!;
    const score = scores[looks.of[e]!]!;
    const lowest = parent < 0 ? 0 : hintLowest[parent]!;
    const highest = parent < 0 ? 0 : hintHighest[parent]!;
    hintScore[e] = score;
    hintLowest[e] = Math.min(score, lowest);
    hintHighest[e] = Math.max(score, highest);
    hintSum[e] = (parent < 0 ? 0 : hintSum[parent]!) + score;
  }
  return { hintScore, hintLowest, hintHighest, hintSum };
}

/** Broken mark-up leaves figures, links and boxes open around half a story: what holds so much of it says nothing. */
function placesOf({ page, looks, sums, totalProse }: Outline) {
  const { elements } = page;
  const places = new Int32Array(elements.size);
  const called = new Int32Array(elements.size);
  const placeOfLook = looks.tags.map((tag) => placeOfTag.get(tag) ?? 0);
  for (let e = 0; e < elements.size; e++) {
    const look = looks.of[e]!;
    const small = sums.prose[e]! <= MOST_INSIDE * totalProse;
    places[e] = (placeOfLook[look]! & (small ? -1 : STORY)) | (elements.hidden[e] ? HIDDEN : 0);
    called[e] = small ? looks.masks[look]! : 0;
  }
  return { places, called };
}

const LONG = 4;

function sameOpenings({ texts: { hashes, from } }: Outline): Int32Array {
  const same = new Int32Array(from.length - 1);
  const counts = new Map<number, number>();
  const openings: number[] = [];
  for (let t = 0; t < same.length; t++) {
    const at = from[t]!;
    const opening = from[t + 1]! - at > LONG ? hashes[at]! * 3 + hashes[at + 1]! * 5 + hashes[at + 2]! * 7 : -1;
    openings.push(opening);
    if (opening >= 0) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  for (let t = 0; t < same.length; t++) if (openings[t]! >= 0) same[t] = counts.get(openings[t]!)! - 1;
  return same;
}

function titlesSince({ page, title }: Outline): Int32Array {
  const since = new Int32Array(page.blocks.length);
  let count = 0;
  for (let b = 0; b < since.length; b++) {
    if (page.blocks[b]!.level === 1 && b > title) count++;
    since[b] = count;
  }
  return since;
}
