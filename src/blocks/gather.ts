import type { BlockKind, PageBlock } from '../page/block';
import { BLOCK_FIGURES, type PageData, RUN_BOLD, RUN_FIGURES, RUN_ITALIC, RUN_LINKED, RUN_TIMED } from '../page/page';
import { kindOf, levelOf } from '../page/tags';
import { blockTexts } from '../page/text-runs';
import type { Tree } from './tree';

/** The blocks of a page, from the texts that its walk took down; its columns have to fit. */
export function gatherBlocks(data: PageData, tree: Tree): PageBlock[] {
  const { texts, runs, blocks } = data;
  const all: PageBlock[] = [];
  let at = 0;
  for (const text of blockTexts(data)) {
    const id = all.length;
    const figures = id * BLOCK_FIGURES;
    const end = at + blocks[figures]!;
    let home = runs[at * RUN_FIGURES]!;
    let [linked, bold, italic, timed] = [0, 0, 0, 0];
    for (; at < end; at++) {
      const element = runs[at * RUN_FIGURES]!;
      const told = runs[at * RUN_FIGURES + 1]!;
      home = tree.around(home, element);
      const { length } = texts[at]!;
      if (told & RUN_LINKED) linked += length;
      if (told & RUN_BOLD) bold += length;
      if (told & RUN_ITALIC) italic += length;
      if (told & RUN_TIMED) timed += length;
    }
    const outer = tree.outer[home]!;
    const { length } = text;
    all.push({
      id,
      kind: kindAround(tree, outer),
      text,
      element: home,
      level: levelOf(tree.bitsOf(outer)),
      linked: Math.min(linked, length),
      bold: Math.min(bold, length),
      italic: Math.min(italic, length),
      timed: Math.min(timed, length),
      links: blocks[figures + 1]!,
      media: blocks[figures + 2]!,
    });
  }
  return all;
}

const MOST_UP = 5;

/** What the nearest telling tag says, not far up: `<li><p>` is a list item, `<blockquote><p>` a quote. */
function kindAround(tree: Tree, element: number): BlockKind {
  const { parent } = tree.elements;
  let kind: BlockKind | null = null;
  for (let up = 0, at = element; at >= 0 && up < MOST_UP; up++, at = parent[at]!) {
    const told = kindOf(tree.bitsOf(at));
    if (told && (!kind || (kind === 'paragraph' && told !== 'table'))) kind = told;
    if (kind && kind !== 'paragraph') return kind;
  }
  return kind ?? 'other';
}
