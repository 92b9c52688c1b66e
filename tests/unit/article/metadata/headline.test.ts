import { describe, expect, test } from 'vitest';
import { type Heading, resolveHeadline } from '../../../../src/article/metadata/headline';

const heading = (text: string, more: Partial<Heading> = {}): Heading => ({
  block: 3,
  text,
  level: 1,
  linked: false,
  named: false,
  ...more,
});
const resolve = (documentTitle: string, headings: Heading[], declared: (string | null)[] = []) =>
  resolveHeadline({ declared, documentTitle, headings }, ['The Harbour Gazette', 'harbourgazette.example']);

describe('the site’s name', () => {
  test.each([
    ['Ferry returns | The Harbour Gazette', 'Ferry returns'],
    ['The Harbour Gazette - Ferry returns', 'Ferry returns'],
    ['Ferry returns - News - Harbour Gazette', 'Ferry returns - News'],
    ['Bank - the quiet one - pays', 'Bank - the quiet one - pays'],
  ])('is cut from “%s”', (title, expected) => {
    const evidence = { declared: [title], documentTitle: '', headings: [] };
    expect(resolveHeadline(evidence, ['The Harbour Gazette', 'Harbour Gazette']).text).toBe(expected);
  });
});

describe('resolveHeadline', () => {
  test('takes the heading that the titles agree on, not the first one', () => {
    const headings = [
      heading('The Harbour Gazette', { block: 0 }),
      heading('Most read', { level: 2 }),
      heading('Ferry will sail again'),
    ];
    expect(resolve('Ferry will sail again - The Harbour Gazette', headings)).toEqual({
      text: 'Ferry will sail again',
      block: 3,
    });
  });

  test('takes the shorter of two wordings', () => {
    const headings = [heading('Old harbour ferry will sail again in the spring')];
    expect(resolve('x', headings, ['Harbour ferry will sail again in the spring']).text).toBe(
      'Harbour ferry will sail again in the spring',
    );
  });

  test('but not one that breaks off where a quotation mark has ended its attribute', () => {
    const title = 'The ferry wins and takes a "royal visit" home';
    const cut = 'The ferry wins and takes a';
    expect(resolve(title, [heading(title)], [cut, null, cut]).text).toBe(title);
    expect(resolve(`${title} | The Harbour Gazette`, [], [cut]).text).toBe(title);
  });

  test('nor where most sources have another wording', () => {
    const wording = 'Harbour ferry will sail again in the early spring';
    const declared = ['Harbour ferry will sail again in spring', wording, wording];
    expect(resolve(wording, [heading(wording)], declared).text).toBe(wording);
    expect(resolve('x', [heading(wording)], declared.slice(0, 2)).text).toBe(declared[0]);
  });

  test('a section’s heading that repeats the title is not taken for the first main heading', () => {
    const headings = [
      heading('Everything to know about ferry trips this year'),
      heading('The best ferry trips', { block: 9, level: 2 }),
    ];
    expect(resolve('Ferry trips: the best this year', headings).block).toBe(3);
  });

  test('the first main heading stands though titles for search engines share little with it', () => {
    const headings = [heading('Why the old ferry is worth a detour'), heading('More about boats', { block: 9 })];
    expect(resolve('Best ferry trips on the coast this summer', headings).text).toBe(
      'Why the old ferry is worth a detour',
    );
    expect(resolve('Best boat trips on our coast this summer', headings).text).toBe(
      'Best boat trips on our coast this summer',
    );
  });

  test('takes the declared title where no heading says it, and the heading where the title names a page only', () => {
    expect(resolve('Ferry will sail again after winter', []).text).toBe('Ferry will sail again after winter');
    expect(resolve('News Page', [heading('Ferry will sail again', { level: 0 })]).text).toBe('Ferry will sail again');
  });

  test('a page without title and heading has none', () => {
    expect(resolve('', [])).toEqual({ text: null, block: -1 });
  });
});
