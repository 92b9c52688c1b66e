import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['der für die Region zuständige Leiter', '.'],
  ['der für die Region zuständige Leiter des Amtes', '.'],
  ['ein Sprecher im Ministerium', ' am Montag.'],
  ['Klar', '.'],
  ['die Partei „Neue Wege“', ' am Montag.'],
  ['der Chef von 20 Firmen', ' am Montag.'],
  ['der ai-Sprecher', ' am Montag.'],
  ['olm.de', ' am Montag.'],
  ['von Storch', ' am Montag.'],
  ['Anna Berger (41)', ' am Montag.'],
  ['deren Sprecher', ' am Montag.'],
  ['dessen Anwältin Anna Berger', ' am Montag.'],
  ['die Leiterin des alten Amtes', ' am Montag.'],
  ['er', ' am Montag.'],
  ['die neue und alte Leiterin Anna Berger', '.'],
  ['Anna Berger von der Gewerkschaft', '.'],
  ['Ministerin Anna Berger', ' vor zwei Jahren.'],
  ['die Firma Huber & Söhne', ' am Montag.'],
  ['die Firma Huber/Maas', ' am Montag.'],
  ['Sprecher Jan van der Laan', ' am Montag.'],
  ['die Leiterin des Amtes der Stadt Altenfels', ' am Montag.'],
  ['die Leiterin städtischer Betriebe', ' am Montag.'],
  ['der Chef Münchner Betriebe', ' am Montag.'],
  ['die Rätin', ' den Zeitungen der Gruppe.'],
  // a slogan, and words with a verb, are no name of theirs
  ['die Partei', ' „Wege und Stege für alle Leute“ am Montag.'],
  ['die Gruppe', ' „Wer bleibt“ am Montag.'],
  ['zu Guttenfels', ' am Montag.'],
  ['von den Bergen', ' am Montag.'],
  ['von der Heide', ' am Montag.'],
  ['die 41-jährige Anna Berger', ' am Montag.'],
  ['die Leiterin', ', die seit Mai im Amt ist.'],
  ['ein Mann aus der Stadt', ' am Montag.'],
  ['eine Frau', ' am Abend.'],
  ['sie', ' dem Blatt.'],
  ['Anna Berger und Karl Rau', ' am Montag.'],
  ['Berger sowie Rau', ' am Montag.'],
])('who speaks behind the verb is “%s”', (source, rest) => {
  expect(said(`„Das wird sehr teuer“, sagte ${source}${rest}`, 'de')).toEqual([['„Das wird sehr teuer“', source]]);
});

test.each([
  ['Das Portal t-online.de teilte mit, die Brücke sei alt.', 'Das Portal t-online.de'],
  ['Am Montag teilte t-online.de mit, die Brücke sei alt.', 't-online.de'],
  ['Um 10:05 Uhr sagte die Rätin, die Brücke sei alt.', 'die Rätin'],
  ['Der ai-Berater sagte, die Brücke sei alt.', 'Der ai-Berater'],
])('and in a sentence: %s', (text, source) => {
  expect(said(text, 'de')).toEqual([['die Brücke sei alt', source]]);
});

test('who speaks may stand behind a word that says when', () => {
  expect(said('„Das wird sehr teuer“, sagte gestern Anna Berger.', 'de')).toEqual([
    ['„Das wird sehr teuer“', 'Anna Berger'],
  ]);
});

test('nobody is named behind a preposition', () => {
  expect(said('„Das wird sehr teuer“, sagte bei einem Treffen Anna Berger.', 'de')).toEqual([
    ['„Das wird sehr teuer“', null],
  ]);
});

test.each([
  ['Die Rätin sagte: Die Brücke sei alt; man müsse sie sperren.', 'Die Brücke sei alt; man müsse sie sperren'],
  ['Um 10:05 sagte die Rätin, um 11:05 sei die Brücke zu.', 'um 11:05 sei die Brücke zu'],
  ['Das Land besitze Schiffe und Boote genug, sagte die Rätin.', 'Das Land besitze Schiffe und Boote genug'],
  ['„Wege und Stege am Fluss“ kosten viel Geld, sagte die Rätin.', '„Wege und Stege am Fluss“ kosten viel Geld'],
])('what is said is the whole clause: %s', (text, content) => {
  expect(said(text, 'de').map(([words]) => words)).toEqual([content]);
});

test('an adjective is no verb of saying', () => {
  expect(said('Die von ihr genannten Gründe seien falsch, sagte die Rätin.', 'de')).toEqual([
    ['Die von ihr genannten Gründe seien falsch', 'die Rätin'],
  ]);
});

const STAY = '„Wir bleiben hier bis zum Herbst.“';

test.each([
  ['Zitat von Meier', 'Meier'],
  ['Ergebnis', null],
  ['Dann Meier', 'Meier'],
  ['Aber die Wirtin', 'die Wirtin'],
  ['Die Rätin blieb dabei', 'Die Rätin'],
])('before a colon, “%s: …”', (label, source) => {
  expect(said(`${label}: ${STAY}`, 'de')).toEqual([[STAY, source]]);
});

test('words that name nobody go on with who spoke before', () => {
  for (const label of ['Und', 'Die Frage']) {
    expect(said(`Die Rätin sagte, das Bad sei zu. ${label}: ${STAY}`, 'de')).toEqual([
      ['das Bad sei zu', 'Die Rätin'],
      [STAY, 'Die Rätin'],
    ]);
  }
});

test.each(['„Wer bleibt“ fragte der Wirt am Abend.'])(
  'a comma is missed behind fewer words without a stop: %s',
  (text) => {
    expect(said(text, 'de')).toEqual([]);
  },
);

test('a comma may be missing behind a stop, and behind a quotation of a few words', () => {
  expect(said('„Wer bleibt denn?“ fragte der Wirt am Abend.', 'de')).toEqual([['„Wer bleibt denn?“', 'der Wirt']]);
  expect(said('„Wir bleiben hier bis zum Herbst“ sagte die Wirtin am Abend.', 'de')).toEqual([
    ['„Wir bleiben hier bis zum Herbst“', 'die Wirtin'],
  ]);
});

test.each([
  ['Der Wirt nannte den Plan „teuren Unfug“ und „Unsinn auf Pump“.', '„teuren Unfug“ … „Unsinn auf Pump“'],
  ['Der Wirt nannte den Plan „teuren Unfug“, der Koch „guten Rat“.', '„teuren Unfug“'],
  ['Der Wirt sprach von „guten Jahren“.', '„guten Jahren“'],
])('what somebody calls something is theirs: %s', (text, content) => {
  expect(said(text, 'de')).toEqual([[content, 'Der Wirt']]);
});

test.each([
  'Der Wirt bezeichnete sich als „alten Hasen“.',
  'Es wurde von „guten Jahren“ gesprochen.',
  'Das Gericht verurteilte ihn wegen „groben Unfugs in drei Fällen“.',
])('what names the one who speaks, or is said by nobody, is no statement: %s', (text) => {
  expect(said(text, 'de')).toEqual([]);
});
