import type { PageBlock } from '../page/block';

/** A caption, a credit or a line on who wrote may stand between a heading and its text; not more. */
const NEAR = 4;

/** Leaves out headings whose own first blocks are all left out: those of a box in the story are often set as the story's own are. */
export function withoutEmptyHeadings(blocks: readonly PageBlock[], kept: readonly boolean[]): boolean[] {
  const stays = [...kept];
  // from the end, for headings may stand over nothing but such headings
  for (let id = blocks.length - 1; id >= 0; id--) {
    if (stays[id] && blocks[id]!.level > 0 && isEmpty(blocks, stays, id)) stays[id] = false;
  }
  return stays;
}

function isEmpty(blocks: readonly PageBlock[], stays: readonly boolean[], heading: number): boolean {
  const { level } = blocks[heading]!;
  let id = heading + 1;
  for (; id < blocks.length && id <= heading + NEAR; id++) {
    const other = blocks[id]!;
    if (other.level > 0 && other.level <= level) break;
    if (stays[id]) return false;
  }
  return id > heading + 1;
}
