import { expect, test } from 'vitest';
import { readTexts } from '../../../src/article/texts';
import { wordHashes } from '../../../src/article/words';

const read = (text: string) => readTexts([{ text }]);

test('words are numbered as their small letters are, in every script', () => {
  for (let from = 0; from < 0x10000; from += 64) {
    const units = Array.from({ length: 64 }, (_, i) => `a${String.fromCharCode(from + i)}b`);
    for (const text of units) {
      const { hashes, from: begins } = read(text);
      expect([text, ...hashes.slice(0, begins[1])]).toEqual([text, ...wordHashes(text)]);
    }
  }
});

test('texts are counted', () => {
  const { words, capitals, digits, commas, stops, quotes } = read('In May 2024, “Olm” rose. NATO did not!');
  expect([words[0], capitals[0], digits[0], commas[0], stops[0], quotes[0]]).toEqual([8, 3, 4, 1, 2, 2]);
});

test('scripts without spaces count by their characters', () => {
  expect(read('東京で開かれた').words[0]).toBe(4.5);
});

test.each([
  ['It ended.', 2],
  ['“It ended.”', 2],
  ['Read more…', -1],
  ['Read more...', -1],
  ['They are:', 1],
  ['The end', 0],
  ['Wait..', 2],
  ['..!', 2],
  ['e.V.', 2],
  ['..', 2],
  ['...', -1],
  ['Really…”', -1],
  ['値段：', 1],
  ['“', 0],
  ['', 0],
])('%s ends so', (text, ending) => {
  expect(read(text).endings[0]).toBe(ending);
});

test('only the beginning of a long text is numbered, all of it counted', () => {
  const { words, from } = read('word '.repeat(100).trim());
  expect(words[0]).toBe(100);
  expect(from[1]).toBe(60);
});

test('what stands behind the first three hundred characters counts, too', () => {
  const { words, capitals, digits, commas, stops, quotes, bars } = read(
    `${'so '.repeat(100)}In 2026, Olm “rose”. | OLM`,
  );
  expect([words[0], capitals[0], digits[0], commas[0], stops[0], quotes[0], bars[0]]).toEqual([106, 3, 4, 1, 1, 2, 1]);
});
