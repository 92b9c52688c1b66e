import type { PageBlock } from '../../page/block';
import type { Outline } from '../outline';

/** Groups of blocks or elements that look alike, a column for each sum; `of` says which group each is in. */
export interface Groups {
  of: Int32Array;
  count: number[];
  words: number[];
  prose: number[];
  linked: number[];
}

const noGroups = (size: number): Groups => ({ of: new Int32Array(size), count: [], words: [], prose: [], linked: [] });

/** By block: all blocks of one look, the same tags and hints of box and parent. */
export function signaturesOf({ page, box, looks, texts, prose, linkShare }: Outline): Groups {
  const { elements } = page;
  const groups = noGroups(box.length);
  const known = new Map<number, number>();
  const { of: look, tags } = looks;
  for (let b = 0; b < box.length; b++) {
    const element = box[b]!;
    const parent = element < 0 ? -1 : elements.parent[element]!;
    const key = (element < 0 ? 0 : look[element]! + 1) * (tags.length + 1) + (parent < 0 ? 0 : look[parent]! + 1);
    let group = known.get(key);
    if (group === undefined) {
      group = open(groups);
      known.set(key, group);
    }
    const words = texts.words[b]!;
    groups.of[b] = group;
    groups.count[group]!++;
    groups.words[group]! += words;
    groups.prose[group]! += prose[b]!;
    groups.linked[group]! += words * linkShare[b]!;
  }
  return groups;
}

const PLAIN = new Set(['p', 'span', 'a', 'b', 'strong', 'em', 'i', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The groups of like siblings, by element: the largest group that it or an element around it is one of. Group 0 is empty,
 * for elements that are in none.
 */
export function cardsOf({ page, looks, sums }: Outline): Groups {
  const { elements } = page;
  const groups = noGroups(elements.size);
  const none = open(groups);
  const plain = looks.tags.map((tag) => PLAIN.has(tag));
  const known = new Map<number, number>();
  const own = new Int32Array(elements.size);
  for (let e = 0; e < elements.size; e++) {
    const look = looks.of[e]!;
    if (plain[look]) continue;
    const key = (elements.parent[e]! + 1) * plain.length + look;
    let group = known.get(key);
    if (group === undefined) {
      group = open(groups);
      known.set(key, group);
    }
    own[e] = group;
    groups.count[group]!++;
    groups.words[group]! += sums.words[e]!;
    groups.linked[group]! += sums.linked[e]!;
  }
  const { of, count } = groups;
  for (let e = 0; e < elements.size; e++) {
    const parent = elements.parent[e]!;
    const above = parent < 0 ? none : of[parent]!;
    const here = own[e]!;
    of[e] = count[here]! > 1 && count[here]! >= count[above]! ? here : above;
  }
  return groups;
}

function open({ count, words, prose, linked }: Groups): number {
  words.push(0);
  prose.push(0);
  linked.push(0);
  return count.push(0) - 1;
}

/** How often the page holds the very text of a block besides. */
export function repeatsOf(blocks: readonly PageBlock[]): Int32Array {
  const first = new Map<string, number>();
  const repeats = new Int32Array(blocks.length);
  const same = new Int32Array(blocks.length);
  for (let b = 0; b < blocks.length; b++) {
    const { text } = blocks[b]!;
    const known = first.get(text);
    if (known === undefined) first.set(text, b);
    else repeats[known]!++;
    same[b] = known ?? b;
  }
  for (let b = 0; b < blocks.length; b++) repeats[b] = repeats[same[b]!]!;
  return repeats;
}
