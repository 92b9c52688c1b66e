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
