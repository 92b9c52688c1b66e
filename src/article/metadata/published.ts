import type { Mark } from '../../page/evidence';
import { ageTemplates, findAge } from './age';
import { type IsoDate, type Months, monthNames, parseDate } from './dates';

/** Where a page may say when it was written. Declared dates are best first; lines are short texts, nearest first. */
export interface DateEvidence {
  published: readonly (string | null)[];
  updated: readonly (string | null)[];
  /** Marks and lines beside the headline, and lines that follow the text. */
  marks: readonly Mark[];
  lines: readonly string[];
  laterMarks: readonly Mark[];
  laterLines: readonly string[];
  url: string;
  /** Words that stand before the day of a first and of a later version, lower case. */
  publishedWords: readonly string[];
  updatedWords: readonly string[];
}

/** When an article was published and updated, or how old it says it is, and the line that says so. */
export interface Dates {
  published: IsoDate | null;
  updated: IsoDate | null;
  age: string | null;
}

/** So many lines after the headline a date is the article's own. */
const NEAREST = 8;
const LINE = 160;
/** A date and what it is the date of. */
const LONELY = 60;

/**
 * When an article was published and updated. Declared dates win over what is shown beside the headline, unless that is
 * borne out; what is shown wins over the address; an age counts only where no date is.
 */
export function resolveDates(evidence: DateEvidence, lang: string | null, monthFirst: boolean): Dates {
  const languages = [...new Set([lang ?? 'en', 'en'])];
  const address = dateInAddress(evidence.url);
  const reader = new DateReader(languages, monthFirst, address);
  const declared = agreed(evidence, reader);
  const revised = firstOf(evidence.updated.map((date) => reader.read(date)));
  const published = declared ?? readShown(evidence, reader, false) ?? address;
  const updated = revised ?? readShown(evidence, reader, true);
  const dated = (published ?? updated) ? null : readLonely(evidence.laterMarks, reader);
  return {
    published: published ?? updated ?? dated,
    updated: published && updated !== published ? updated : null,
    age: published || updated || dated ? null : findShownAge(evidence, languages),
  };
}

/**
 * The first of the declared dates. Where the page shows another day, the declared date of that day is better, and so is a
 * shown day that is called the day of publication.
 */
function agreed(evidence: DateEvidence, reader: DateReader): IsoDate | null {
  const dates = evidence.published.map((date) => reader.read(date)).filter((date) => date !== null);
  const days = dates.map(dayOf);
  const votes = days.map((day) => days.filter((other) => Math.abs(day - other) <= 1).length);
  const first = dates[votes.indexOf(Math.max(...votes))];
  const near = evidence.lines.slice(0, NEAREST);
  if (!first || !near.some((line) => line.length < LINE && contradicts(line, first))) return first ?? null;
  const shown = readShown({ ...evidence, marks: [], lines: near, laterLines: [] }, reader, false);
  if (!shown || Math.abs(daysBetween(first, shown)) <= 1) return first;
  const same = dates.find((date) => Math.abs(daysBetween(date, shown)) <= 1);
  const called = near.some(
    (line) => startsWithAny(line, evidence.publishedWords) && reader.read(line)?.slice(0, 10) === shown.slice(0, 10),
  );
  return same ?? (called ? shown : first);
}

/** Whether a line holds a year but not the day of a date, by its numbers alone, which is cheap to tell. */
function contradicts(line: string, date: IsoDate): boolean {
  const numbers = (line.match(/\d+/g) ?? []).map(Number);
  if (!numbers.some((number) => number > 1900 && number < 2100)) return false;
  const [year, , day] = date.split(/\D/).map(Number);
  return !numbers.includes(year!) || !numbers.some((number) => Math.abs(number - day!) <= 1);
}

/** A date's day, counted from 1970. */
const dayOf = (date: IsoDate): number => Date.parse(date.slice(0, 10)) / 86_400_000;

const daysBetween = (from: IsoDate, to: IsoDate): number => dayOf(to) - dayOf(from);

function startsWithAny(line: string, words: readonly string[]): boolean {
  const lower = line.toLowerCase();
  return words.some((word) => lower.startsWith(word));
}

/** Reads dates in some languages; asks for their month names only when a date is in words. */
class DateReader {
  private months: Months | null = null;
  private readonly known = new Map<string, IsoDate | null>();

  constructor(
    private readonly languages: readonly string[],
    private readonly monthFirst: boolean,
    /** The address tells which of the numbers is the month. */
    private readonly address: IsoDate | null,
  ) {}

  /** The date that a text holds; the same texts are asked about for several reasons. */
  read(written: string | null): IsoDate | null {
    if (!written || !/\d/.test(written)) return null;
    let date = this.known.get(written);
    if (date === undefined) {
      date = this.parse(written);
      this.known.set(written, date);
    }
    return date;
  }

  private parse(written: string): IsoDate | null {
    const plain = parseDate(written, NO_MONTHS, this.monthFirst);
    const other = plain && this.address && parseDate(written, NO_MONTHS, !this.monthFirst);
    if (plain) return other && dayOf(other) === dayOf(this.address!) ? other : plain;
    if (!/[^\s\d.,:;/–-]{3}/.test(written)) return null;
    this.months ??= monthNames(this.languages);
    return parseDate(written, this.months, this.monthFirst);
  }
}

const NO_MONTHS: Months = new Map();

/** The first date that the page shows of a first, or of a later version; exact to the minute where a mark says so. */
function readShown(evidence: DateEvidence, reader: DateReader, updated: boolean): IsoDate | null {
  const { marks, lines, laterLines, publishedWords, updatedWords } = evidence;
  const says = (text: string, words: readonly string[]) => {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
  };
  const fits = (line: string) => (says(line, updatedWords) && !says(line, publishedWords)) === updated;
  const call = (mark: Mark) => `${mark.prop} ${mark.hint}`;
  const timed = marks.filter(
    (mark) => !mark.linked && (mark.tag === 'time' || /date|time|publish|updated/.test(call(mark))),
  );
  const ofMark = (mark: Mark) => reader.read(mark.datetime) ?? reader.read(mark.text);
  const isToldOf = (line: string) => isSentence(line) && !says(line, publishedWords) && !says(line, updatedWords);
  const ofLine = (line: string): IsoDate | null => {
    const date = line.length < LINE && /\d/.test(line) && fits(line) && !isToldOf(line) ? reader.read(line) : null;
    if (!date) return null;
    return firstOf(timed.map((mark) => (mark.datetime?.startsWith(date) ? reader.read(mark.datetime) : null))) ?? date;
  };
  return (
    firstOf(lines.slice(0, NEAREST).map(ofLine)) ??
    firstOf(
      timed.map((mark) =>
        (says(mark.text, updatedWords) || /modif|updat/.test(call(mark))) === updated ? ofMark(mark) : null,
      ),
    ) ??
    firstOf(lines.slice(NEAREST).map(ofLine)) ??
    (updated ? null : firstOf(laterLines.map((line) => (startsWithAny(line, publishedWords) ? ofLine(line) : null))))
  );
}

/** "The pier opened on 4 October 2024.": the date is of what is told, not of who tells it. */
const isSentence = (line: string): boolean =>
  /[.!?…]["”»’)]*$/.test(line) && (line.match(/\p{L}{2,}/gu)?.length ?? 0) > MOST_BESIDE_DATE;

/** Words of letters in a line that says when, and by whom. */
const MOST_BESIDE_DATE = 4;

/** A date far from the headline is the article's own where no other mark of its look holds one, as cards' dates do. */
function readLonely(marks: readonly Mark[], reader: DateReader): IsoDate | null {
  const dated = marks
    .filter(({ linked, text, datetime }) => !linked && text.length < LONELY && /\d{4}/.test(datetime ?? text))
    .map((mark) => ({ look: `${mark.tag} ${mark.hint}`, date: reader.read(mark.datetime) ?? reader.read(mark.text) }))
    .filter(({ date }) => date !== null);
  return dated.find(({ look }) => dated.filter((other) => other.look === look).length === 1)?.date ?? null;
}

function findShownAge({ marks, lines }: DateEvidence, languages: readonly string[]): string | null {
  const texts = [...lines, ...marks.filter((mark) => !mark.linked).flatMap((mark) => mark.text.split('\n'))].filter(
    (text) => text.length < 60 && /\d/.test(text),
  );
  if (texts.length === 0) return null;
  const templates = ageTemplates(languages);
  return firstOf(texts.map((text) => findAge(text, templates)));
}

/** "/2024/05/03/", "/2024/5/3/" or "/2024-05-03-" in an address. */
function dateInAddress(url: string): IsoDate | null {
  const match = /[/-](20\d{2})(?:[/-](\d{2})[/-](\d{2})|\/(\d{1,2})\/(\d{1,2}))(?=[/-]|$)/.exec(url);
  const pad = (number: string | undefined) => number?.padStart(2, '0');
  return match && parseDate(`${match[1]}-${pad(match[2] ?? match[4])}-${pad(match[3] ?? match[5])}`, NO_MONTHS, false);
}

function firstOf<T>(values: Iterable<T | null>): T | null {
  for (const value of values) if (value !== null) return value;
  return null;
}
