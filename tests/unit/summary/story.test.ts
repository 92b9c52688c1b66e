import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/summary/languages';
import { startOfStory, tellsStory } from '../../../src/summary/story';
import { wordsOf } from '../../../src/summary/words';

describe('startOfStory', () => {
  test.each([
    ['(CNN) The council voted.', 'The council voted.'],
    ['LONDON (Reuters) - The council voted.', 'The council voted.'],
    ['NEW YORK — The council voted.', 'The council voted.'],
    ['Big vote | Harbour | The council voted.', 'The council voted.'],
    ['The council (CDU) voted.', 'The council (CDU) voted.'],
    ['Mayor Cole – who is 61 – voted.', 'Mayor Cole – who is 61 – voted.'],
    ['(CNN)', '(CNN)'],
  ])('%s', (text, expected) => expect(text.slice(startOfStory(text))).toBe(expected));
});

describe('tellsStory', () => {
  const tells = (text: string, lang: string | null = 'en') => tellsStory(text, wordsOf(text), lexiconOf(lang));
  test.each([
    'The council voted on Tuesday.',
    'Video from the harbour shows the wall falling into the sea.',
    'Related charges were dropped in May by the court of Brenn.',
  ])('yes: %s', (text) => expect(tells(text)).toBe(true));
  test.each([
    'Read more about the harbour of Marlow Bay here.',
    'Correction: an earlier version gave a wrong date for the vote.',
    'This article has been updated to correct the name of the mayor.',
    'Mayor Cole (right) and Ana Talbot look at the wall.',
    'Idris Cole, left, and Ana Talbot look at the wall.',
    'Stormy: the harbour of Marlow Bay was closed on Tuesday.',
    'Write to news@coast.example with what you saw there.',
    'Three words only.',
  ])('no: %s', (text) => expect(tells(text)).toBe(false));
  test('knows promotions of other languages', () => {
    expect(tells('Lire aussi : le port de Marlow va être reconstruit.', 'fr')).toBe(false);
    expect(tells('Lesen Sie auch, was der Hafen von Marlow kosten soll.', 'de')).toBe(false);
  });
});
