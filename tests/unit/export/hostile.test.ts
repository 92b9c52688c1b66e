import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/export/citation';
import { CSV_COLUMNS, toCsv } from '../../../src/export/csv';
import { toJson } from '../../../src/export/json';
import type { ExportLabels } from '../../../src/export/labels';
import { escapeMarkdown, toMarkdown } from '../../../src/export/markdown';
import { toWebAnnotations } from '../../../src/export/web-annotation';
import type { Reading } from '../../../src/reading';
import { sampleReading } from '../../gallery/sample';

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![x](http://leak.example/)',
  '<http://leak.example/>',
  'http://leak.example/ www.leak.example a@leak.example',
  '`code` **bold** _it_ ~~no~~ ==mark== ^up^ $x$ #tag',
  '[[wiki]] {{template}} %%comment%%',
  '> quote\n# heading\n- list\n1. one\n---\n```\ncode',
  '&lt;img src=x&gt; &#60;',
  '\\[click\\](javascript:alert(1))',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '\u200b=1',
  '＝1',
  '"; =1; "',
  '",=1,"',
  '\r\n=1,2,3',
];

const labels: ExportLabels = {
  summary: 'Summary',
  keyPoints: 'Key points',
  quotations: 'Quotations',
  unattributed: 'Nobody is named',
  probably: 'Probably',
  noHeadline: 'No headline',
  kinds: { direct: 'direct', mixed: 'partly quoted', indirect: 'indirect' },
};

/** The sample with one text in every place that is the page's own. */
function readingOf(text: string): Reading {
  const reading = sampleReading({ headline: text, byline: [text, text], publisher: text, published: text });
  const speakers = reading.speakers.map((speaker) => ({ ...speaker, name: text, role: text, aliases: [text] }));
  const attributions = reading.attributions.map((one) => ({ ...one, text }));
  const sentences = reading.summary.sentences.map((one) => ({ ...one, text }));
  return { ...reading, speakers, attributions, summary: { ...reading.summary, sentences, keyPoints: sentences } };
}

/** What is left of Markdown when every escaped sign is taken out. */
const unescaped = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

describe('Markdown', () => {
  test.each(PAYLOADS)('%j is nothing but text', (payload) => {
    const left = unescaped(escapeMarkdown(`a ${payload}`));
    expect(left).not.toMatch(/[<>[\]()`*_{}~^$#&=\\!]|:\/\/|www\.|@|\n/);
  });

  test('any text is nothing but text, and stays itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(unescaped(escaped)).not.toMatch(/[<>[\]()`*_{}~^$#&=\\!\n]/);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });

  test.each(PAYLOADS)('a note made of %j has only our own links and headings', (payload) => {
    const reading = readingOf(payload);
    const lines = toMarkdown(reading, labels).split('\n');
    const own = lines.map((line) => line.replace(/\]\(<https:\/\/courier\.example\/[^<>\s]*>\)/g, ''));
    for (const line of own) expect(unescaped(line).slice(1)).not.toMatch(/\]\(|<|!\[|`/);
    expect(own.filter((line) => line.startsWith('#'))).toHaveLength(4);
    expect(own.filter((line) => line.startsWith('>'))).toHaveLength(reading.attributions.length * 3);
  });

  test('an address cannot break out of its link, and a script is no link at all', () => {
    const broken = toMarkdown({ ...readingOf('a'), url: 'https://a.example/>)\n<img src=x>[b](c) \\' }, labels);
    expect(broken).not.toMatch(/<img|\n\[b\]/);
    for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', '']) {
      expect(toMarkdown({ ...readingOf('a'), url }, labels), url).not.toMatch(/\]\(|script:|data:/i);
    }
  });
});

describe('CSV', () => {
  /** The cells of RFC 4180 text. */
  function parse(csv: string): string[][] {
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end === '\r\n') rows.push([]);
    }
    return rows.filter((row) => row.some(Boolean));
  }

  test.each(PAYLOADS)('%j is one cell, and no formula', (payload) => {
    const reading = readingOf(payload);
    const rows = parse(toCsv(reading, ',').slice(1));
    expect(rows).toHaveLength(reading.attributions.length + 1);
    for (const row of rows) {
      expect(row).toHaveLength(CSV_COLUMNS.length);
      for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
    }
    const statement = rows[1]?.[2];
    expect([payload, `'${payload}`]).toContain(statement);
  });
});

test.each(PAYLOADS)('JSON and JSON-LD give %j back as it was', (payload) => {
  const reading = readingOf(payload);
  const { $schema: _, ...back } = JSON.parse(toJson(reading));
  expect(back).toEqual(reading);
  const ids = { labels, pageText: null, newId: () => 'urn:uuid:0' };
  const collection = JSON.parse(toWebAnnotations(reading, ids));
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(collection.label).toBe(payload);
  expect(collection.first.items[0].body.value).toContain(payload);
  expect(collection.first.items[0].body.format).toBe('text/plain');
});

test('keys of prototypes in a reading stay data', () => {
  const reading = JSON.parse(toJson(sampleReading())) as Reading;
  Object.defineProperty(reading.article, '__proto__', { value: { polluted: true }, enumerable: true });
  JSON.parse(toJson(reading));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test.each(['<img src=x onerror=alert(1)>', '{\\input{/etc/passwd}}', '\\write18{rm}'])(
  'BibTeX holds %j as letters',
  async (payload) => {
    const entry = await cite(readingOf(payload), 'bibtex', 'No headline');
    expect(entry.replace(/\\[\\{}$&%#_]|\\text\w+\{\}/g, '')).not.toMatch(/\\\w/);
  },
);
