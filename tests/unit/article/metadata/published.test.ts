import { describe, expect, test } from 'vitest';
import { type DateEvidence, resolveDates } from '../../../../src/article/metadata/published';
import type { Mark } from '../../../../src/page/evidence';

const mark = (more: Partial<Mark>): Mark => ({
  tag: 'div',
  prop: '',
  hint: '',
  text: '',
  datetime: null,
  path: '',
  paragraph: 0,
  linked: false,
  ...more,
});
const resolve = (more: Partial<DateEvidence>) =>
  resolveDates(
    {
      published: [],
      updated: [],
      marks: [],
      lines: [],
      laterMarks: [],
      laterLines: [],
      url: 'https://paper.example/story',
      publishedWords: ['published', 'posted'],
      updatedWords: ['updated'],
      ...more,
    },
    'en',
    true,
  );

describe('resolveDates', () => {
  test('takes the first declared date with its zone, and the later version', () => {
    const dates = resolve({ published: [null, '2024-05-03T10:30:00+02:00'], updated: ['2024-05-04T08:00:00Z'] });
    expect(dates).toEqual({ published: '2024-05-03T10:30:00+02:00', updated: '2024-05-04T08:00:00Z', age: null });
  });

  test('of declared dates that disagree the one that most say stands', () => {
    const published = ['2018-04-03T16:50:31Z', '2025-12-19T18:06:00Z', '2025-12-19'];
    expect(resolve({ published }).published).toBe('2025-12-19T18:06:00Z');
  });

  test('of two declared dates the one that the page shows stands', () => {
    const published = ['2024-08-29T10:00:00Z', 'November 25, 2025'];
    expect(resolve({ published, lines: ['Nov 25, 2025 5:00 am PST'] }).published).toBe('2025-11-25');
    expect(resolve({ published, lines: ['Aug 29, 2024'] }).published).toBe('2024-08-29T10:00:00Z');
  });

  test('a shown day of publication wins over a declared one, a shown day of a later version does not', () => {
    const published = ['2025-11-29T12:28:31-05:00'];
    expect(resolve({ published, lines: ['Published August 13, 2025'] }).published).toBe('2025-08-13');
    expect(resolve({ published, lines: ['Updated December 2, 2025'] }).published).toBe('2025-11-29T12:28:31-05:00');
    expect(resolve({ published, lines: ['December 2, 2025'] }).published).toBe('2025-11-29T12:28:31-05:00');
  });

  test('a date far from the headline counts where no other mark looks like it', () => {
    const card = mark({ hint: 'card-date', text: 'May 2, 2024' });
    const own = mark({ hint: 'pub-dates', text: 'Updated March 13, 2024' });
    expect(resolve({ laterMarks: [card, { ...card, text: 'May 1, 2024' }, own] }).published).toBe('2024-03-13');
    expect(resolve({ laterMarks: [card, { ...card, text: 'May 1, 2024' }] }).published).toBeNull();
  });

  test('no date, and what is none, give null', () => {
    expect(resolve({ published: ['soon', '', '2024-13-45'] })).toEqual({ published: null, updated: null, age: null });
  });
});
