import type { PageBlock, PageElement } from '../../page/block';
import { clutterShare } from '../clutter-phrases';
import { isInside, type Outline } from '../outline';
import { wordsOf } from '../words';
import { type Lexicon, scoreHints, scoreWords } from './lexicon';

/** What the features of a page's blocks are computed from. */
interface Scene extends Outline {
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
  titleWords: Set<string>;
  /** By block: the elements around it from inside out, wider each time; at most `LEVELS`. */
  rings: Int32Array[];
  signatures: Signature[];
  cards: Card[];
  repeats: Int32Array;
}

/** All blocks of one look: same tags and hints of box and parent. */
interface Signature {
  blocks: number;
  words: number;
  prose: number;
  linked: number;
}

/** The largest group of like siblings that an element around the block is one of. */
interface Card {
  count: number;
  words: number;
  linked: number;
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

type Feature = (scene: Scene, b: number) => number;

const LEVELS = 4;
const log = (value: number) => Math.log2(1 + value);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

const own: Record<string, Feature> = {
  words: (s, b) => s.shapes[b]!.words,
  'capital share': (s, b) => share(s.shapes[b]!.capitals, s.shapes[b]!.words),
  'digit share': (s, b) => share(s.shapes[b]!.digits, s.blocks[b]!.text.length),
  'comma share': (s, b) => share(s.shapes[b]!.commas, s.shapes[b]!.words),
  stops: (s, b) => s.shapes[b]!.stops,
  quotes: (s, b) => s.shapes[b]!.quotes,
  bars: (s, b) => s.shapes[b]!.bars,
  'word length': (s, b) => share(s.blocks[b]!.text.length, s.shapes[b]!.words),
  ending: (s, b) => {
    const { endsWithEllipsis, endsWithStop, endsWithColon } = s.shapes[b]!;
    return endsWithEllipsis ? -1 : endsWithStop ? 2 : endsWithColon ? 1 : 0;
  },
  'link share': (s, b) => s.linkShare[b]!,
  links: (s, b) => s.blocks[b]!.links,
  'bold share': (s, b) => share(s.blocks[b]!.bold, s.blocks[b]!.text.length),
  'italic share': (s, b) => share(s.blocks[b]!.italic, s.blocks[b]!.text.length),
  'time share': (s, b) => share(s.blocks[b]!.timed, s.blocks[b]!.text.length),
  level: (s, b) => s.blocks[b]!.level,
  media: (s, b) => s.blocks[b]!.media,
  'title overlap': (s, b) => {
    if (s.blocks[b]!.text.length > 300) return 0;
    let shared = 0;
    for (const word of s.tokens[b]!) if (s.titleWords.has(word)) shared++;
    return share(shared, s.tokens[b]!.length);
  },
  repeats: (s, b) => s.repeats[b]!,
  'clutter phrases': (s, b) => s.clutter[b]!,
  'word evidence': (s, b) => s.wordScores[b]!.mean,
  'word evidence lowest': (s, b) => s.wordScores[b]!.lowest,
  'word evidence sum': (s, b) => s.wordScores[b]!.sum,
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
const stepsTo = (elements: PageElement[], holds: (element: PageElement) => boolean): Float64Array =>
  inherit(elements, (e, above) => (holds(elements[e]!) ? 1 : above > 0 ? above + 1 : 0));

const tagWithin =
  (name: string): Feature =>
  (s, b) =>
    s.inside[name]?.[s.blocks[b]!.element] ?? 0;

const hintAt = (level: number): Feature => {
  return (s, b) => {
    let at = s.box[b]!;
    for (let i = 0; i < level && at >= 0; i++) at = s.page.elements[at]!.parent;
    return at < 0 ? 0 : s.hintScore[at]!;
  };
};

const place: Record<string, Feature> = {
  depth: (s, b) => (s.box[b]! < 0 ? 0 : s.depth[s.box[b]!]!),
  'is p': (s, b) => (s.box[b]! >= 0 && s.page.elements[s.box[b]!]!.tag === 'p' ? 1 : 0),
  'in p': tagWithin('in p'),
  'in article': tagWithin('in article'),
  'in main': tagWithin('in main'),
  'in aside': tagWithin('in aside'),
  'in nav': tagWithin('in nav'),
  'in header': tagWithin('in header'),
  'in footer': tagWithin('in footer'),
  'in form': tagWithin('in form'),
  'in figure': tagWithin('in figure'),
  'in table': tagWithin('in table'),
  'in list': tagWithin('in list'),
  'in quote': tagWithin('in quote'),
  'in link': tagWithin('in link'),
  'in section': tagWithin('in section'),
  'in button': tagWithin('in button'),
  hidden: tagWithin('hidden'),
  'hint inline': (s, b) => s.hintScore[s.blocks[b]!.element] ?? 0,
  'hint 0': hintAt(0),
  'hint 1': hintAt(1),
  'hint 2': hintAt(2),
  'hint 3': hintAt(3),
  'hint lowest': (s, b) => s.hintLowest[s.blocks[b]!.element] ?? 0,
  'hint highest': (s, b) => s.hintHighest[s.blocks[b]!.element] ?? 0,
  'hint sum': (s, b) => s.hintSum[s.blocks[b]!.element] ?? 0,
  'blocks before': (_, b) => b,
  'place in words': (s, b) => share(s.wordsBefore[b]!, s.totalWords),
  'place in prose': (s, b) => share(s.proseBefore[b]!, s.totalProse),
  'prose before': (s, b) => log(s.proseBefore[b]!),
  'prose after': (s, b) => log(s.totalProse - s.proseBefore[b]! - s.prose[b]!),
  'blocks since title': (s, b) => (s.title < 0 ? -999 : Math.max(-20, Math.min(200, b - s.title))),
  'prose since title': (s, b) =>
    s.title < 0 ? -1 : b < s.title ? -2 : log(s.proseBefore[b]! - s.proseBefore[s.title]!),
  'page prose': (s) => log(s.totalProse),
  'core share': (s) => s.coreShare,
  'in core': (s, b) => (isInside(s, s.box[b]!, s.core) ? 1 : 0),
  'steps to core': (s, b) => {
    let steps = 0;
    for (let at = s.box[b]!; at >= 0 && !isInside(s, s.core, at) && steps < 12; at = s.wider[at]!) steps++;
    return steps;
  },
  'steps in core': (s, b) => {
    if (!isInside(s, s.box[b]!, s.core)) return -1;
    let steps = 0;
    for (let at = s.box[b]!; at > s.core && steps < 12; at = s.wider[at]!) steps++;
    return steps;
  },
  'core steps out': (s, b) => {
    let steps = 0;
    for (let at = s.core; at >= 0 && !isInside(s, s.box[b]!, at) && steps < 12; at = s.wider[at]!) steps++;
    return steps;
  },
};

const ring = (level: number, of: (scene: Scene, element: number) => number): Feature => {
  return (s, b) => {
    const element = s.rings[b]![level]!;
    return element < 0 ? -1 : of(s, element);
  };
};

const around: Record<string, Feature> = {};
for (let level = 0; level < LEVELS; level++) {
  around[`ring ${level} prose of page`] = ring(level, (s, e) => share(s.sums.prose[e]!, s.totalProse));
  around[`ring ${level} prose`] = ring(level, (s, e) => share(s.sums.prose[e]!, s.sums.words[e]!));
  around[`ring ${level} linked`] = ring(level, (s, e) => share(s.sums.linked[e]!, s.sums.words[e]!));
  around[`ring ${level} blocks`] = ring(level, (s, e) => s.sums.blocks[e]!);
  around[`ring ${level} words a block`] = ring(level, (s, e) => share(s.sums.words[e]!, s.sums.blocks[e]!));
}

const look: Record<string, Feature> = {
  'look blocks': (s, b) => s.signatures[b]!.blocks,
  'look prose of page': (s, b) => share(s.signatures[b]!.prose, s.totalProse),
  'look prose': (s, b) => share(s.signatures[b]!.prose, s.signatures[b]!.words),
  'look linked': (s, b) => share(s.signatures[b]!.linked, s.signatures[b]!.words),
  'look words a block': (s, b) => share(s.signatures[b]!.words, s.signatures[b]!.blocks),
  'card count': (s, b) => s.cards[b]!.count,
  'card words': (s, b) => share(s.cards[b]!.words, s.cards[b]!.count),
  'card linked': (s, b) => share(s.cards[b]!.linked, s.cards[b]!.words),
};

/** The innermost ring of a block that holds an element as well; -1 where none does. */
function ringAround(scene: Scene, b: number, element: number): number {
  const rings = scene.rings[b]!;
  for (let level = 0; level < LEVELS && rings[level]! >= 0; level++) {
    if (isInside(scene, element, rings[level]!)) return level;
  }
  return -1;
}

const heading: Record<string, Feature> = {
  'heading word evidence': (s, b) => s.wordScores[s.heading[b]!]?.mean ?? 0,
  'heading clutter': (s, b) => s.clutter[s.heading[b]!] ?? -1,
  'heading lowest': (s, b) => s.wordScores[s.heading[b]!]?.lowest ?? 0,
  'heading level': (s, b) => s.blocks[s.heading[b]!]?.level ?? 0,
  'heading linked': (s, b) => s.linkShare[s.heading[b]!] ?? 0,
  'heading blocks ago': (s, b) => (s.heading[b]! < 0 ? -1 : b - s.heading[b]!),
  'heading prose ago': (s, b) => (s.heading[b]! < 0 ? -1 : log(s.proseBefore[b]! - s.proseBefore[s.heading[b]!]!)),
  'heading hint': (s, b) => s.hintScore[s.box[s.heading[b]!] ?? -1] ?? 0,
  'heading near': (s, b) => {
    const above = s.heading[b]!;
    if (above < 0) return -1;
    return ringAround(s, b, s.box[above]!);
  },
};

const near: Record<string, Feature> = {};
for (const step of [-3, -2, -1, 1, 2, 3]) {
  const name = step < 0 ? `${-step} before` : `${step} after`;
  near[`words ${name}`] = (s, b) => s.shapes[b + step]?.words ?? -1;
  near[`link share ${name}`] = (s, b) => s.linkShare[b + step] ?? -1;
  near[`ending ${name}`] = (s, b) => (s.shapes[b + step] ? own.ending!(s, b + step) : -2);
  if (Math.abs(step) > 2) continue;
  near[`level ${name}`] = (s, b) => s.blocks[b + step]?.level ?? -1;
  near[`ring ${name}`] = (s, b) => {
    const other = s.box[b + step];
    return other === undefined ? -2 : ringAround(s, b, other);
  };
  near[`word evidence ${name}`] = (s, b) => s.wordScores[b + step]?.mean ?? 0;
  near[`clutter ${name}`] = (s, b) => s.clutter[b + step] ?? -1;
  near[`hint ${name}`] = (s, b) => s.hintScore[s.box[b + step] ?? -1] ?? 0;
  near[`same look ${name}`] = (s, b) => (s.signatures[b + step] === s.signatures[b] ? 1 : 0);
}
near['media after'] = (s, b) => s.blocks[b + 1]?.media ?? 0;

const features: Record<string, Feature> = { ...own, ...place, ...around, ...look, ...heading, ...near };

/** The names of all features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = Object.keys(features);
const COMPUTE: readonly Feature[] = Object.values(features);

/** One row of features for every block of a page, in the order of `FEATURE_NAMES`, one after another. */
export function featureRows(outline: Outline, lexicon: Lexicon): Float32Array {
  const { page } = outline;
  const { elements } = page;
  const hintScore = scoreHints(elements, lexicon);
  const inside = Object.entries(INSIDE).map(([name, tags]) => [
    name,
    stepsTo(elements, ({ tag }) => tags.includes(tag)),
  ]);
  const scene: Scene = {
    ...outline,
    blocks: page.blocks,
    hintScore,
    hintLowest: inherit(elements, (e, above) => Math.min(above, hintScore[e]!)),
    hintHighest: inherit(elements, (e, above) => Math.max(above, hintScore[e]!)),
    hintSum: inherit(elements, (e, above) => above + hintScore[e]!),
    inside: { ...Object.fromEntries(inside), hidden: stepsTo(elements, (element) => element.hidden) },
    wordScores: outline.tokens.map((words) => scoreWords(words, lexicon)),
    clutter: Float64Array.from(outline.tokens, clutterShare),
    titleWords: new Set(wordsOf(page.title)),
    rings: page.blocks.map((_, b) => ringsOf(outline, b)),
    signatures: signaturesOf(outline),
    cards: cardsOf(outline),
    repeats: repeatsOf(page.blocks),
  };
  const rows = new Float32Array(page.blocks.length * COMPUTE.length);
  let at = 0;
  for (let b = 0; b < page.blocks.length; b++) {
    for (const compute of COMPUTE) rows[at++] = compute(scene, b);
  }
  return rows;
}

function ringsOf({ box, wider }: Outline, b: number): Int32Array {
  const rings = new Int32Array(LEVELS).fill(-1);
  let at = box[b]!;
  for (let level = 0; level < LEVELS && at >= 0; level++, at = wider[at]!) rings[level] = at;
  return rings;
}

function signaturesOf({ page, box, shapes, prose, linkShare }: Outline): Signature[] {
  const { elements } = page;
  const all = new Map<string, Signature>();
  const look = (element: number) => (element < 0 ? '' : `${elements[element]!.tag} ${elements[element]!.hint}`);
  return Array.from(box, (element, b) => {
    const key = `${look(element)} < ${look(elements[element]?.parent ?? -1)}`;
    let signature = all.get(key);
    if (!signature) {
      signature = { blocks: 0, words: 0, prose: 0, linked: 0 };
      all.set(key, signature);
    }
    signature.blocks++;
    signature.words += shapes[b]!.words;
    signature.prose += prose[b]!;
    signature.linked += shapes[b]!.words * linkShare[b]!;
    return signature;
  });
}

const PLAIN = new Set(['p', 'span', 'a', 'b', 'strong', 'em', 'i', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The groups of like siblings; every element takes the largest group among its ancestors and itself. */
function cardsOf({ page, box, sums }: Outline): Card[] {
  const { elements } = page;
  const none: Card = { count: 0, words: 0, linked: 0 };
  const groups = new Map<string, Card>();
  const groupOf = elements.map(({ parent, tag, hint }, e) => {
    if (PLAIN.has(tag)) return none;
    const key = `${parent} ${tag} ${hint}`;
    let group = groups.get(key);
    if (!group) {
      group = { count: 0, words: 0, linked: 0 };
      groups.set(key, group);
    }
    group.count++;
    group.words += sums.words[e]!;
    group.linked += sums.linked[e]!;
    return group;
  });
  const largest: Card[] = [];
  elements.forEach(({ parent }, e) => {
    const above = largest[parent] ?? none;
    const here = groupOf[e]!;
    largest.push(here.count > 1 && here.count >= above.count ? here : above);
  });
  return Array.from(box, (element) => largest[element] ?? none);
}

/** How often the page holds the very text of a block besides. */
function repeatsOf(blocks: PageBlock[]): Int32Array {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Int32Array.from(blocks, ({ text }) => counts.get(text)! - 1);
}
