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
])('or does not: %s', (text) => {
  expect(said(`${STUCK} ${text}`, 'de')).toEqual([stuck]);
});

test.each([
  ['Der Müller trat vor die Presse.', 'Der Müller'],
  ['Die Regierung warnt vor Hochwasser.', 'Die Regierung'],
  ['Die Frage blieb offen.', null],
  ['Es regnete in Altenfels.', null],
])('it begins with who acts in the sentence before: %s', (text, source) => {
  const reported = 'Die Mühle sei alt und müsse erneuert werden';
  expect(said(`${text} ${reported}.`, 'de')).toEqual([[reported, source]]);
});

test('“hieß es weiter” goes on with who spoke before, “hieß es” does not', () => {
  const grave = 'Die Lage sei ernst';
  expect(said(`${STUCK} ${grave}, hieß es weiter.`, 'de')).toEqual([stuck, [grave, 'Die Reederei']]);
  expect(said(`${STUCK} ${grave}, hieß es.`, 'de')).toEqual([stuck, [grave, null]]);
});

test('a quotation that is a sentence belongs to the next one’s statement, not past another sentence', () => {
  const [first, second] = ['„Der Deich ist alt.“', '„Niemand hat ihn je geprüft“'];
  expect(said(`${first} ${second}, sagte Enno Harms.`, 'de')).toEqual([[`${first} … ${second}`, 'Enno Harms']]);
  expect(said(`${first} Der Wirt schwieg. ${second}, sagte Enno Harms.`, 'de')).toEqual([
    [first, null],
    [second, 'Enno Harms'],
  ]);
});
