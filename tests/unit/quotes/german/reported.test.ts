import { expect, test } from 'vitest';
import { said } from '../read';

const STUCK = 'Die Reederei teilte mit, die Fähre liege fest.';
const stuck = ['die Fähre liege fest', 'Die Reederei'];

test.each([
  ['Das Freibad bleibt in diesem Sommer zu. Das freut die Gemeinde.'],
  ['Das Freibad bleibt in diesem Sommer zu. Das teilte mit.'],
  ['Das Freibad bleibt in diesem Sommer zu. Es teilte die Gemeinde mit.'],
  ['Ein Freibad ohne einen Tropfen Wasser. Das teilte die Gemeinde mit.'],
])('no sentence says who said the one before without a verb of saying, somebody and something said: %s', (text) => {
  expect(said(text, 'de')).toEqual([]);
});

test.each([
  ['Das Freibad bleibt in diesem Sommer zu. Dies sagte die Rätin.', 'die Rätin'],
  ['Das Freibad bleibt in diesem Sommer zu. Das teilte die Gemeinde mit, wie es heißt.', 'die Gemeinde'],
])('%s was said by %s', (text, source) => {
  expect(said(text, 'de')).toEqual([[expect.stringContaining('Das Freibad bleibt in diesem Sommer zu'), source]]);
});

test('a sentence that has its own source is said by nobody else', () => {
  expect(said('Die Rätin sagte, das Bad sei zu. Das teilte die Gemeinde mit.', 'de')).toEqual([
    ['das Bad sei zu', 'Die Rätin'],
  ]);
});

test.each([
  ['Ein Ersatz sei bestellt worden. Der komme im Mai.', 'Ein Ersatz sei bestellt worden. Der komme im Mai'],
  ['Ein Ersatz könnte im Mai kommen.', 'Ein Ersatz könnte im Mai kommen'],
  ['Wenn die Fähre fehle, müsse man den Bus nehmen.', 'Wenn die Fähre fehle, müsse man den Bus nehmen'],
  ['Das Land besitze noch zwei weitere Schiffe.', 'Das Land besitze noch zwei weitere Schiffe'],
  ['Das Boot schwanke noch immer sehr stark.', 'Das Boot schwanke noch immer sehr stark'],
  ['Er träume noch immer sehr oft davon.', 'Er träume noch immer sehr oft davon'],
  ['Daran wackle noch immer sehr viel.', 'Daran wackle noch immer sehr viel'],
  ['Das Boot im alten Hafen schwanke.', 'Das Boot im alten Hafen schwanke'],
  ['Er freue sich sehr auf den Mai.', 'Er freue sich sehr auf den Mai'],
  [
    'Am Hafen regnete es. Ein Ersatz sei bestellt worden und komme bald.',
    'Ein Ersatz sei bestellt worden und komme bald',
  ],
])('reported speech goes on: %s', (text, content) => {
  expect(said(`${STUCK} ${text}`, 'de')).toEqual([stuck, [content, 'Die Reederei']]);
});

test.each([
  'Das sei so.',
  'Auf die Frage, ob er komme, lachte der Müller.',
  'Am Hafen regnete es. Ein Ersatz könnte bald kommen und helfen.',
  'Die alte Halle daneben stand lange leer.',
  'Alle Schiffe der Flotte warten im Hafen.',
  'Das gute alte Schiff liegt im Hafen.',
  'Im Hafen liegt heute keine neue mehr.',
  'Im Hafen lag sie und ihre neue.',
  'Im Hafen Boote große Netze und Taue.',
  'Das Boot schwankte noch immer sehr stark.',
  'Am Montag kamen Leute, Boote, kleine wie große.',
])('or does not: %s', (text) => {
  expect(said(`${STUCK} ${text}`, 'de')).toEqual([stuck]);
});

test.each([
  ['Der Müller trat vor die Presse.', 'Der Müller'],
  ['Die Regierung warnt vor Hochwasser.', 'Die Regierung'],
  ['Die Frage blieb offen.', null],
  ['Es regnete in Altenfels.', null],
  ['Am Hafen fiel ein Kran. Die Regierung warnt vor Hochwasser.', 'Die Regierung'],
])('it begins with who acts in the sentence before: %s', (text, source) => {
  const reported = 'Die Mühle sei alt und müsse erneuert werden';
  expect(said(`${text} ${reported}.`, 'de')).toEqual([[reported, source]]);
});

test.each([
  ['Huber lachte.', 'Die Reederei'],
  ['Huber warnte vor dem Fluss.', 'Huber'],
])('it goes on with who spoke last: %s', (text, source) => {
  const reported = 'Er sei nach dem Regen zu hoch';
  expect(said(`${STUCK} ${text} ${reported}.`, 'de')).toEqual([stuck, [reported, source]]);
});

test.each([
  ['Die Zeitung berichtet vom Einsturz zweier Häuser.', [[expect.anything(), 'Die Zeitung']]],
  [
    'Der Müller nannte den Plan „gut“.',
    [
      ['„gut“', 'Der Müller'],
      [expect.anything(), 'Der Müller'],
    ],
  ],
  ['Der Müller lachte laut.', []],
])('what might be is reported right behind what is said: %s', (text, statements) => {
  expect(said(`${text} Die Bewohner könnten nun nicht mehr nach Hause.`, 'de')).toEqual(statements);
});

test.each([
  ['Da die Brücke alt ist, sei sie im Winter nicht sicher', null],
  ['Weil die Brücke alt ist, sei sie im Winter nicht sicher', null],
  ['Obwohl sie alt sei, stehe die Brücke noch fest im Tal', null],
  ['Da sei Meier im Mai wieder nach Hause gegangen', null],
])('a reason is none of who reports: %s', (text, source) => {
  expect(said(`${text}.`, 'de')).toEqual([[text, source]]);
  expect(said(`${STUCK} ${text}.`, 'de')).toEqual([stuck, [text, 'Die Reederei']]);
});

test('“Und:” goes on with who spoke before', () => {
  const more = '„Sie ist viel zu schmal.“';
  expect(said(`${STUCK} Und: ${more}`, 'de')).toEqual([stuck, [more, 'Die Reederei']]);
  expect(said(`Der Müller lachte. Und: ${more}`, 'de')).toEqual([[more, null]]);
});

test('“hieß es weiter” goes on with who spoke before, “hieß es” does not', () => {
  const grave = 'Die Lage sei ernst';
  expect(said(`${STUCK} ${grave}, hieß es weiter.`, 'de')).toEqual([stuck, [grave, 'Die Reederei']]);
  expect(said(`${STUCK} ${grave}, hieß es.`, 'de')).toEqual([stuck, [grave, null]]);
});

test('a quotation that is a sentence belongs to the next one’s statement, not past another sentence', () => {
  const [first, second] = ['„Der Deich ist alt.“', '„Niemand hat ihn je geprüft“'];
  expect(said(`${first} ${second}, sagte Enno Harms.`, 'de')).toEqual([[`${first} … ${second}`, 'Enno Harms']]);
  expect(said(`${first} ${second}, so Harms.`, 'de')).toEqual([[`${first} … ${second}`, 'Harms']]);
  expect(said(`${first} ${second}, hieß es.`, 'de')).toEqual([
    [first, null],
    [second, null],
  ]);
  expect(said(`${first} Laut Harms hat ihn „niemand je geprüft in dem Jahr“.`, 'de')).toEqual([
    [first, null],
    ['hat ihn „niemand je geprüft in dem Jahr“', 'Harms'],
  ]);
  expect(said(`„Der Deich ist alt“ und schief. ${second}, so Harms.`, 'de')).toEqual([[second, 'Harms']]);
  expect(said(`${first} Der Wirt schwieg. ${second}, sagte Enno Harms.`, 'de')).toEqual([
    [first, null],
    [second, 'Enno Harms'],
  ]);
});
