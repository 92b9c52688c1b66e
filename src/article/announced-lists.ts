import type { Outline } from './outline';

/** An item with a larger share of links leads elsewhere. */
const LINKED = 0.4;

/**
 * Keeps the list that a kept text announces with a colon ("The report names:"), as a whole: items are short and end in no
 * stop, so that they look like a menu's.
 */
export function withAnnouncedLists({ page, linkShare, phrases }: Outline, kept: readonly boolean[]): boolean[] {
  let announced = false;
  return page.blocks.map(({ id, kind, level, text }) => {
    const goesOn = announced && kind === 'list-item' && linkShare[id]! < LINKED && phrases[id]!.length === 0;
    const keeps = kept[id]! || goesOn;
    announced =
      goesOn || (announced && keeps && kind === 'list-item') || (kept[id]! && level === 0 && text.endsWith(':'));
    return keeps;
  });
}
