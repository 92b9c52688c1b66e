import { HINT_REASONS } from '../hint-reasons';
import type { Outline } from '../outline';
import { isInside } from '../outline';
import type { Lexicon } from './lexicon';
import { LEVELS, type Scene, setScene } from './scene';

type Feature = (scene: Scene, b: number) => number;

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
  'clutter opening': (s, b) => s.clutterOpening[b]!,
  'words before colon': (s, b) => wordsBeforeColon(s.blocks[b]!.text),
  'same opening': (s, b) => s.sameOpening[b]!,
  declared: (s, b) => s.declared[b]!,
  'clutter phrases': (s, b) => s.clutter[b]!,
  'word evidence': (s, b) => s.wordScores[b]!.mean,
  'word evidence lowest': (s, b) => s.wordScores[b]!.lowest,
  'word evidence sum': (s, b) => s.wordScores[b]!.sum,
};

/** How many times one has to go wider from an element until it holds another; at most 12. */
function stepsUp(scene: Scene, from: number, to: number): number {
  let steps = 0;
  for (let at = from; at >= 0 && !isInside(scene, to, at) && steps < 12; at = scene.wider[at]!) steps++;
  return steps;
}

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
  'steps to core': (s, b) => stepsUp(s, s.box[b]!, s.core),
  'steps in core': (s, b) => {
    if (!isInside(s, s.box[b]!, s.core)) return -1;
    let steps = 0;
    for (let at = s.box[b]!; at > s.core && steps < 12; at = s.wider[at]!) steps++;
    return steps;
  },
  'steps to title': (s, b) => (s.title < 0 ? -1 : stepsUp(s, s.box[b]!, s.box[s.title]!)),
  'title steps out': (s, b) => (s.title < 0 ? -1 : stepsUp(s, s.box[s.title]!, s.box[b]!)),
  'titles since': (s, b) => s.titlesSince[b]!,
  'core steps out': (s, b) => stepsUp(s, s.core, s.box[b]!),
};

for (const reason of HINT_REASONS) place[`called ${reason}`] = tagWithin(`called ${reason}`);

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

/** A feature that is another one of a block some steps away, or `missing` where the page has no such block. */
interface Copy {
  of: string;
  step: number;
  missing: number;
}

const near: Record<string, Feature | Copy> = {};
for (const step of [-3, -2, -1, 1, 2, 3]) {
  const name = step < 0 ? `${-step} before` : `${step} after`;
  near[`words ${name}`] = { of: 'words', step, missing: -1 };
  near[`link share ${name}`] = { of: 'link share', step, missing: -1 };
  near[`ending ${name}`] = { of: 'ending', step, missing: -2 };
  if (Math.abs(step) > 2) continue;
  near[`level ${name}`] = { of: 'level', step, missing: -1 };
  near[`ring ${name}`] = (s, b) => {
    const other = s.box[b + step];
    return other === undefined ? -2 : ringAround(s, b, other);
  };
  near[`word evidence ${name}`] = { of: 'word evidence', step, missing: 0 };
  near[`clutter ${name}`] = { of: 'clutter phrases', step, missing: -1 };
  near[`hint ${name}`] = { of: 'hint 0', step, missing: 0 };
  near[`same look ${name}`] = (s, b) => (s.signatures[b + step] === s.signatures[b] ? 1 : 0);
}
near['media after'] = { of: 'media', step: 1, missing: 0 };

const features: Record<string, Feature | Copy> = { ...own, ...place, ...around, ...look, ...heading, ...near };

/** The names of all features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = Object.keys(features);

const computed: [column: number, compute: Feature][] = [];
const copied: [column: number, from: number, copy: Copy][] = [];
Object.values(features).forEach((feature, column) => {
  if (typeof feature === 'function') computed.push([column, feature]);
  else copied.push([column, FEATURE_NAMES.indexOf(feature.of), feature]);
});
const sources = new Set(copied.map(([, from]) => from));
const forAll = computed.filter(([column]) => sources.has(column));
const forWanted = computed.filter(([column]) => !sources.has(column));

const OPENING = 40;

/** Words of a text before a colon in its first characters; 0 where none is there. */
function wordsBeforeColon(text: string): number {
  const colon = text.slice(0, OPENING).search(/[:：|]/);
  return colon < 0 ? 0 : text.slice(0, colon).split(' ').length;
}

/**
 * Rows of features for the blocks of a page, in the order of `FEATURE_NAMES`, one after another. Rows of blocks that are not
 * `wanted` hold only what others ask of them.
 */
export function featureRows(outline: Outline, lexicon: Lexicon, wanted?: (b: number) => boolean): Float32Array {
  const scene = setScene(outline, lexicon);
  const count = outline.page.blocks.length;
  const width = FEATURE_NAMES.length;
  const rows = new Float32Array(count * width);
  for (let b = 0; b < count; b++) {
    for (const [column, compute] of forAll) rows[b * width + column] = compute(scene, b);
  }
  for (let b = 0; b < count; b++) {
    if (wanted && !wanted(b)) continue;
    for (const [column, compute] of forWanted) rows[b * width + column] = compute(scene, b);
    for (const [column, from, { step, missing }] of copied) {
      const other = b + step;
      rows[b * width + column] = other >= 0 && other < count ? rows[other * width + from]! : missing;
    }
  }
  return rows;
}
