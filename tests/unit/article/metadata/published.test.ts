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

  test('a sentence that tells of a date is no date of its own', () => {
    expect(resolve({ lines: ['The pier opened on 4 October 2024.'] }).published).toBeNull();
    expect(resolve({ lines: ['The headline of this article was amended on 31 March 2026.'] }).published).toBeNull();
    expect(resolve({ lines: ['Posted on 4 October 2024 by the harbour desk.'] }).published).toBe('2024-10-04');
    expect(resolve({ lines: ['Ann Lee, 4 October 2024, 5 p.m.'] }).published).toMatch(/^2024-10-04/);
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

describe('what the page shows', () => {
  const time = (datetime: string | null, text: string, more: Partial<Mark> = {}) =>
    mark({ tag: 'time', datetime, text, ...more });

  test('stands where nothing is declared, and before the address', () => {
    const url = 'https://paper.example/2020/01/02/story';
    expect(resolve({ url }).published).toBe('2020-01-02');
    expect(resolve({ url, lines: ['May 3, 2024'] }).published).toBe('2024-05-03');
    expect(resolve({ url: 'https://paper.example/2020/13/42/story' }).published).toBeNull();
  });

  test('is exact to the minute where a mark says so', () => {
    const marks = [time('2024-05-03T10:30:00Z', 'May 3, 2024')];
    expect(resolve({ lines: ['By Nora Hallberg, May 3, 2024'], marks }).published).toBe('2024-05-03T10:30:00Z');
    expect(resolve({ marks }).published).toBe('2024-05-03T10:30:00Z');
    expect(resolve({ marks: [time(null, 'May 3, 2024')] }).published).toBe('2024-05-03');
  });

  test('tells the first version from a later one', () => {
    const lines = ['Updated May 4, 2024', 'Published May 3, 2024'];
    expect(resolve({ lines })).toMatchObject({ published: '2024-05-03', updated: '2024-05-04' });
    const marks = [time('2024-05-04', '', { hint: 'date-modified' }), time('2024-05-03', '', { hint: 'date' })];
    expect(resolve({ marks })).toMatchObject({ published: '2024-05-03', updated: '2024-05-04' });
  });

  test('is when it was published where only a later version is dated, and no update where both are one', () => {
    expect(resolve({ lines: ['Updated May 4, 2024'] })).toMatchObject({ published: '2024-05-04', updated: null });
    const both = { published: ['2024-05-03'], updated: ['2024-05-03'] };
    expect(resolve(both)).toMatchObject({ published: '2024-05-03', updated: null });
  });

  test('is not the date of a link, of a long text, or of anything but a date’s element', () => {
    const linked = time('2024-05-03', 'May 3, 2024', { linked: true });
    expect(resolve({ marks: [linked] }).published).toBeNull();
    expect(resolve({ marks: [mark({ hint: 'teaser', text: 'May 3, 2024' })] }).published).toBeNull();
    expect(resolve({ lines: [`${'It rained all day. '.repeat(9)}May 3, 2024`] }).published).toBeNull();
  });

  test('behind the text counts only where it is called the day of publication', () => {
    expect(resolve({ laterLines: ['Published May 3, 2024'] }).published).toBe('2024-05-03');
    expect(resolve({ laterLines: ['May 3, 2024'] }).published).toBeNull();
  });

  test('a lonely date far from the headline is no link’s and stands in a short text', () => {
    const far = mark({ hint: 'stamp', text: 'May 3, 2024' });
    expect(resolve({ laterMarks: [far] }).published).toBe('2024-05-03');
    expect(resolve({ laterMarks: [{ ...far, linked: true }] }).published).toBeNull();
    expect(
      resolve({ laterMarks: [{ ...far, text: `${'It rained all day. '.repeat(4)}May 3, 2024` }] }).published,
    ).toBeNull();
  });

  test('an age stands only where no date does', () => {
    expect(resolve({ lines: ['3 hours ago'] })).toMatchObject({ published: null, age: expect.stringContaining('3') });
    expect(resolve({ marks: [mark({ text: 'Nora Hallberg\n3 hours ago' })] }).age).not.toBeNull();
    expect(resolve({ lines: ['3 hours ago', 'May 3, 2024'] }).age).toBeNull();
    expect(resolve({ marks: [mark({ text: '3 hours ago', linked: true })] }).age).toBeNull();
  });
});
