import { describe, expect, test } from 'vitest';
import { monthNames, parseDate } from '../../../../src/article/metadata/dates';

const read = (written: string, lang = 'en', monthFirst = false) =>
  parseDate(written, monthNames([lang, 'en']), monthFirst);

describe('parseDate', () => {
  test.each([
    ['2024-05-03T10:00:00+0200', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03T10:00:00.123Z', '2024-05-03T10:00:00Z'],
    ['2024-05-03 10:00', '2024-05-03T10:00'],
    ['20240503T101500Z', '2024-05-03T10:15:00Z'],
    ['20240503', '2024-05-03'],
    ['2025年1月21日', '2025-01-21'],
    ['2025. 1. 21', '2025-01-21'],
    ['Fri, 03 May 2024 10:00:00 +0200', '2024-05-03T10:00:00+02:00'],
    ['1714723200', '2024-05-03T08:00:00Z'],
  ])('machine dates: %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test.each([
    ['en', 'May 3, 2024', '2024-05-03'],
    ['en', 'Published Dec. 17th 2025 by the desk', '2025-12-17'],
    ['en', '3rd of May 2024', '2024-05-03'],
    ['en', 'Sept 4, 2025 at 3:05 p.m. EDT', '2025-09-04T15:05-04:00'],
    ['de', 'Stand: 3. März 2024, 14:22 Uhr', '2024-03-03T14:22'],
    ['fr', 'Publié le 1er août 2024 à 10h30', '2024-08-01T10:30'],
    ['es', '3 de mayo de 2024', '2024-05-03'],
    ['it', '12 gennaio 2025', '2025-01-12'],
    ['pt', '7 de março de 2025', '2025-03-07'],
    ['nl', '5 maart 2025', '2025-03-05'],
    ['pl', '5 września 2025', '2025-09-05'],
    ['tr', '9 Ağustos 2025', '2025-08-09'],
    ['sv', '24 december 2024', '2024-12-24'],
    ['da', '1. maj 2024', '2024-05-01'],
    ['cs', '6. listopadu 2025', '2025-11-06'],
    ['ru', '8 января 2026', '2026-01-08'],
  ])('words in %s: %s', (lang, written, expected) => {
    expect(read(written, lang)).toBe(expected);
  });

  test('numbers go by the order of the language, dots always by the day', () => {
    expect(read('04/05/2024', 'en', true)).toBe('2024-04-05');
    expect(read('04/05/2024', 'en', false)).toBe('2024-05-04');
    expect(read('04.05.2024', 'en', true)).toBe('2024-05-04');
    expect(read('25/04/2024', 'en', true)).toBe('2024-04-25');
  });

  test('what cannot be is no date', () => {
    for (const written of [
      '',
      '2024-13-40',
      '31 February 2024',
      'May we come in',
      '10:30',
      '3.5.1',
      'version 2.0.24',
    ]) {
      expect(read(written)).toBeNull();
    }
  });
});
