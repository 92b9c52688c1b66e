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

  test.each([
    ['1714723200123', '2024-05-03T08:00:00Z'],
    [' 1714723200 ', '2024-05-03T08:00:00Z'],
    ['20240503T1015', '2024-05-03T10:15:00'],
    ['20240503T101530', '2024-05-03T10:15:30'],
    ['No. 99999999, 2024-05-03', '2024-05-03'],
    ['2024 년 5 월 3 일', '2024-05-03'],
    ['2024/5/3 9:05', '2024-05-03T09:05'],
    ['10:30 2024-05-03', '2024-05-03'],
    ['1600-01-31', '1600-01-31'],
    ['2200-12-31', '2200-12-31'],
    ['2024-02-29', '2024-02-29'],
  ])('as machines write them: %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test.each([
    ['2024 May 3', '2024-05-03'],
    ['2024, May 3rd', '2024-05-03'],
    ['14:22, May 3, 2024', '2024-05-03T14:22'],
    ['14:22 May 3, 2024', '2024-05-03T14:22'],
    ['10:30 AM, 3 May 2024', '2024-05-03T10:30'],
    ['10:30 AM EDT, Sunday, May 3rd, 2024', '2024-05-03T10:30-04:00'],
    ['14.22 Uhr, 2024 May 3', '2024-05-03T14:22'],
    ['3 May 2024 at 9:15, changed 10:30', '2024-05-03T09:15'],
    ['Read at 9:15: 3 May 2024, 10:30', '2024-05-03T10:30'],
    ['May 3, 2024; May 4, 2024', '2024-05-03'],
    ['3.5.24', '2024-05-03'],
    ['3. 5. 2024', '2024-05-03'],
    ['3 / 5 / 2024', '2024-05-03'],
    ['3-5-24 14:22', '2024-05-03T14:22'],
    ['14:22 3-5-24', '2024-05-03'],
  ])('as people write them: %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test.each([
    ['12:15 a.m.', 'T00:15'],
    ['12:15 p.m.', 'T12:15'],
    ['1:05 pm', 'T13:05'],
    ['11 am', 'T11:00'],
    ['3pm', 'T15:00'],
    ['9.30 Uhr', 'T09:30'],
    ['um 9.30', 'T09:30'],
    ['9h30', 'T09:30'],
    ['9.300 mal', ''],
    ['00:59', 'T00:59'],
    ['23:59', 'T23:59'],
    ['24:00', ''],
    ['10:60', ''],
    ['10:30 (CET)', 'T10:30+01:00'],
    ['10:30 +0200', 'T10:30+02:00'],
    ['10:30 -03:30', 'T10:30-03:30'],
    ['10:30 +02', 'T10:30+02:00'],
    ['10:30 p.m. EST', 'T22:30-05:00'],
    ['10:30 pm est', 'T22:30-05:00'],
    ['10:30 XYZ', 'T10:30'],
    ['10:30 from', 'T10:30'],
    ['10:30:15.123Z', 'T10:30:15Z'],
    ['10:30Z', 'T10:30Z'],
  ])('with the time of day: %s', (written, time) => {
    expect(read(`2024-05-03 ${written}`)).toBe(`2024-05-03${time}`);
  });

  test.each([
    '20241340',
    ' 20241340 ',
    'No. 1714723200',
    '1714723200 times',
    '17147232001',
    '120240503',
    '12024-05-03',
    '2024-05-033',
    '1599-12-31',
    '2201-01-01',
    '2023-02-29',
    '2024-00-03',
    '2024-05-00',
    'May 2024',
    'May 3, 20245',
    'On May 3 he sold 2024 tickets',
    'version 1.3.5.2024',
    'for 5,3.5.24',
    '3.5/2024',
    '3.5.20245',
    '33.5.2024',
  ])('none is in “%s”', (written) => {
    expect(read(written)).toBeNull();
  });

  test('a month of no language that we know is none', () => {
    expect(read('3 Foo 2024')).toBeNull();
    expect(parseDate('3 May 2024', monthNames([]), false)).toBeNull();
    expect(parseDate('3 May 2024', monthNames(['no language', 'en']), false)).toBe('2024-05-03');
  });
});
