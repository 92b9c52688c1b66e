import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['der für die Region zuständige Leiter', '.'],
  ['der für die Region zuständige Leiter des Amtes', '.'],
  ['ein Sprecher im Ministerium', ' am Montag.'],
  ['Klar', '.'],
  ['die Partei „Neue Wege“', ' am Montag.'],
  ['Anna Berger (41)', ' am Montag.'],
  ['deren Sprecher', ' am Montag.'],
  ['dessen Anwältin Anna Berger', ' am Montag.'],
  ['die Leiterin des alten Amtes', ' am Montag.'],
  ['er', ' am Montag.'],
  ['die neue und alte Leiterin Anna Berger', '.'],
  ['Anna Berger von der Gewerkschaft', '.'],
  ['Ministerin Anna Berger', ' vor zwei Jahren.'],
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

test('a comma may be missing behind a quotation of a few words', () => {
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
