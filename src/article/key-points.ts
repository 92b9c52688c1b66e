import type { Page } from '../page/page';
import { keyPointLabels } from './languages';
import type { Outline } from './outline';
import { hashWord, wordsOf } from './words';

const FEWEST = 3;
const MOST = 12;
const MOST_WORDS = 70;
const MOST_LABEL = 8;
/** What mark-up calls such a list: every word of one of these is in a class name or id around it. */
const HINTS = [
  ['key', 'points'],
  ['key', 'takeaways'],
  ['takeaways'],
  ['keypoints'],
  ['highlights'],
  ['glance'],
  ['tldr'],
].map((words) => words.map(hashWord));
const LEVELS = 4;

/**
 * The blocks that are the page's own key points, of those that belong to its article: a run of short blocks of one look
 * that a label or the mark-up calls so, or that stands under the headline said again, as an aggregator's card has them.
 * Gives their ids in page order; none where the page offers none.
 */
export function findKeyPoints(outline: Outline, kept: readonly boolean[]): number[] {
  for (const run of runs(outline, kept)) {
    if (isLabelled(outline, run[0]!) || isHinted(outline, run[0]!) || isUnderHeadlineAgain(outline, run)) return run;
  }
  return [];
}

/** Runs of kept blocks with like boxes that stand directly after one another: of one tag and hint, in one element. */
function runs({ page, box, looks, texts }: Outline, kept: readonly boolean[]): number[][] {
  const found: number[][] = [];
  let run: number[] = [];
  let look = -1;
  let around = -1;
  const end = () => {
    if (run.length >= FEWEST && run.length <= MOST) found.push(run);
    run = [];
  };
  for (const { id, level } of page.blocks) {
    const own = box[id]!;
    const ownLook = own < 0 ? -1 : looks.of[own]!;
    const ownAround = own < 0 ? -1 : listAround(page, own);
    if (ownLook !== look || ownAround !== around) end();
    look = ownLook;
    around = ownAround;
    if (kept[id] && level === 0 && texts.words[id]! <= MOST_WORDS) run.push(id);
    else end();
  }
  end();
  return found;
}

/** The element around a box; around the list item, for what stands in one. */
function listAround({ elements }: Page, box: number): number {
  let item = box;
  for (let level = 0; level < LEVELS && item >= 0 && elements.tagOf(item) !== 'li'; level++)
    item = elements.parent[item]!;
  return elements.parent[item >= 0 && elements.tagOf(item) === 'li' ? item : box]!;
}

/** The block before a run is a short label that says so, in any language we know. */
function isLabelled({ page, texts }: Outline, first: number): boolean {
  const label = page.blocks[first - 1];
  if (!label || texts.words[label.id]! > MOST_LABEL) return false;
  const said = wordsOf(label.text).join(' ');
  return keyPointLabels.some(
    (phrase) => said === phrase || said.startsWith(`${phrase} `) || said.endsWith(` ${phrase}`),
  );
}

function isHinted({ page, box, looks }: Outline, first: number): boolean {
  let at = box[first]!;
  for (let level = 0; level < LEVELS && at >= 0; level++, at = page.elements.parent[at]!) {
    const look = looks.of[at]!;
    const words = looks.words.slice(looks.from[look], looks.from[look + 1]);
    if (HINTS.some((hint) => hint.every((word) => words.includes(word)))) return true;
  }
  return false;
}

/** The headline stands above the run a second time, with a summary between the two. */
function isUnderHeadlineAgain({ page, title, texts }: Outline, run: number[]): boolean {
  const label = page.blocks[run[0]! - 1];
  if (!label || texts.words[label.id]! < 4) return false;
  const first = page.blocks.findIndex((block) => block.text === label.text);
  const between = page.blocks.slice(first + 1, label.id);
  // a page that has a heading of its own over everything still sets the story's apart by the mark-up
  const isHeadline = title < 0 || label.level > 0 || page.blocks[title]!.text === label.text;
  return first < label.id && first >= 0 && isHeadline && between.length <= 8;
}
