const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'second'] as const;
/** Counts that show every plural form of the table's languages, and the units' short forms. */
const COUNTS = [1, 2, 5];
const MAX_TEXT = 60;

/** What stands before and after the number in a relative time. */
type Template = readonly [before: string, after: string];

/** The relative times of some languages as Intl spells them ("vor {} Stunden", "{}h ago"), lower case. */
export function ageTemplates(languages: readonly string[]): Template[] {
  const templates = new Map<string, Template>();
  for (const lang of languages) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      for (const unit of UNITS) {
        for (const count of COUNTS) {
          const template = templateOf(lang, style, count, unit);
          if (template) templates.set(template.join('\0'), template);
        }
      }
    }
  }
  return [...templates.values()];
}

/** The relative time that a text is, or ends or begins with ("Fox News 4h ago"); null when there is none. */
export function findAge(text: string, templates: readonly Template[]): string | null {
  if (text.length > MAX_TEXT) return null;
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(/\d{1,3}/g)) {
    const head = lower.slice(0, match.index);
    const tail = lower.slice(match.index + match[0].length);
    for (const [before, after] of templates) {
      if (!head.endsWith(before) || !startsWith(tail, after)) continue;
      const space = after.startsWith(' ') && !tail.startsWith(' ') ? 1 : 0;
      const start = match.index - before.length;
      // Two neighbouring spans run together: "Fox News4h ago".
      if (/\d$/.test(lower.slice(0, start)) || (before !== '' && /\p{L}$/u.test(lower.slice(0, start)))) continue;
      return text.slice(start, match.index + match[0].length + after.length - space).trim();
    }
  }
  return null;
}

/**
 * The name that stands beside a relative time, in its line or the one before, as an aggregator's card names its source;
 * null when there is none. Lines are in page order.
 */
export function nameBeside(age: string, lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => line.includes(age));
  if (at < 0) return null;
  const rest = lines[at]!.replace(age, '').replace(EDGES, '');
  const name = rest || (lines[at - 1] ?? '').replace(EDGES, '');
  return name.length < 40 && /^[\p{L}\d]/u.test(name) && !/[.!?]$/.test(name) && name.split(' ').length < 6
    ? name
    : null;
}

const EDGES = /^[\s·•|,–—-]+|[\s·•|,–—-]+$/g;

/** "4h ago" is written with and without the space that Intl puts there; a word must end where the template ends. */
function startsWith(tail: string, after: string): boolean {
  const rest = tail.startsWith(after)
    ? tail.slice(after.length)
    : tail.startsWith(after.trimStart())
      ? tail.slice(after.trimStart().length)
      : null;
  return rest !== null && (after === '' || !/^\p{L}/u.test(rest));
}

function templateOf(
  lang: string,
  style: 'long' | 'short' | 'narrow',
  count: number,
  unit: (typeof UNITS)[number],
): Template | null {
  try {
    const parts = new Intl.RelativeTimeFormat(lang, { style, numeric: 'always' }).formatToParts(-count, unit);
    const at = parts.findIndex((part) => part.type === 'integer');
    if (at < 0) return null;
    const spell = (from: number, to: number) =>
      parts
        .slice(from, to)
        .map((part) => part.value)
        .join('')
        .replace(/[\s\u00a0\u202f]/g, ' ')
        .toLowerCase();
    const template: Template = [spell(0, at), spell(at + 1, parts.length)];
    return template.join('').trim().length > 0 ? template : null;
  } catch {
    return null;
  }
}
