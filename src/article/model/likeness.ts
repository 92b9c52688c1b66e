import type { PageBlock } from '../../page/block';
import type { Outline } from '../outline';

/** All blocks of one look: same tags and hints of box and parent. */
export interface Signature {
  blocks: number;
  words: number;
  prose: number;
  linked: number;
}

/** The largest group of like siblings that an element around the block is one of. */
export interface Card {
  count: number;
  words: number;
  linked: number;
}

/** By block: the look that it shares with others. */
export function signaturesOf({ page, box, shapes, prose, linkShare }: Outline): Signature[] {
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
export function cardsOf({ page, box, sums }: Outline): Card[] {
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
export function repeatsOf(blocks: PageBlock[]): Int32Array {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Int32Array.from(blocks, ({ text }) => counts.get(text)! - 1);
}
