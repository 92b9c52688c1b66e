import { describe, expect, test } from 'vitest';
import { ageTemplates, findAge, nameBeside } from '../../../../src/article/metadata/age';

describe('findAge', () => {
  test.each([
    ['en', '4h ago', '4h ago'],
    ['en', 'Fox News4h ago', '4h ago'],
    ['en', 'Elm Reporter · 23 minutes ago', '23 minutes ago'],
    ['de', 'vor 3 Stunden', 'vor 3 Stunden'],
    ['fr', 'il y a 2 heures', 'il y a 2 heures'],
    ['es', 'hace 5 minutos', 'hace 5 minutos'],
    ['it', '2 ore fa', '2 ore fa'],
    ['pl', '5 godzin temu', '5 godzin temu'],
    ['sv', 'för 2 timmar sedan', 'för 2 timmar sedan'],
    ['tr', '3 saat önce', '3 saat önce'],
  ])('%s: %s', (lang, line, expected) => {
    expect(findAge(line, ageTemplates([lang, 'en']))).toBe(expected);
  });

  test('is not found in other texts', () => {
    const templates = ageTemplates(['en']);
    for (const line of ['4 hours of sleep', 'In 4 hours', 'May 3, 2024', '', 'x'.repeat(200)]) {
      expect(findAge(line, templates)).toBeNull();
    }
  });
});

test('nameBeside finds the source of a card in its line or the one before', () => {
  expect(nameBeside('4h ago', ['Fox News · 4h ago'])).toBe('Fox News');
  expect(nameBeside('4h ago', ['Elm Reporter', '4h ago'])).toBe('Elm Reporter');
  expect(nameBeside('4h ago', ['A sentence that is not a name at all, but ends.', '4h ago'])).toBeNull();
  expect(nameBeside('4h ago', [])).toBeNull();
});

test.each([
  ['4h ago · Olm', '4h ago'],
  ['Olm · 4hours ago · Water', '4hours ago'],
  ['4 hours agony', null],
  ['12345 hours ago', null],
  ['In 1999 4 hours ago', '4 hours ago'],
  ['3 mills, 4 hours ago', '4 hours ago'],
  [`${'x'.repeat(49)} 4 days ago`, '4 days ago'],
  [`${'x'.repeat(50)} 4 days ago`, null],
])('in English the age in “%s” is %j', (line, age) => {
  expect(findAge(line, ageTemplates(['en']))).toBe(age);
});

test.each([
  ['Olm, vor 3 Stunden', 'vor 3 Stunden'],
  ['Bevor 3 Stunden um waren', null],
  ['vor 3 Stundenplänen', null],
  ['Gestern 12 vor 3 Stunden', 'vor 3 Stunden'],
])('in German the age in “%s” is %j', (line, age) => {
  expect(findAge(line, ageTemplates(['de']))).toBe(age);
});

test('a language that nobody knows has no ages', () => {
  expect(ageTemplates(['no language'])).toEqual([]);
});

test.each([
  [['Olm Post | 4h ago'], 'Olm Post'],
  [['4h ago — Olm Post'], 'Olm Post'],
  [['· Olm Post ·', '4h ago'], 'Olm Post'],
  [['24 Olm', '4h ago'], '24 Olm'],
  [['4h ago'], null],
  [['#olm', '4h ago'], null],
  [['Is it Olm?', '4h ago'], null],
  [['A. B. Post of Olm', '4h ago'], 'A. B. Post of Olm'],
  [['One two three four five', '4h ago'], 'One two three four five'],
  [['One two three four five six', '4h ago'], null],
  [['x'.repeat(39), '4h ago'], 'x'.repeat(39)],
  [['x'.repeat(40), '4h ago'], null],
])('beside an age in %j stands %j', (lines, name) => {
  expect(nameBeside('4h ago', lines)).toBe(name);
});
