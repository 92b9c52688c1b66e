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
    ['Ferry  returns\nto the captainâ€™s “harbour”', 'Ferry returns to the captain’s “harbour”'],
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

describe('a part of a title', () => {
  const strip = (title: string, ...sites: string[]) =>
    resolveHeadline({ declared: [title], documentTitle: '', headings: [] }, sites).text;

  test.each([
    ['Ferry sails again - Harbour', 'Ferry sails again'],
    ['Ferry sails again - The Harbour Gazette Online', 'Ferry sails again'],
    ['Ferry sails again - Sunday Harbour Gazette', 'Ferry sails again'],
    ['Ferry sails again - ✦', 'Ferry sails again'],
    ['Harbour Gazette | Ferry  sails\nagain | News | Harbour Gazette', 'Ferry sails again | News'],
    ['Ferry sails again - Ha', 'Ferry sails again - Ha'],
    ['Ferry sails again - Gazette', 'Ferry sails again - Gazette'],
    ['Ferry sails again - Harbour Gazette of the whole coast and of all its islands', null],
    ['Ferry sails again-Harbour', null],
  ])('is cut where it is the site’s name: “%s”', (title, expected) => {
    expect(strip(title, 'The Harbour Gazette', 'Harbour Gazette')).toBe(expected ?? title);
  });

  test('is no site’s name for two letters', () => {
    expect(strip('Ferry sails again - Abroad', 'AB')).toBe('Ferry sails again - Abroad');
    expect(strip('Ferry sails again - ABC News', 'ABC')).toBe('Ferry sails again');
  });
});

describe('which heading is the headline', () => {
  const told = 'Ferry will sail again in spring';
  const blockOf = (...headings: Heading[]) => resolve(told, headings).block;

  test('the site’s name is none', () => {
    const headings = [heading('The Harbour Gazette', { block: 0 }), heading('Ferry sails')];
    expect(resolve('News', headings)).toEqual({ text: 'Ferry sails', block: 3 });
    const long = 'Harbour Gazette of the whole coast finds the lost ferry of the islands';
    expect(resolve('News', [heading(long)]).text).toBe(long);
  });

  test('the site’s name is cut from it', () => {
    expect(resolve('x', [heading(`${told} | The Harbour Gazette`)], [told])).toEqual({ text: told, block: 3 });
  });

  test('where no title says it, the first that is of the first level or called so, and no link', () => {
    const [most, card] = [heading('Most read', { level: 2, block: 1 }), heading('A card', { linked: true, block: 2 })];
    const named = heading('Ferry sails', { level: 3, named: true });
    expect(resolve('News', [most, card, named])).toEqual({ text: 'Ferry sails', block: 3 });
    expect(resolve('News', [most, card, heading('Ferry sails')])).toEqual({ text: 'Ferry sails', block: 3 });
    expect(resolve('News', [most, card])).toEqual({ text: 'Most read', block: 1 });
    // a title of four words is one
    expect(resolve('Ferry is lost again', [most, card])).toEqual({ text: 'Ferry is lost again', block: -1 });
    expect(resolve('Ferry is lost', [most, card])).toEqual({ text: 'Most read', block: 1 });
    expect(resolve('Lost', [])).toEqual({ text: 'Lost', block: -1 });
  });

  test.each<[string, Heading[]]>([
    ['of the first level', [heading(told, { level: 2, block: 1 }), heading(told)]],
    ['of the second before the third', [heading(told, { level: 3, block: 1 }), heading(told, { level: 2 })]],
    ['of the second before a text', [heading(told, { level: 0, block: 1 }), heading(told, { level: 2 })]],
    ['that is called so', [heading(told, { level: 2, block: 1 }), heading(told, { level: 2, named: true })]],
    ['that is no link', [heading(told, { level: 2, linked: true, block: 1 }), heading(told, { level: 2 })]],
    ['that comes first', [heading(told, { level: 2 }), heading(told, { level: 2, block: 4 })]],
    ['that says it whole', [heading('Ferry will sail', { level: 2, block: 1 }), heading(told, { level: 2 })]],
    ['that is no link of the first level', [heading(told, { linked: true, block: 1 }), heading(told)]],
  ])('of two that say the same the one %s', (_, headings) => {
    expect(blockOf(...headings)).toBe(3);
  });

  test('one that shares less than most of the words with the title is none, but for the main one', () => {
    const title = 'Ferry will sail again after winter';
    expect(resolve(title, [heading('The ferry of winter', { level: 2 })]).text).toBe(title);
    expect(resolve(title, [heading('The ferry of winter')]).text).toBe('The ferry of winter');
    expect(resolve(title, [heading('Most read', { block: 1 }), heading('The ferry of winter')]).text).toBe(title);
  });
});

test('a wording of few letters, or of other words, does not stand for a longer one', () => {
  const long = 'Ferry sails on in the early spring';
  expect(resolve('x', [heading(long)], ['Ferry sails on']).text).toBe(long);
  expect(resolve('x', [heading(long)], ['Ferries sail on in the early spring']).text).toBe(long);
  expect(resolve('x', [heading(long)], [long, 'Ferry trips of this year']).text).toBe(long);
  expect(resolve('x', [heading(long)], ['Ferry sails on in spring', 'Ferry sails on in early spring']).text).toBe(
    'Ferry sails on in spring',
  );
});
