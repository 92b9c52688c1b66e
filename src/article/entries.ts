import type { PageBlock } from '../page/block';
import type { Page } from '../page/page';
import { type LinkedData, text, typesOf } from './metadata/json-ld';
import type { Outline } from './outline';
import { wordsOf } from './words';

const HALF = String.raw`\s?[apAP]\.?[mM]\b\.?`;
const ZONE = String.raw`\s?(?:Uhr|[A-Z]{2,4})\b`;
/** With a full stop it is a clock's time only where two digits or what follows say so: "16.42", "9.05 Uhr", but not "2.53". */
const CLOCK = String.raw`(?:(?:[01]?\d|2[0-4])(?::[0-5]\d(?::\d{2})?|\s?h\s?[0-5]\d)(?!\d)(?:${HALF})?|(?:[01]\d|2[0-4])\.[0-5]\d(?![\d%])|\d{1,2}(?:\.[0-5]\d)?(?:${HALF}|\sUhr\b|\sGMT\b))(?:${ZONE})?`;
const ALONE = new RegExp(String.raw`^([^\d$€£]{0,24}${CLOCK})(.{0,30})$`, 'u');
const OPENING = new RegExp(String.raw`^(${CLOCK})\s{0,2}[-–—|:•·]?\s(?=\S)`, 'u');
/** "23 min ago", "vor 5 Minuten": a small number and a unit of time, in the words of languages that we have. */
const UNIT = String.raw` ?(?:s|sec\p{Ll}*|m|min\p{Ll}*|h|hrs?|hours?|[Ss]td|Sek\p{Ll}*|Min\p{Ll}*|Stunden?|heures?|horas?|or[ae]|uur|tim\p{Ll}*|dk|dakika|saat|godz\p{Ll}*)\b\.?`;
const AGE = new RegExp(
  String.raw`^(?:\p{L}{2,5} (?:\p{L} )?)?\d{1,3}${UNIT}(?: \d{1,2}${UNIT})?(?: \p{L}{2,8})?$`,
  'u',
);
const LONGEST = 60;
/** Fewer entries are no live blog. */
const LEAST = 2;
const MOST_UPDATES = 2_000;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The entries of a live blog. */
export interface Entries {
  /** By the first block of each entry its time: ISO 8601 where the page gives one, else as it shows it. */
  times: ReadonlyMap<number, string>;
  /** Blocks that show such a time and nothing else. */
  lines: ReadonlySet<number>;
}

export const NO_ENTRIES: Entries = { times: new Map(), lines: new Set() };

/** The time that a block shows, and whether it shows nothing else; null where a block neither is nor opens with one. */
export function timeIn({ text, timed, linked }: PageBlock): { time: string; alone: boolean } | null {
  const short = text.length <= LONGEST;
  // a time that is nothing else may be the link to its entry
  if (short && (linked < text.length / 2 || timed > text.length / 2)) {
    const [, time, rest] = ALONE.exec(text) ?? [];
    if (time && wordsOf(rest!).filter((w) => /\p{L}{3}/u.test(w)).length < 2)
      return { time: timed > 0 ? text : time, alone: true };
    if (timed > text.length / 2 || AGE.test(text)) return { time: text, alone: true };
  }
  const opening = OPENING.exec(text)?.[1];
  return opening ? { time: opening, alone: false } : null;
}

/**
 * Cuts a live blog into its entries: at lines that show a time, at texts that open with one, and at the headings whose times
 * its JSON-LD tells. `kept` are the blocks that belong to it; key events and other lists of times lead to none.
 */
export function findEntries(outline: Outline, data: LinkedData, kept: readonly boolean[]): Entries {
  const { page, title } = outline;
  const times = new Map<number, string>();
  const lines = new Set<number>();
  const told = toldUpdates(data);
  const machine = machineTimes(page);
  let pending: { time: string; line: number; heading: number } | null = null;
  let lastKept = -1;
  for (const block of page.blocks) {
    const { id } = block;
    const shown = timeIn(block);
    if (shown?.alone) {
      const before = page.blocks[lastKept];
      const heading = before && before.level > 0 && lastKept !== title && !times.has(lastKept) ? lastKept : -1;
      pending = { time: machine.get(id) ?? shown.time, line: id, heading };
      continue;
    }
    if (!kept[id]) continue;
    if (shown) {
      times.set(id, machine.get(id) ?? shown.time);
      pending = null;
    } else if (pending) {
      if (!isOfOtherItem(outline, pending.line, id)) {
        times.set(pending.heading >= 0 ? pending.heading : id, pending.time);
        lines.add(pending.line);
      }
      pending = null;
    }
    lastKept = id;
  }
  const exact = withUpdates(page.blocks, kept, told, times);
  return exact.size < LEAST ? NO_ENTRIES : { times: exact, lines };
}

const ITEM_LEVELS = 6;

/** Whether a line of time stands in a list item with a text of its own, as key events do, and another block outside of it. */
function isOfOtherItem({ page }: Outline, line: number, other: number): boolean {
  const elementOf = (id: number) => page.blocks[id]!.element;
  let item = elementOf(line);
  for (let up = 0; up < ITEM_LEVELS && item >= 0 && page.elements.tagOf(item) !== 'li'; up++)
    item = page.elements.parent[item]!;
  if (item < 0 || page.elements.tagOf(item) !== 'li') return false;
  const holds = (id: number) => page.elements.holds(item, elementOf(id));
  return holds(line + 1) && !holds(other);
}

/** By block, what a machine reads of the time in it. */
function machineTimes({ blocks, evidence }: Page): Map<number, string> {
  // one that shows nothing would stand in every block
  const marks = evidence.marks.filter(
    ({ tag, text, datetime }) => tag === 'time' && text !== '' && ISO.test(datetime ?? ''),
  );
  const found = new Map<number, string>();
  let next = 0;
  for (const { id, text, timed } of blocks) {
    if (timed === 0 || next >= marks.length) continue;
    const at = marks.findIndex((mark, m) => m >= next && m < next + NEAR && text.includes(mark.text));
    if (at < 0) continue;
    found.set(id, marks[at]!.datetime!);
    next = at + 1;
  }
  return found;
}

/** So many times of the page may stand in no block. */
const NEAR = 20;

/** The times that the JSON-LD tells of entries, by the words of their headlines. */
function toldUpdates({ nodes }: LinkedData): Map<string, string> {
  const told = new Map<string, string>();
  for (const node of nodes) {
    const updates =
      typesOf(node).includes('LiveBlogPosting') && Object.hasOwn(node, 'liveBlogUpdate') ? node.liveBlogUpdate : [];
    for (const update of (Array.isArray(updates) ? updates : []).slice(0, MOST_UPDATES)) {
      if (typeof update !== 'object' || update === null) continue;
      const [headline, time] = [text(update, 'headline'), text(update, 'datePublished')];
      if (headline && time && ISO.test(time)) told.set(wordsOf(headline).join(' '), time);
    }
  }
  return told;
}

/** The entries with the times that the JSON-LD tells of their headings, and those that only it tells of. */
function withUpdates(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  told: ReadonlyMap<string, string>,
  times: ReadonlyMap<number, string>,
): Map<number, string> {
  if (told.size === 0) return new Map(times);
  const exact = new Map<number, string>();
  let entry = -1;
  for (const { id, level, text } of blocks) {
    if (!kept[id]) continue;
    const time = times.get(id);
    if (time !== undefined) {
      exact.set(id, time);
      entry = id;
    }
    const known = level > 0 ? told.get(wordsOf(text).join(' ')) : undefined;
    if (known === undefined) continue;
    if (entry < 0 || (entry !== id && times.size < LEAST)) entry = id;
    if (!ISO.test(exact.get(entry) ?? '')) exact.set(entry, known);
  }
  return exact;
}
