import { expect, test } from 'vitest';
import { said } from '../read';

const words = '„Der Deich ist viel zu alt.“';

test.each([
  ['Meier trat zurück', 'Meier'],
  ['Meier schloss mit den Worten', 'Meier'],
  ['Meier lachte über den Satz', 'Meier'],
  ['Meier lachte über den Satz von Huber', null],
  ['Meier bekam die Antwort', null],
  ['In dem Bericht steht', 'dem Bericht'],
  ['Meier wörtlich', 'Meier'],
  ['Und Meier', 'Meier'],
  ['Anna Lorenz, Ministerin in Altenfels', 'Anna Lorenz, Ministerin in Altenfels'],
  ['Zitat von Meier', 'Meier'],
  ['Zitat vom Müller', 'Müller'],
  ['Die Antwort von Meier', 'Meier'],
  ['Das Fazit vom Müller', 'Müller'],
  ['Zitat', null],
  ['Das neue Album heißt', null],
  ['In dem Bericht heißt es', 'dem Bericht'],
  ['Meiers Fazit', null],
])('before a colon stands who says it: %s', (opening, source) => {
  expect(said(`${opening}: ${words}`, 'de')).toEqual([[words, source]]);
});

test.each([
  ['Meier flehte', 'Meier'],
  ['Meier ging', 'Meier'],
  ['Meier schloss mit den Worten', 'Meier'],
  ['Meier öffnete den Brief', null],
  ['Meier bekam die Antwort', null],
])('a short cry is by who is told to cry, not by who does something: %s', (opening, source) => {
  expect(said(`${opening}: „Nie wieder!“`, 'de')).toEqual([['„Nie wieder!“', source]]);
});

test.each([
  ['Meier nannte die Pläne „einen Skandal“ und „eine Schande“.', '„einen Skandal“ … „eine Schande“'],
  ['Meier nannte die Pläne „dumm“ und „falsch“ und ging.', '„dumm“ … „falsch“'],
  ['Meier nannte den Plan einen „Skandal“.', '„Skandal“'],
  ['Meier bezeichnete den Plan als „Unsinn“.', '„Unsinn“'],
  ['Meier sah den Plan als „Unsinn“.', '„Unsinn“'],
  ['Meier sprach von einem „verdienten Sieg“ gegen Huber.', '„verdienten Sieg“'],
  ['Meier nannte die Pläne „dumm“, lobte aber den Mut der Stadt.', '„dumm“'],
  ['Meier sprach von „dummen Plänen“, warnte zugleich vor dem Fluss.', '„dummen Plänen“'],
  ['Meier fühlte sich „wie ein alter Mann im Regen“.', '„wie ein alter Mann im Regen“'],
])('a few words with which somebody judges: %s', (text, content) => {
  expect(said(text, 'de')).toEqual([[content, 'Meier']]);
});

test.each([
  ['Meier nannte das Boot „Hoffnung“.'],
  ['Meier nannte den Plan einen „Skandal erster Klasse“.'],
  ['Meier sah einen „Geist“.'],
  ['Meier rief den „Notstand“ aus.'],
  ['Die Gruppe nennt sich „forum 12“.'],
  ['So nennt sie sich „neue mitte“.'],
  ['Als „falsch“ bezeichnete Meier den Plan.'],
  ['Man nannte den Plan „falsch“.'],
  ['Es wurde „falsch“ genannt.'],
  ['Meier wurde wegen „groben Unfugs in mehreren Fällen“ bestraft.'],
])('names, terms and what nobody says: %s', (text) => {
  expect(said(text, 'de')).toEqual([]);
});

test('what has a name does not say it', () => {
  expect(said('Das Boot heißt „Hoffnung für alle im Tal“.', 'de')).toEqual([['„Hoffnung für alle im Tal“', null]]);
});

test('words inside a sentence are by its subject, or by the paper that they stand in', () => {
  const term = '„Der Deich ist viel zu alt“';
  expect(said(`In dem Bericht steht der Satz ${term}.`, 'de')).toEqual([[term, 'dem Bericht']]);
});
