import { isInside, type Outline } from '../outline';
import type { Scene } from './scene';

/** How many rings around a block are looked at: its box, and the elements around that, wider each time. */
const LEVELS = 4;
const ringNames = Array.from({ length: LEVELS }, (_, level) =>
  ['prose of page', 'prose', 'linked', 'blocks', 'words a block'].map((name) => `ring ${level} ${name}`),
).flat();

/** What the elements around a block and all that looks like it hold, in the order that `fillAround` fills it in. */
export const AROUND: readonly string[] = [
  ...ringNames,
  'look blocks',
  'look prose of page',
  'look prose',
  'look linked',
  'look words a block',
  'card count',
  'card words',
  'card linked',
];

/** Fills in `AROUND` of block `b` from column `at` on; gives the column after it. */
export function fillAround({ outline, signatures, cards }: Scene, b: number, row: Float32Array, at: number): number {
  const { sums, box, wider, totalProse } = outline;
  let ring = box[b]!;
  for (let level = 0; level < LEVELS; level++) {
    if (ring < 0) {
      for (let i = 0; i < 5; i++) row[at++] = -1;
      continue;
    }
    const words = sums.words[ring]!;
    const blocks = sums.blocks[ring]!;
    row[at++] = totalProse > 0 ? sums.prose[ring]! / totalProse : 0;
    row[at++] = words > 0 ? sums.prose[ring]! / words : 0;
    row[at++] = words > 0 ? sums.linked[ring]! / words : 0;
    row[at++] = blocks;
    row[at++] = blocks > 0 ? words / blocks : 0;
    ring = wider[ring]!;
  }
  const look = signatures.of[b]!;
  const words = signatures.words[look]!;
  row[at++] = signatures.count[look]!;
  row[at++] = totalProse > 0 ? signatures.prose[look]! / totalProse : 0;
  row[at++] = words > 0 ? signatures.prose[look]! / words : 0;
  row[at++] = words > 0 ? signatures.linked[look]! / words : 0;
  row[at++] = words / signatures.count[look]!;
  const card = box[b]! < 0 ? 0 : cards.of[box[b]!]!;
  row[at++] = cards.count[card]!;
  row[at++] = cards.count[card]! > 0 ? cards.words[card]! / cards.count[card]! : 0;
  row[at++] = cards.words[card]! > 0 ? cards.linked[card]! / cards.words[card]! : 0;
  return at;
}

/** What the heading above a block says, in the order that `fillHeading` fills it in. */
export const HEADING: readonly string[] = [
  'heading word evidence',
  'heading clutter',
  'heading lowest',
  'heading level',
  'heading linked',
  'heading blocks ago',
  'heading prose ago',
  'heading hint',
  'heading near',
];

/** Fills in `HEADING` of block `b` from column `at` on; gives the column after it. */
export function fillHeading(scene: Scene, b: number, row: Float32Array, at: number): number {
  const { outline, wordScores } = scene;
  const { proseBefore, box } = outline;
  const above = outline.heading[b]!;
  const none = above < 0;
  row[at++] = none ? 0 : wordScores.mean[above]!;
  row[at++] = none ? -1 : scene.clutter[above]!;
  row[at++] = none ? 0 : wordScores.lowest[above]!;
  row[at++] = none ? 0 : outline.page.blocks[above]!.level;
  row[at++] = none ? 0 : outline.linkShare[above]!;
  row[at++] = none ? -1 : b - above;
  row[at++] = none ? -1 : Math.log2(1 + proseBefore[b]! - proseBefore[above]!);
  row[at++] = none || box[above]! < 0 ? 0 : scene.hintScore[box[above]!]!;
  row[at++] = none ? -1 : ringAround(outline, box[b]!, box[above]!);
  return at;
}

/** The innermost ring around an element that holds another as well; -1 where none does. */
function ringAround(outline: Outline, element: number, other: number): number {
  for (let level = 0, ring = element; level < LEVELS && ring >= 0; level++, ring = outline.wider[ring]!) {
    if (isInside(outline, other, ring)) return level;
  }
  return -1;
}

const STEPS = [-3, -2, -1, 1, 2, 3];

/** What the blocks before and after one are like, in the order that `fillNear` fills it in. */
export const NEAR: readonly string[] = STEPS.flatMap((step) => {
  const names = ['words', 'link share'];
  if (step > -2 && step < 3) names.push('ending');
  if (Math.abs(step) < 3) names.push('level', 'word evidence', 'clutter', 'hint', 'same look');
  return names.map((name) => (step < 0 ? `${name} ${-step} before` : `${name} ${step} after`));
});

/** Fills in `NEAR` of block `b` from column `at` on; gives the column after it. */
export function fillNear(scene: Scene, b: number, row: Float32Array, at: number): number {
  const { outline, signatures } = scene;
  const { texts, box, page } = outline;
  for (let step = -3; step <= 3; step++) {
    if (step === 0) continue;
    const other = b + step;
    const none = other < 0 || other >= box.length;
    row[at++] = none ? -1 : texts.words[other]!;
    row[at++] = none ? -1 : outline.linkShare[other]!;
    if (step > -2 && step < 3) row[at++] = none ? -2 : texts.endings[other]!;
    if (step === -3 || step === 3) continue;
    row[at++] = none ? -1 : page.blocks[other]!.level;
    row[at++] = none ? 0 : scene.wordScores.mean[other]!;
    row[at++] = none ? -1 : scene.clutter[other]!;
    row[at++] = none || box[other]! < 0 ? 0 : scene.hintScore[box[other]!]!;
    row[at++] = !none && signatures.of[other] === signatures.of[b] ? 1 : 0;
  }
  return at;
}
