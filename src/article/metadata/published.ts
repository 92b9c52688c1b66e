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

interface Shown {
  date: IsoDate;
  updated: boolean;
}

/** So many lines after the headline a date is the article's own. */
const NEAREST = 8;

/**
 * When an article was published and updated. Declared dates win over what is shown beside the headline, and that
 * over the address; an age counts only where no date is.
 */
export function resolveDates(evidence: DateEvidence, lang: string | null, monthFirst: boolean): Dates {
  const languages = [...new Set([lang ?? 'en', 'en'])];
  const months = monthNames(languages);
  const parse = (written: string | null) => (written ? parseDate(written, months, monthFirst) : null);
  const shown = readShown(evidence, months, monthFirst);
  const first = shown.find((each) => !each.updated)?.date ?? null;
  const later = shown.find((each) => each.updated)?.date ?? null;
  const declared = firstOf(evidence.published.map(parse));
  const published = declared ?? first ?? dateInAddress(evidence.url);
  const updated = firstOf(evidence.updated.map(parse)) ?? later;
  return {
    published: published ?? updated,
    updated: published && updated !== published ? updated : null,
    age: published || updated ? null : findShownAge(evidence, languages),
  };
}

/** Dates that the page shows, the article's own first, exact to the minute where a mark says so. */
function readShown(evidence: DateEvidence, months: Months, monthFirst: boolean): Shown[] {
  const { marks, lines, laterLines, publishedWords, updatedWords } = evidence;
  const says = (text: string, words: readonly string[]) => words.some((word) => text.toLowerCase().includes(word));
  const ofLine = (line: string): Shown[] => {
    const date = /\d/.test(line) ? parseDate(line, months, monthFirst) : null;
    return date ? [{ date, updated: says(line, updatedWords) && !says(line, publishedWords) }] : [];
  };
  const marked = marks.flatMap((mark): Shown[] => {
    const call = `${mark.prop} ${mark.hint}`;
    if (mark.linked || (mark.tag !== 'time' && !/date|time|publish|updated/.test(call))) return [];
    const date = parseDate(mark.datetime ?? '', months, monthFirst) ?? parseDate(mark.text, months, monthFirst);
    return date ? [{ date, updated: says(mark.text, updatedWords) || /modif|updat/.test(call) }] : [];
  });
  const exact = ({ date, updated }: Shown): Shown => ({
    date: marked.find((mark) => mark.date.length > date.length && mark.date.startsWith(date))?.date ?? date,
    updated,
  });
  return [
    ...lines.slice(0, NEAREST).flatMap(ofLine).map(exact),
    ...marked,
    ...lines.slice(NEAREST).flatMap(ofLine).map(exact),
    ...laterLines.filter((line) => publishedWords.some((word) => line.toLowerCase().startsWith(word))).flatMap(ofLine),
  ];
}

function findShownAge({ marks, lines }: DateEvidence, languages: readonly string[]): string | null {
  const texts = [...lines, ...marks.filter((mark) => !mark.linked).flatMap((mark) => mark.text.split('\n'))].filter(
    (text) => text.length < 60 && /\d/.test(text),
  );
  if (texts.length === 0) return null;
  const templates = ageTemplates(languages);
  return firstOf(texts.map((text) => findAge(text, templates)));
}

/** "/2024/05/03/" or "/2024-05-03-" in an address. */
function dateInAddress(url: string): IsoDate | null {
  const match = /[/-](20\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, new Map(), false) : null;
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
