import type { Mark } from '../../page/evidence';
import { ageTemplates, findAge } from './age';
import { type IsoDate, type Months, monthNames, parseDate } from './dates';

/** Where a page may say when it was written. Declared dates are best first; `lines` are short texts near the headline. */
export interface DateEvidence {
  published: readonly (string | null)[];
  updated: readonly (string | null)[];
  marks: readonly Mark[];
  lines: readonly string[];
  url: string;
  /** Words that stand before the day of a later version, lower case. */
  updatedWords: readonly string[];
}

export interface Dates {
  published: IsoDate | null;
  updated: IsoDate | null;
  age: string | null;
}

/**
 * When an article was published and updated. Declared dates win, then machine-readable times beside the headline, then
 * dates in the words beside it, then the address; an age only where no date is.
 */
export function resolveDates(evidence: DateEvidence, lang: string | null, monthFirst: boolean): Dates {
  const languages = [...new Set([lang ?? 'en', 'en'])];
  const months = monthNames(languages);
  const parse = (written: string | null) => (written ? parseDate(written, months, monthFirst) : null);
  const shown = readShown(evidence, months, monthFirst);
  const published = first(evidence.published.map(parse)) ?? shown.published ?? dateInAddress(evidence.url);
  const updated = first(evidence.updated.map(parse)) ?? shown.updated;
  const age = published ? null : findShownAge(evidence, languages);
  return {
    published: published ?? updated,
    updated: updated && published && updated !== published ? updated : null,
    age,
  };
}

function readShown({ marks, lines, updatedWords }: DateEvidence, months: Months, monthFirst: boolean) {
  const found: { date: IsoDate; updated: boolean }[] = [];
  const later = (text: string) => updatedWords.some((word) => text.toLowerCase().includes(word));
  for (const mark of marks) {
    if (mark.linked) continue;
    const dated = mark.tag === 'time' || /date|time|publish|updated/.test(`${mark.prop} ${mark.hint}`);
    if (!dated) continue;
    const date = parseDate(mark.datetime ?? '', months, monthFirst) ?? parseDate(mark.text, months, monthFirst);
    if (date) found.push({ date, updated: later(mark.text) || /modif|updat/.test(`${mark.prop} ${mark.hint}`) });
  }
  for (const line of lines) {
    const date = parseDate(line, months, monthFirst);
    if (date) found.push({ date, updated: later(line) });
  }
  return {
    published: found.find((each) => !each.updated)?.date ?? null,
    updated: found.find((each) => each.updated)?.date ?? null,
  };
}

function findShownAge({ marks, lines }: DateEvidence, languages: readonly string[]): string | null {
  const templates = ageTemplates(languages);
  const texts = [...marks.filter((mark) => !mark.linked).flatMap((mark) => mark.text.split('\n')), ...lines];
  return first(texts.map((text) => findAge(text, templates)));
}

/** "/2024/05/03/" or "/2024-05-03-" in an address. */
function dateInAddress(url: string): IsoDate | null {
  const match = /[/-](20\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, new Map(), false) : null;
}

function first<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
