import { expect, test } from 'vitest';
import { read } from '../read';

const one = (text: string) =>
  read([text], 'de').map(({ kind, content, source, code }) => [kind, content, source, code]);

test.each([
  ['Die Stadträtin sagte, dass die Brücke im Mai gesperrt wird.', 'die Brücke im Mai gesperrt wird', 'Die Stadträtin'],
  [
    'Förster Anton Greil hat angekündigt, dreihundert Eichen zu pflanzen.',
    'dreihundert Eichen zu pflanzen',
    'Förster Anton Greil',
  ],
  ['Die Reederei teilte mit, die Fähre liege im Hafen fest.', 'die Fähre liege im Hafen fest', 'Die Reederei'],
])('a verb of saying carries its clause: %s', (text, content, source) => {
  expect(read([text], 'de')).toMatchObject([{ kind: 'indirect', content: expect.stringContaining(content), source }]);
});

test.each([
  ['Laut Polizei entstand ein Schaden von tausend Euro.', 'Polizei'],
  ['Nach Angaben der Feuerwehr brannte die Halle ganz aus.', 'Angaben der Feuerwehr'],
  ['Wie die Gemeinde mitteilte, bleibt das Freibad diesen Sommer zu.', 'die Gemeinde'],
  ['Das Wasser steigt noch bis Montag, so Deichgraf Enno Harms.', 'Deichgraf Enno Harms'],
])('a phrase names the source: %s', (text, source) => {
  expect(read([text], 'de')).toMatchObject([{ kind: 'indirect', source }]);
});

test('the subjunctive goes on with the speaker', () => {
  expect(
    read(['Die Reederei teilte mit, die Fähre liege fest. Ein Ersatz sei bestellt worden.'], 'de')[1],
  ).toMatchObject({
    content: 'Ein Ersatz sei bestellt worden',
    source: 'Die Reederei',
    code: 'reported-on',
  });
});

test('a sentence that says only who said the one before it is its cue', () => {
  expect(read(['Das Freibad bleibt in diesem Sommer zu. Das teilte die Gemeinde mit.'], 'de')).toMatchObject([
    { source: 'die Gemeinde', code: 'announced' },
  ]);
});

test('quoted words belong to the verb beside them', () => {
  expect(one('„Wir fangen noch einmal von vorn an“, sagte Trainerin Ilka Thoms.')).toMatchObject([
    ['direct', '„Wir fangen noch einmal von vorn an“', 'Trainerin Ilka Thoms', 'content-cue'],
  ]);
  expect(one('Der Müller stellt sich vor seine Leute: „Ohne sie stünde das Rad seit Jahren still.“')).toMatchObject([
    ['direct', '„Ohne sie stünde das Rad seit Jahren still.“', 'Der Müller', 'colon'],
  ]);
});

test('"so Meier weiter" before a colon has no part of the quotation for its source', () => {
  const [first] = read(['Das habe Methode, so Elster weiter: „Das ist auch anderswo seit Jahren so üblich.“'], 'de');
  expect(first?.source).toBe('Elster');
});

test.each([
  'In dem Magazin „Rad und Weg am Fluss“ steht eine Karte.',
  'Er spielte in „Der lange Weg nach Hause“ den Wirt.',
  '„Das große Fest am See“, so heißt ein neues Stück.',
  'Auf der Bühne stellte sie ihr neues Album vor: „Zehn Lieder gegen den Wind“.',
])('names and titles are nobody’s words: %s', (text) => {
  expect(read([text], 'de').filter(({ kind }) => kind === 'direct')).toEqual([]);
});

test.each([
  ['„Wir bleiben hier bis zum Herbst,“ sagte Wirtin Ilka Thoms.', 'Wirtin Ilka Thoms'],
  ['„Das hat hier niemand so gewollt“, sagte der Müller laut der Zeitung am Abend.', 'der Müller'],
  ['Thoms wörtlich: „Wir bleiben hier bis zum Herbst.“', 'Thoms'],
  ['Ilka Thoms, Wirtin in Altenfels: „Wir bleiben hier bis zum Herbst.“', 'Ilka Thoms, Wirtin in Altenfels'],
  ['Die Werke wurden von Kennern als „Meilensteine der ganzen Kunst“ bezeichnet.', 'Kennern'],
  ['Den Umbau der Mühle stellte der Vorsitzende in Frage: „Das wird sich niemals rechnen.“', 'der Vorsitzende'],
])('quoted words have the source that the clause gives: %s', (text, source) => {
  expect(read([text], 'de')).toMatchObject([{ kind: 'direct', source }]);
});

test.each([
  ['Seiner Meinung nach ist die Brücke nicht mehr zu retten.', 'Seiner Meinung'],
  ['Aus Sicht der Gemeinde ist die Brücke nicht mehr zu retten.', 'Sicht der Gemeinde'],
  ['In zehn Jahren, so schätzen die Forscher, ist der See wieder klar.', 'die Forscher'],
])('a phrase of opinion names the source: %s', (text, source) => {
  expect(read([text], 'de')).toMatchObject([{ kind: 'indirect', source }]);
});

test('a phrase inside a relative clause reaches no further than the clause', () => {
  expect(
    read(['Die Halle, die nach Angaben der Polizei seit Jahren leer stand, brannte am Montag ab.'], 'de'),
  ).toMatchObject([{ content: 'die … seit Jahren leer stand' }]);
});

test('the present subjunctive is read from verbs of no list, and what might be only beside something reported', () => {
  const [, second] = read(
    ['Die Reederei teilte mit, die Fähre liege fest. Daran ändere sich auch im Mai nichts.'],
    'de',
  );
  expect(second).toMatchObject({ content: 'Daran ändere sich auch im Mai nichts', source: 'Die Reederei' });
  expect(read(['Die Fähre liegt im Hafen. Sie könnte im Mai wieder fahren und Gäste bringen.'], 'de')).toEqual([]);
});

test('neighbouring quotations before one cue are one statement', () => {
  const text = '„Der Deich ist seit Jahren alt.“ „Niemand hat ihn je geprüft“, sagte Deichgraf Enno Harms.';
  expect(read([text], 'de')).toMatchObject([{ source: 'Deichgraf Enno Harms' }]);
});

test.each([
  ['Sie riefen Parolen wie zum Beispiel „Wasser für alle Leute“.'],
  ['Er sprach von „Mord an den letzten Bäumen“.'],
  ['Die Rätin beklagte eine wachsende „Kluft zwischen Stadt und Land“.'],
])('what somebody calls something is no title: %s', (text) => {
  expect(read([text], 'de').filter(({ kind }) => kind !== 'indirect')).toHaveLength(1);
});

test.each([
  ['Der Müller wurde wegen „groben Unfugs in drei Fällen“ verurteilt.'],
  ['Bekannt ist der Ort durch „einen Haufen alter Steine“ am Fluss.'],
])('verbless words behind a preposition are a term: %s', (text) => {
  expect(read([text], 'de')).toEqual([]);
});

test('a sentence that a paper holds has the paper for its source, and no noun for a sentence', () => {
  const quotation = '„Die Fähre fährt ab Mai an jedem Tag der Woche“';
  expect(read([`In dem Bericht steht der Satz ${quotation}.`], 'de')).toMatchObject([
    { content: quotation, source: 'dem Bericht' },
  ]);
  expect(read([`Auf der Tafel fand sich die Feststellung ${quotation}.`], 'de')).toMatchObject([
    { content: quotation, source: null },
  ]);
});

test('words that the writer has altered are no title', () => {
  const quotation = '„Ausbau[s] der Wege und Stege am Fluss“';
  expect(read([`Die Rätin sprach sich für eine Förderung des ${quotation} aus.`], 'de')).toMatchObject([
    { content: quotation },
  ]);
});

test.each([
  ['„Das ist ein Skandal“, schimpfte eine Anwohnerin, die am Fluss wohnt.', 'eine Anwohnerin'],
  ['„Das ist ein Skandal“, staunt Anwohner Karl Rau.', 'Anwohner Karl Rau'],
  ['„Wir hatten keine Wahl“, sagte von der Heide am Montag.', 'von der Heide'],
  ['„Das hätte warten können“, sagte die Ministerin am Montag in Berlin.', 'die Ministerin'],
])('any verb behind the comma of a quotation has its speaker behind it: %s', (text, source) => {
  expect(read([text], 'de')).toMatchObject([{ kind: 'direct', source }]);
});

test('a name that is an adverb as well speaks when nobody else does', () => {
  expect(read(['Kurz sagte, die Brücke sei seit dem Mai gesperrt.'], 'de')).toMatchObject([{ source: 'Kurz' }]);
  expect(read(['Kurz sagte er, die Brücke sei seit dem Mai gesperrt.'], 'de')).toMatchObject([{ source: 'er' }]);
});
