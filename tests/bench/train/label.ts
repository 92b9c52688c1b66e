import type { Page } from '../../../src/page/page';
import type { GoldPage } from '../corpus';

/** What the gold says of one block. */
export interface Label {
  /** Share of the block's words that stand in the gold, in the gold's order: 0 to 1. */
  good: number;
  /** The gold leaves it open, or the block repeats one that counts. */
  optional: boolean;
  words: number;
  /** It holds words that the gold asks for by name, to be in or to be left out. */
  asked: boolean;
}

const TOKEN = /[\p{L}\p{N}\p{M}_]+/gu;
/** Text as comparable tokens; marks and case are of no account. */
export const tokensOf = (text: string): string[] => text.toLowerCase().match(TOKEN) ?? [];
const SHINGLE = 3;
/** A block counts as standing in the gold from this share of its words. */
const ENOUGH = 0.6;
const MOST_PLACES = 24;

/** A block at one possible place of the gold: token offsets, and how many of its words are there. */
interface Place {
  block: number;
  start: number;
  end: number;
  hits: number;
}

/** Labels every block of a page by laying the page's blocks along the gold body, in order (a weighted chain). */
export function labelPage(page: Page, gold: GoldPage): Label[] {
  const goldTokens = tokensOf(gold.body ?? '');
  const index = indexShingles(goldTokens);
  const optional = new Set((gold.optional ?? []).flatMap((text) => shingles(tokensOf(text))));
  const tokens = page.blocks.map((block) => tokensOf(block.text));
  const places = tokens.flatMap((own, block) => placesOf(own, block, goldTokens, index));
  const labels = tokens.map((own) => ({
    good: 0,
    optional: shareOf(own, optional) >= ENOUGH,
    words: own.length,
    asked: false,
  }));
  for (const place of places) labels[place.block]!.optional ||= place.hits >= ENOUGH * tokens[place.block]!.length;
  for (const { block, hits } of bestChain(places)) {
    labels[block]!.good = hits / Math.max(1, tokens[block]!.length);
    labels[block]!.optional = shareOf(tokens[block]!, optional) >= ENOUGH;
  }
  const wanted = snippetsOf(gold.with);
  const unwanted = snippetsOf(gold.without);
  labels.forEach((label, block) => {
    const text = flat(tokens[block]!);
    label.asked = (label.good >= 0.5 ? wanted : unwanted).some((snippet) => text.includes(snippet));
  });
  return labels;
}

/** Tokens as one text, so that what is looked for in it is found as whole words. */
const flat = (tokens: string[]): string => ` ${tokens.join(' ')} `;

const snippetsOf = (snippets: string[] = []): string[] =>
  snippets.map((snippet) => flat(tokensOf(snippet))).filter((snippet) => snippet.trim() !== '');

function shingles(tokens: string[]): string[] {
  if (tokens.length < SHINGLE) return tokens.length ? [tokens.join(' ')] : [];
  return tokens.slice(SHINGLE - 1).map((_, i) => tokens.slice(i, i + SHINGLE).join(' '));
}

function shareOf(tokens: string[], known: Set<string>): number {
  const own = shingles(tokens);
  return own.length ? own.filter((shingle) => known.has(shingle)).length / own.length : 0;
}

function indexShingles(tokens: string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let size = 1; size <= SHINGLE; size++) {
    for (let i = 0; i + size <= tokens.length; i++) {
      const key = tokens.slice(i, i + size).join(' ');
      const list = index.get(key);
      if (!list) index.set(key, [i]);
      else if (list.length < MOST_PLACES) list.push(i);
    }
  }
  return index;
}

/** Where in the gold a block may stand: the offsets at which most of its shingles agree. */
function placesOf(own: string[], block: number, gold: string[], index: Map<string, number[]>): Place[] {
  const votes = new Map<number, number>();
  const keys = shingles(own);
  keys.forEach((key, i) => {
    for (const at of index.get(key) ?? []) {
      const offset = Math.round((at - i) / 4) * 4;
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  });
  const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 6);
  const places: Place[] = [];
  for (const [offset] of best) {
    const start = Math.max(0, offset - 4);
    const end = Math.min(gold.length, offset + own.length + 4);
    const hits = common(own, gold.slice(start, end));
    const exact = own.length < SHINGLE ? own.length : hits;
    if (hits >= 0.3 * own.length && exact > 0) {
      places.push({ block, start: Math.max(0, offset), end: Math.min(gold.length, offset + own.length), hits });
    }
  }
  return places;
}

function common(a: string[], b: string[]): number {
  const counts = new Map<string, number>();
  for (const token of b) counts.set(token, (counts.get(token) ?? 0) + 1);
  let hits = 0;
  for (const token of a) {
    const left = counts.get(token) ?? 0;
    if (left > 0) hits++;
    counts.set(token, left - 1);
  }
  return hits;
}

/** The chain of places, in order of blocks and of the gold, that holds the most words (a little overlap is borne). */
function bestChain(places: Place[]): Place[] {
  const total = new Float64Array(places.length);
  const before = new Int32Array(places.length).fill(-1);
  let best = -1;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    let most = 0;
    for (let j = 0; j < i; j++) {
      const other = places[j]!;
      if (other.block >= place.block || total[j]! <= most) continue;
      if (other.end <= place.start + 4 && other.start <= place.start) {
        most = total[j]!;
        before[i] = j;
      }
    }
    // Words that do not match count against a place, so that an exact short one wins over a vague long one.
    total[i] = most + place.hits - 0.4 * (place.end - place.start - place.hits);
    if (best < 0 || total[i]! > total[best]!) best = i;
  }
  const chain: Place[] = [];
  for (let i = best; i >= 0; i = before[i]!) chain.push(places[i]!);
  return chain;
}
