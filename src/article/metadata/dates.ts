/** A date as a page writes it: ISO 8601, day alone or with a time, the zone only where the page gives one. */
export type IsoDate = string;

/** Month names in lower case → 1 to 12. */
export type Months = ReadonlyMap<string, number>;

const MAX_TEXT = 160;
const EARLIEST = 1600;
const LATEST = 2200;

const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    z: 'Z',
    utc: 'Z',
    gmt: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    mez: '+01:00',
    mesz: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    sast: '+02:00',
    jst: '+09:00',
    kst: '+09:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
  }),
);

/** The month names of some languages, as Intl spells them alone and inside a date, long and short. */
export function monthNames(languages: readonly string[]): Months {
  const months = new Map<string, number>();
  for (const lang of languages) {
    if (lang === 'en') {
      for (const [name, month] of ENGLISH) months.set(name, month);
      continue;
    }
    for (const format of formatsOf(lang)) {
      for (let month = 12; month >= 1; month--) {
        const parts = format.formatToParts(Date.UTC(2023, month - 1, 15));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        const bare = name.toLowerCase().replace(/\.$/, '');
        if (/\p{L}/u.test(bare) && !/\d/.test(bare)) months.set(bare, month);
      }
    }
  }
  return months;
}

/** English is asked for on every page, and the first use of Intl costs more than reading one; newspapers write "Sept.". */
const ENGLISH: Months = new Map(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug']
    .concat(['september sep sept', 'october oct', 'november nov', 'december dec'])
    .flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);

function formatsOf(lang: string): Intl.DateTimeFormat[] {
  const options: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  try {
    return options.map((option) => new Intl.DateTimeFormat(lang, { ...option, timeZone: 'UTC', calendar: 'gregory' }));
  } catch {
    return [];
  }
}

/**
 * The first date in a text: ISO 8601 and its relatives, RFC 2822, dates in words of the given months, and numbers in
 * the order of the language (`monthFirst` for American English). Null when there is none, or none that can be.
 */
export function parseDate(written: string, months: Months, monthFirst: boolean): IsoDate | null {
  const text = written.slice(0, MAX_TEXT);
  return parseEpoch(text) ?? parseYearFirst(text) ?? parseInWords(text, months) ?? parseNumeric(text, monthFirst);
}

function parseEpoch(text: string): IsoDate | null {
  const match = /^\s*(\d{10})(\d{3})?\s*$/.exec(text);
  if (!match) return null;
  const moment = new Date(Number(match[1]) * 1000);
  return `${moment.toISOString().slice(0, 19)}Z`;
}

function parseYearFirst(text: string): IsoDate | null {
  const compact = /(?<!\d)(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?(?!\d)/.exec(text);
  if (compact) {
    const [whole, year, month, day] = compact;
    const found = isoDay(Number(year), Number(month), Number(day));
    if (found)
      return compact[4] ? `${found}T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${compact[7] ?? ''}` : found;
    if (whole === text.trim()) return null;
  }
  const match = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(text);
  const found = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return found ? found + timeOf(text.slice(match.index + match[0].length)) : null;
}

const WORDS = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;

function parseInWords(text: string, months: Months): IsoDate | null {
  if (months.size === 0) return null;
  const tokens = [...text.toLowerCase().matchAll(WORDS)].map((match) => ({ word: match[0], at: match.index }));
  for (let index = 0; index < tokens.length; index++) {
    const month = months.get(tokens[index]!.word);
    if (!month) continue;
    const before = near(tokens, index, -1);
    const after = near(tokens, index, 1);
    // "3 May 2024", "May 3rd, 2024", "2024 May 3": the day, the year, and where the date begins and ends
    const tries: [number, number, number, number][] = [
      [before[0]?.value ?? 0, after[0]?.value ?? 0, before[0]?.index ?? 0, after[0]?.index ?? 0],
      [after[0]?.value ?? 0, after[1]?.value ?? 0, index, after[1]?.index ?? 0],
      [after[0]?.value ?? 0, before[0]?.value ?? 0, before[0]?.index ?? 0, after[0]?.index ?? 0],
    ];
    for (const [day, year, first, last] of tries) {
      const found = isoDay(year, month, day);
      if (!found) continue;
      const rest = text.slice(tokens[last]!.at + tokens[last]!.word.length);
      return found + (timeOf(rest) || timeOf(text.slice(0, tokens[first]!.at)));
    }
  }
  return null;
}

/** Words that may stand between the numbers of a date: "3rd of May", "3 de mayo de 2024", "3. Mai", "May 3, 2024". */
const FILLERS = new Set([
  '.',
  ',',
  'st',
  'nd',
  'rd',
  'th',
  'of',
  'de',
  'del',
  'di',
  'er',
  'º',
  '°',
  '/',
  '-',
  '–',
  "'",
  '’',
]);

function near(tokens: { word: string }[], from: number, step: 1 | -1): { value: number; index: number }[] {
  const numbers: { value: number; index: number }[] = [];
  for (let at = from + step, steps = 0; tokens[at] && steps < 6; at += step, steps++) {
    const { word } = tokens[at]!;
    if (/^\d{1,4}$/.test(word)) numbers.push({ value: Number(word), index: at });
    else if (!FILLERS.has(word)) break;
    if (numbers.length === 2) break;
  }
  return numbers;
}

function parseNumeric(text: string, monthFirst: boolean): IsoDate | null {
  const match = /(?<![\d.,])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4]!.length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
  const americans = monthFirst && match[2] !== '.';
  const found = americans
    ? (isoDay(year, first, second) ?? isoDay(year, second, first))
    : (isoDay(year, second, first) ?? isoDay(year, first, second));
  return found ? found + timeOf(text.slice(match.index + match[0].length)) : null;
}

/** "T10:30:00+02:00", "10.30 Uhr", "10h30", "10:30 a.m. EST": the time of day as ISO 8601, or an empty string. */
function timeOf(rest: string): string {
  const match =
    /(?<!\d)(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?|[.h](\d{2})(?=\s*(?:uhr|$|[^\d]))|(?=\s?[ap]\.?m))\s*([ap]\.?m\b\.?)?\s*\(?(z\b|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|[a-z]{3,4}\b)?/i.exec(
      rest.slice(0, 60),
    );
  if (!match) return '';
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? match[4] ?? 0);
  const half = match[5]?.[0]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return '';
  const pad = (value: number) => String(value).padStart(2, '0');
  return `T${pad(hour)}:${pad(minute)}${match[3] ? `:${match[3]}` : ''}${zoneOf(match[6])}`;
}

function zoneOf(written: string | undefined): string {
  if (!written) return '';
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(written);
  return offset ? `${offset[1]}:${offset[2] ?? '00'}` : (ZONES.get(written.toLowerCase()) ?? '');
}

function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= EARLIEST && year <= LATEST) || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
