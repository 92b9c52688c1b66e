import { describe, expect, test } from 'vitest';
import { shown, whoSaid } from './shown';

describe('whoever the words are said to does not say them', () => {
  test.each([
    ['en', '"Leave now or die," Amy Wells was told in a text message.', '–'],
    ['en', '"You must go," Peter Kroll was told by his wife.', '(his wife)'],
    ['en', '"You must go," Peter Kroll told his wife.', 'Peter Kroll'],
    ['en', '"You must go," Peter Kroll was quoted as saying.', 'Peter Kroll'],
    ['en', 'Ian Frost told Amy Wells of the BBC: "He is fine and well."', 'Ian Frost'],
    ['de', '„Du bist zu alt“, sagte man Eva Kern.', '–'],
    ['de', '„Du bist zu alt“, sagte Eva Kern.', 'Eva Kern'],
    ['de', '„Das ist falsch“, widersprach ihm Eva Kern.', 'Eva Kern'],
    ['de', '„Du bist zu alt“, sagte ihm der Trainer.', '(der Trainer)'],
  ])('%s: %s', (lang, text, expected) => {
    expect(whoSaid(lang, text)).toEqual([expected]);
  });
});

describe('whoever is talked about does not speak', () => {
  test.each([
    ['Der Kanzler sagte, Eva Kern habe die Partei verraten.', '(Der Kanzler)'],
    ['Der russische Außenminister erklärte, Moskau nehme das Ergebnis zur Kenntnis.', '(Der russische Außenminister)'],
    ['Der Kanzler, Paul Groß, sagte, man habe gut gearbeitet.', 'Paul Groß [Kanzler]'],
    ['Anders als Paul Groß sagte Eva Kern, die Kasse sei leer.', 'Eva Kern'],
    ['Gefragt nach Paul Groß sagte Eva Kern: „Fragen Sie ihn.“', 'Eva Kern'],
  ])('%s', (text, expected) => {
    expect(whoSaid('de', text)).toEqual([expected]);
  });

  test('what is loud is no source', () => {
    expect(whoSaid('de', 'Er rief laut „Feuer“ und lief davon.')).toEqual([]);
    expect(whoSaid('de', 'Laut Eva Kern ist die Kasse seit Mai leer.')).toEqual(['Eva Kern']);
  });
});

test('a role keeps the word that doubts it', () => {
  expect(whoSaid('de', '„Ein guter Tag“, sagte der mutmaßliche Täter Paul Groß.')).toEqual([
    'Paul Groß [mutmaßliche Täter]',
  ]);
  expect(whoSaid('en', '"I am a doctor," said fake doctor Paul Dean.')).toEqual(['Paul Dean [fake doctor]']);
});

test('what somebody never said is no statement', () => {
  expect(shown('en', 'Amy Wells never said that the club was "broke".')).toEqual([]);
  expect(shown('en', 'Amy Wells said that the club was "broke".')).toEqual(['Amy Wells: the club was "broke"']);
});

test('a semicolon ends what is said', () => {
  expect(
    shown('en', 'Rights groups say at least 39 people have been killed; police have put the figure at 19.'),
  ).toEqual(['Rights groups: at least 39 people have been killed']);
});

test.each([
  ['Marks & Spencer said it was "deeply sorry" for the error.', 'Marks & Spencer'],
  ['Johnson & Johnson said the drug was safe for most of the patients.', 'Johnson & Johnson'],
  ['Tom Hale & Partners said the drug was safe for most of the patients.', 'Tom Hale & Partners'],
])('a firm has both its names: %s', (text, expected) => {
  expect(shown('en', text).map((each) => each.split(': ')[0])).toEqual([expected]);
});

test('an ampersand between two people makes no firm of them', () => {
  const [first] = shown('en', '"We are glad," said Ann Lee & Tom Hale. "So are we," said Hale.');
  expect(first).toMatch(/^Ann Lee: /);
});
