import type { Reading } from '../reading';
import { creditOf } from './credit';
import { linkToWords } from './text-fragment';

/** The columns, by names that stay the same in every language, so that scripts can rely on them. */
export const CSV_COLUMNS = [
  'number',
  'kind',
  'statement',
  'speaker',
  'role',
  'speaker_kind',
  'confidence',
  'cue',
  'source',
  'link',
  'headline',
  'publisher',
  'published',
  'address',
  'time',
] as const;

/**
 * One cell: in quotation marks, those within doubled. A text that a spreadsheet would take for a formula begins with an
 * apostrophe instead (https://owasp.org/www-community/attacks/CSV_Injection; with the full-width forms of the signs).
 */
function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/**
 * One statement a line, as spreadsheets open it by a double click: UTF-8 with a byte order mark, CRLF (RFC 4180), and the
 * separator that goes with the reader's decimal sign: semicolons where that is a comma.
 */
export function toCsv(reading: Reading, separator: ',' | ';'): string {
  const { article, attributions, speakers, url } = reading;
  const decimal = separator === ';' ? ',' : '.';
  const rows = attributions.map((attribution, index) => {
    const { name, role, time } = creditOf(reading, index);
    const cells = [
      cell(index + 1),
      cell(attribution.kind),
      cell(attribution.text),
      cell(name),
      cell(role),
      cell(attribution.speaker === null ? null : speakers[attribution.speaker]?.kind),
      attribution.confidence.toFixed(2).replace('.', decimal),
      cell(attribution.cue?.text),
      cell(attribution.source?.text),
      cell(linkToWords(reading, attribution.content)),
      cell(article.headline),
      cell(article.publisher),
      cell(article.published),
      cell(url),
      cell(time),
    ];
    return cells.join(separator);
  });
  return `\uFEFF${[CSV_COLUMNS.join(separator), ...rows].join('\r\n')}\r\n`;
}
