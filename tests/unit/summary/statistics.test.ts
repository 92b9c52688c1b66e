import { expect, test } from 'vitest';
import type { Attribution, Speaker } from '../../../src/quotes/attribution';
import { statistics } from '../../../src/summary/statistics';
import { readDocument } from '../../../src/text/document';
import { blocksOf } from './article';

const said = (kind: Attribution['kind'], text: string, speaker: number | null): Attribution => ({
  kind,
  text,
  content: [],
  cue: null,
  source: null,
  speaker,
  confidence: 1,
  evidence: [],
});
const person = (name: string, attributions: number[]): Speaker => ({
  name,
  description: null,
  role: null,
  kind: 'person',
  aliases: [],
  attributions,
});
const minutes = (text: string, lang: string | null) =>
  statistics(readDocument(blocksOf([text]), lang, null), [], []).readingMinutes;

test('shares are parts of all spoken words, unattributed ones included', () => {
  const attributions = [
    said('direct', 'one two three', 0),
    said('mixed', 'four', 1),
    said('indirect', 'five six seven eight', null),
  ];
  const result = statistics(readDocument([], 'en', null), attributions, [person('A', [0]), person('B', [1])]);
  expect(result.shares).toEqual([3 / 8, 1 / 8]);
  expect(result.kinds).toEqual({ direct: 1, mixed: 1, indirect: 1 });
});

test('reading time goes by language', () => {
  const text = 'wort '.repeat(900);
  expect(minutes(text, 'en')).toBe(4);
  expect(minutes(text, 'de')).toBe(5);
  expect(minutes('港'.repeat(1020), 'zh')).toBe(4);
  expect(minutes('港'.repeat(1071), 'ja')).toBe(3);
});

test('nothing to read takes no time, a word takes a minute', () => {
  expect(minutes('', 'en')).toBe(0);
  expect(minutes('One', 'en')).toBe(1);
});
