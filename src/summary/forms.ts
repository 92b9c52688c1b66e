import type { TextBlock } from '../page/block';
import { isQuestion } from './story';

/** Blocks that carry the shape of an article which is not told from top to bottom; ids in page order. */
export interface Form {
  kind: 'interview' | 'listicle' | null;
  /** The questions, or the items' titles. */
  points: TextBlock[];
}

const LEAST_QUESTIONS = 3;
const QUESTION_SHARE = 0.12;
const LONGEST_QUESTION = 320;
const LEAST_ITEMS = 3;
const LONGEST_ITEM = 200;
const NUMBERED = /^(?:#|No\.? ?|Nr\.? ?|N° ?)?(\d{1,3})[.):–—\s-]+.*\p{L}/u;
const COUNT_IN_HEADLINE = /(?:^|[^\p{L}\p{N}.,])(\d{1,2})(?=\s+\p{L})/u;

/** A block that is a question, and not one that somebody in the story is quoted with. */
const isAsked = (text: string) => text.length <= LONGEST_QUESTION && isQuestion(text) && !/^["“„«”»]/u.test(text);

/** The number that a text opens with; NaN for the most, which neither a digit nor the sign of a number opens. */
const numberOf = (text: string): number =>
  /^[\d#N]/.test(text) ? Number(NUMBERED.exec(text)?.[1] ?? Number.NaN) : Number.NaN;

/** The number of things that a headline announces; NaN where there is none. */
const announcedIn = (headline: string): number =>
  /\d/.test(headline) ? Number(COUNT_IN_HEADLINE.exec(headline)?.[1] ?? Number.NaN) : Number.NaN;

/** Numbers that go steadily up or down by one: "1.", "2.", "3." or a countdown. */
function counts(blocks: TextBlock[]): boolean {
  const numbers = blocks.map((block) => numberOf(block.text));
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  return Math.abs(step) === 1 && numbers.every((n, i) => i === 0 || n - numbers[i - 1]! === step);
}

/**
 * Recognises an interview by its questions and a list article by its items: numbered titles, or as many titles (or list items)
 * as the headline announces. Judges by structure alone, so it holds for any language.
 */
export function formOf(blocks: TextBlock[], headline: string | null): Form {
  const asks = blocks.map((block) => block.kind !== 'list-item' && isAsked(block.text));
  const answered = blocks.filter((_, i) => asks[i] && asks[i + 1] === false);
  if (answered.length >= LEAST_QUESTIONS && answered.length >= QUESTION_SHARE * blocks.length)
    return { kind: 'interview', points: answered };

  const announced = announcedIn(headline ?? '');
  for (const kind of ['heading', 'list-item', 'paragraph'] as const) {
    const ofKind = blocks.filter((block) => block.kind === kind && block.text.length <= LONGEST_ITEM);
    const numbered = ofKind.filter((block) => !Number.isNaN(numberOf(block.text)));
    if (numbered.length >= LEAST_ITEMS && counts(numbered)) return { kind: 'listicle', points: numbered };
    if (kind !== 'paragraph' && ofKind.length >= LEAST_ITEMS && ofKind.length === announced)
      return { kind: 'listicle', points: ofKind };
  }
  return { kind: null, points: [] };
}

const TIME = /^(?:\d{1,2}[:.h]\d{2})(?:\s?[ap]\.?m\.?)?(?!\d)/iu;

/** One entry of a live blog: the ids of its blocks, without its title. */
export interface Entry {
  blocks: ReadonlySet<number>;
}

/** Minutes by which times can be compared: those of the day for a clock's, of all time for a date's; null for what is neither. */
function minutesOf(entry: string): number | null {
  const moment = /^\d{4}-/.test(entry) ? Date.parse(entry) : Number.NaN;
  if (!Number.isNaN(moment)) return moment / 60_000;
  const found = TIME.exec(entry)?.[0];
  if (!found) return null;
  const [hour = 0, minute = 0] = found.match(/\d+/gu)?.map(Number) ?? [];
  return ((hour % 12) + (/p/iu.test(found) || (hour >= 12 && !/a/iu.test(found)) ? 12 : 0)) * 60 + minute;
}

/**
 * The entries of a live blog, latest first: as on the page, or turned round where the times go up. What stands above them is
 * none; an article without entries has none.
 */
export function entriesOf(blocks: TextBlock[]): Entry[] {
  const entries: { blocks: Set<number>; minutes: number | null }[] = [];
  for (const { id, kind, entry } of blocks) {
    if (entry !== undefined) entries.push({ blocks: new Set(), minutes: minutesOf(entry) });
    if (kind !== 'heading') entries.at(-1)?.blocks.add(id);
  }
  const filled = entries.filter((entry) => entry.blocks.size);
  const timed = filled.flatMap((entry) => (entry.minutes === null ? [] : [entry.minutes]));
  const up = timed.filter((n, i) => i > 0 && n > timed[i - 1]!).length;
  const down = timed.filter((n, i) => i > 0 && n < timed[i - 1]!).length;
  return up > down ? filled.reverse() : filled;
}
