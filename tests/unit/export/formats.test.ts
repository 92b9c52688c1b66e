import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../../src/export/csv';
import { FORMAT_IDS, FORMATS, fileName } from '../../../src/export/formats';
import { SCHEMA_ID, toJson } from '../../../src/export/json';
import { escapeMarkdown, toMarkdown } from '../../../src/export/markdown';
import { toPlainText } from '../../../src/export/plain-text';
import { quotationText } from '../../../src/export/quotation-text';
import schema from '../../../src/export/reading.schema.json';
import { toWebAnnotations } from '../../../src/export/web-annotation';
import { sampleReading } from '../../gallery/sample';

const LABELS = {
  summary: 'Summary',
  keyPoints: 'Key points',
  quotations: 'Quotations',
  unattributed: 'No speaker named',
  probably: 'Probably',
  noHeadline: 'No headline',
  kinds: { direct: 'direct', mixed: 'partly quoted', indirect: 'indirect' },
};

/** RFC 4180 as a spreadsheet reads it. */
function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n"]*))(${separator}|\\r\\n)`, 'gy');
  for (const match of text.matchAll(cell)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

test('in a live blog the credit of a statement has the time of its entry, and in other articles none', () => {
  const reading = sampleReading();
  const [first] = reading.attributions[0]!.content;
  const enter = (entry: string) => {
    const blocks = reading.article.blocks.map((block) => (block.id === first!.block ? { ...block, entry } : block));
    return { ...reading, article: { ...reading.article, blocks } };
  };
  expect(quotationText(enter('2026-02-03T16:42:00Z'), 0, LABELS)).toContain('Mayor of Varnholm, 2026-02-03 16:42 (');
  expect(toPlainText(enter('vor 5 Minuten'), LABELS)).toContain('Mayor of Varnholm, vor 5 Minuten (direct)');
  const column = CSV_COLUMNS.indexOf('time');
  expect(parseCsv(toCsv(enter('16.42 Uhr'), ',').slice(1), ',')[1]?.[column]).toBe('16.42 Uhr');
  expect(parseCsv(toCsv(reading, ',').slice(1), ',')[1]?.[column]).toBe('');
  expect(new Ajv2020().addFormat('uri', true).validate(schema, JSON.parse(toJson(enter('16.42 Uhr'))))).toBe(true);
});

describe('CSV', () => {
  test('gives every statement back, with a byte order mark and CRLF', () => {
    const reading = sampleReading();
    const csv = toCsv(reading, ',');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const [header, ...rows] = parseCsv(csv.slice(1), ',');
    expect(header).toEqual([...CSV_COLUMNS]);
    expect(rows.map((row) => row[2])).toEqual(reading.attributions.map(({ text }) => text));
    expect(rows[0]).toMatchObject({ 3: 'Elin Marstrand', 4: 'Mayor of Varnholm', 5: 'person', 6: '0.97' });
    expect(rows.every((row) => row.length === CSV_COLUMNS.length)).toBe(true);
  });

  test('takes semicolons and decimal commas where spreadsheets expect them', () => {
    const [, first] = parseCsv(toCsv(sampleReading(), ';').slice(1), ';');
    expect(first?.[6]).toBe('0,97');
    expect(first).toHaveLength(CSV_COLUMNS.length);
  });

  test.each([
    '=HYPERLINK("http://evil.example")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '＝1+1',
    '  =1',
    '\u200e=1',
    '\t=1',
    '\r=1',
  ])('never lets a spreadsheet run %j', (text) => {
    const reading = sampleReading({ headline: text });
    reading.attributions[0]!.text = text;
    const [, row] = parseCsv(toCsv(reading, ',').slice(1), ',');
    expect(row?.[2]).toBe(`'${text}`);
    expect(row?.[10]).toBe(`'${text}`);
  });
});

describe('JSON', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  test('keeps to its published schema and gives the reading back', () => {
    const reading = sampleReading();
    const { $schema, ...back } = JSON.parse(toJson(reading));
    expect($schema).toBe(SCHEMA_ID);
    expect(back).toEqual(reading);
    validate(JSON.parse(toJson(reading)));
    expect(validate.errors).toBeNull();
  });

  test('the schema refuses what is no reading', () => {
    const broken = { ...JSON.parse(toJson(sampleReading())), speakers: [{ name: 1 }] };
    expect(validate(broken)).toBe(false);
  });
});

describe('Markdown', () => {
  test('is a note with each quotation as a block quote that links to its words', () => {
    const reading = sampleReading();
    const markdown = toMarkdown(reading, LABELS);
    expect(markdown.split('\n')[0]).toBe(`# [${reading.article.headline}](<${reading.url}>)`);
    expect(markdown.match(/^> — /gm)).toHaveLength(reading.attributions.length);
    expect(markdown.match(/#:~:text=/g)).toHaveLength(reading.attributions.length);
    expect(markdown).toContain('> — Elin Marstrand, Mayor of Varnholm ([direct](<');
    expect(markdown).toContain('> — Probably a dock worker who asked not to be named');
    expect(markdown).toContain('> — No speaker named');
  });

  test('takes nothing of the page for markup', () => {
    expect(escapeMarkdown('# **x** [a](javascript:b) <img src=x> `c` _d_')).toBe(
      '\\# \\*\\*x\\*\\* \\[a\\]\\(javascript:b\\) \\<img src\\=x\\> \\`c\\` \\_d\\_',
    );
    expect(escapeMarkdown('1. first')).toBe('1\\. first');
    expect(escapeMarkdown('- item\n\n# two')).toBe('\\- item \\# two');
    expect(escapeMarkdown('see https://evil.example')).toBe('see https:/\\/evil.example');
  });
});

test('plain text names everybody once for each statement', () => {
  const text = toPlainText(sampleReading(), LABELS);
  expect(text.match(/— Elin Marstrand, Mayor of Varnholm/g)).toHaveLength(4);
  expect(text).toContain('KEY POINTS\n• the service');
});

test('one quotation is copied with its speaker and place', () => {
  expect(quotationText(sampleReading(), 1, LABELS)).toBe(
    '“We found the money because we looked for it.”\n— Elin Marstrand, Mayor of Varnholm (Varnholm votes to keep its night ferry through the winter, The Varnholm Courier, 2026-11-18)',
  );
  expect(quotationText(sampleReading(), 99, LABELS)).toBe('');
});

describe('Web Annotations', () => {
  const reading = sampleReading();
  // as a page holds it: other text before, line breaks of the markup, a character outside the BMP
  const pageText = `Menu 🛥\n\n${reading.article.blocks.map(({ text }) => text.replaceAll(', ', ',\n  ')).join('\n\n')} Footer`;
  let ids = 0;
  const make = (text: string | null) =>
    JSON.parse(toWebAnnotations(reading, { labels: LABELS, pageText: text, newId: () => `urn:test:${ids++}` }));

  test('point at the words by quote and by position in code points', () => {
    const collection = make(pageText);
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: reading.attributions.length });
    const points = [...pageText];
    for (const [index, annotation] of collection.first.items.entries()) {
      const [quote, position] = annotation.target[0].selector;
      expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: reading.attributions[index]!.text });
      expect(position.type).toBe('TextPositionSelector');
      const found = points.slice(position.start, position.end).join('').replace(/\s+/g, ' ');
      expect(found).toBe(quote.exact);
    }
  });

  test('every IRI is its own', () => {
    const collection = make(null);
    const all = [collection.id, collection.first.id, ...collection.first.items.map(({ id }: { id: string }) => id)];
    expect(new Set(all).size).toBe(all.length);
  });

  test('leave the position out where it cannot be known', () => {
    const [annotation] = make(null).first.items;
    expect(annotation.target[0].selector).toHaveLength(1);
    const elsewhere = make('Another page').first.items[0];
    expect(elsewhere.target[0].selector).toHaveLength(1);
  });
});

test('file names come from the headline, in any script, and are never empty', () => {
  expect(fileName(sampleReading(), 'csv')).toBe('varnholm-votes-to-keep-its-night-ferry-through-the-winter.csv');
  expect(fileName(sampleReading({ headline: '«العبّارة» تبقى' }), 'markdown')).toBe('العبّارة-تبقى.md');
  expect(fileName(sampleReading({ headline: '../../etc/passwd' }), 'text')).toBe('etc-passwd.txt');
  expect(fileName(sampleReading({ headline: null }), 'json')).toBe('on-record.json');
});

test('an empty reading can be taken away in every format', () => {
  const empty = sampleReading({ headline: null, blocks: [] });
  empty.attributions = [];
  empty.speakers = [];
  for (const id of FORMAT_IDS) {
    const context = { labels: LABELS, separator: ',' as const, pageText: '', newId: () => 'urn:test:1' };
    expect(FORMATS[id].write(empty, context).length).toBeGreaterThan(0);
  }
});
