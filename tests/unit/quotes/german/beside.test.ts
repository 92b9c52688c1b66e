import { expect, test } from 'vitest';
import { shown } from '../shown';

test.each([
  ['„Endlich wieder Regen“, freut sich der Gärtner nach der Dürre.', 'der Gärtner'],
  ['„Das war ein Geschenk für die anderen“, ärgerte sich die Torhüterin.', 'die Torhüterin'],
  ['„Wir holen das noch auf“, gab sich der Kapitän zuversichtlich.', 'der Kapitän'],
  ['„Es wird knapp“, so Netzplanerin Ute Halm.', 'Ute Halm'],
  ['„Es wird knapp“, so die Planerin.', 'die Planerin'],
  ['„Es wird knapp“, so ein Besucher, der anonym bleiben möchte.', 'ein Besucher'],
  ['„Die Luft ist gut“, findet die Wirtin.', 'die Wirtin'],
  ['„Es wird wieder sehr knapp“, so die Planerin auf Twitter.', 'die Planerin'],
  ['„Es wird knapp“, sagte die Planerin am Nachmittag.', 'die Planerin'],
  ['„Haben Sie das gewusst?“, wollte die Anwältin wissen.', 'die Anwältin'],
  ['„Was für ein Abend!“, jubelt die Dirigentin.', 'die Dirigentin'],
  ['„Es war laut“, sagte ein 71-jähriger Mann, der seinen Namen nicht nennen wollte.', 'ein 71-jähriger Mann'],
])(
  'a quotation with a comma, a verb and somebody is theirs, however short and whatever the verb: %s',
  (text, speaker) => {
    expect(shown('de', text)).toEqual([`${speaker}: ${text.slice(0, text.indexOf('“') + 1)}`]);
  },
);

test.each([
  ['„Stiller Fluss“, so der Titel, läuft im Mai an.'],
  ['„Stiller Fluss“, lautet der Name des Schiffs.'],
  ['Das Festival nennt sich „forum 12“.'],
  ['Er nannte das Boot „Hoffnung“.'],
  ['Der Bund fordert von der Stadt einen „Runden Tisch“.'],
])('a title stays a title: %s', (text) => {
  expect(shown('de', text)).toEqual([]);
});

test.each([
  ['Der Mieterbund nannte die Pläne „einen Irrweg“.', ['Der Mieterbund: „einen Irrweg“']],
  ['Die Trainerin sprach von einem „verdienten Sieg“.', ['Die Trainerin: „verdienten Sieg“']],
  ['Die Gärtnerin bezeichnete den Plan als „klug“ und „gut durchdacht“.', ['Die Gärtnerin: „klug“ … „gut durchdacht“']],
  ['Der Wirt kritisierte den Plan als „Unsinn auf Pump“.', ['Der Wirt: „Unsinn auf Pump“']],
  ['Die Händler sprachen von einer „Erleichterung“.', ['Die Händler: „Erleichterung“']],
  ['Man nannte das „guten Ton“.', []],
  ['Die Händler sahen den Plan als „groben Unfug“.', ['Die Händler: „groben Unfug“']],
  ['Die Wirtin sah im Kino „gelbe Raben“ und ging.', []],
  ['Die Wirtin sah einen „Geist“ und floh.', []],
  ['Die Wirtin rief einen „Notstand“ aus.', []],
])('a few words with which somebody judges something are theirs: %s', (text, statements) => {
  expect(shown('de', text)).toEqual(statements);
});

test('a short quotation behind a colon is whose words are announced', () => {
  expect(shown('de', 'Das Magazin zitierte den Wirt mit den Worten: „Ich mache weiter.“')).toEqual([
    'den Wirt: „Ich mache weiter.“',
  ]);
});

test.each(['Aus dem Rathaus hieß es, man prüfe den Antrag.', '„Wir prüfen den Antrag“, hieß es aus dem Rathaus.'])(
  'it was said from somewhere: %s',
  (text) => {
    expect(shown('de', text)[0]).toMatch(/^dem Rathaus: /);
  },
);

test('any verb before a colon announces an exclamation', () => {
  expect(shown('de', 'Die Mutter der Vermissten flehte: „Bitte meldet euch!“')).toEqual([
    'Die Mutter der Vermissten: „Bitte meldet euch!“',
  ]);
});

test('a clause about somebody is not what is reported', () => {
  expect(shown('de', 'Ein Nachbar, der die Feuerwehr gerufen hatte, berichtete von lauten Schreien.')).toEqual([]);
});

test('somebody may let others say it', () => {
  expect(shown('de', 'Die Bahn sei pünktlich gewesen, ließ der Verband über einen Anwalt mitteilen.')).toEqual([
    'der Verband: Die Bahn sei pünktlich gewesen',
  ]);
});

test('a post on X ends its sentence', () => {
  expect(
    shown('de', '„Ich trete nicht zurück“, schrieb Minister Olaf Berg auf X. „Dafür gibt es keinen Grund.“'),
  ).toEqual(['Olaf Berg: „Ich trete nicht zurück“ … „Dafür gibt es keinen Grund.“']);
});

test.each([
  ['Die Bischöfin rief die Gläubigen auf, für den Frieden zu beten.', 'Die Bischöfin: für den Frieden zu beten'],
  ['Der Bund versprach, in dem Tal keine Straßen zu bauen.', 'Der Bund: in dem Tal keine Straßen zu bauen'],
])('what is said may open with a preposition and an article: %s', (text, statement) => {
  expect(shown('de', text)).toEqual([statement]);
});

test('quoted words with a verb are no part of who says them', () => {
  const statements = shown('de', 'Der Täter soll laut Zeugen „Das ist für Olm“ gerufen haben.');
  expect(statements.every((statement) => statement.startsWith('Zeugen: '))).toBe(true);
});

test('a conclusion speaks for who spoke before, and so does what was said further', () => {
  expect(
    shown(
      'de',
      '„Es war ein gutes Spiel für uns“, sagte Ute Halm. Halms Fazit: „Wir haben heute alles richtig gemacht.“',
    ),
  ).toEqual(['Ute Halm: „Es war ein gutes Spiel für uns“', 'Ute Halm: „Wir haben heute alles richtig gemacht.“']);
  expect(
    shown('de', 'Das Amt teilte mit, das Mittel werde geprüft. Patienten sollten zum Arzt gehen, hieß es weiter.')[1],
  ).toMatch(/^Das Amt: /);
});

test.each([
  ['Die Bäume seien krank gewesen, so ein Sprecher.', 'ein Sprecher: Die Bäume seien krank gewesen'],
  ['Adam sagte, die Leute leisteten „gute und harte Arbeit“.', 'Adam: die Leute leisteten „gute und harte Arbeit“'],
])('what is reported has its source: %s', (text, statement) => {
  expect(shown('de', text)).toEqual([statement]);
});

test.each([
  ['Auf dem Schild steht: „Halt!“', []],
  ['Anna Moor bekam die Antwort: „Nein.“', []],
  ['Anna Moor lachte über den Satz von Tom Huber: „Wir siegen.“', []],
  ['Anna Moor reagierte auf den Vorwurf von Tom Huber: „Unsinn.“', []],
  ['Anna Moor öffnete den Brief: „Nein.“', []],
  ['Anna Moor bekam die Antwort: „Nein, das machen wir ganz sicher nicht.“', []],
  ['Anna Moor schloss mit den Worten: „Nein.“', ['Anna Moor']],
  ['Dann jubelte Anna Moor: „Tor!“', ['Anna Moor']],
  ['„Schulen zu“, prangte die Schrift an der Wand.', []],
  ['„Wir siegen nie“, so der Titel des Buchs von Anna Moor.', []],
  ['„Wir siegen nie“, so die Zeitschrift.', ['die Zeitschrift']],
])('words that somebody reads or hears are not theirs, nor of what they stand on: %s', (text, speakers) => {
  const named = shown('de', text).map((line) => line.slice(0, line.indexOf(':')));
  expect(named.filter((name) => name !== '–')).toEqual(speakers);
});

test.each([
  ['„Alt!“, staunt Meier.', ['Meier: „Alt!“']],
  ['Er rief: „Alt“, staunt Meier.', ['Meier: „Alt“']],
  ['„Der Deich ist alt“, mahnt er.', ['–: „Der Deich ist alt“']],
  ['„Der Deich ist alt“, mahnt die Zeitschrift aus Olm.', ['die Zeitschrift aus Olm: „Der Deich ist alt“']],
  ['Der Deich sei alt, klagt Meier.', ['Meier: Der Deich sei alt']],
  ['Der Deich sei sehr alt, so ein Besucher.', ['ein Besucher: Der Deich sei sehr alt']],
  ['„Der Weg nach Hause“, mahnt Meier.', ['Meier: „Der Weg nach Hause“']],
  // what is told is no speech, or nobody tells it
  ['„Der Deich ist alt“, liegt Meier im Bett.', []],
  ['„Der Deich ist alt“, hat Meier gefunden.', []],
  ['„Der Deich ist alt“, steht auf der Tafel.', []],
  ['„Der Deich ist alt“, heißt der Film von Meier.', []],
  ['„Der Deich ist alt“, so die Inschrift.', []],
  ['„Der Deich ist alt“, so der Titel des Buchs.', []],
  ['„Der Deich ist alt“, so weit.', []],
  ['„Der Weg nach Hause“, läuft an.', []],
  ['Der Deich ist alt, klagt Meier.', []],
  ['Der Deich ist sehr alt, so ein Besucher.', []],
  ['Der Deich war alt, so ein Unsinn.', []],
  ['Weil der Deich alt sei, klagt Meier.', []],
  ['Da der Deich alt sei, klagt Meier.', []],
  ['Das ist so ein alter Deich im Norden.', []],
])('what stands right beside the words tells who said them: %s', (text, statements) => {
  expect(shown('de', text)).toEqual(statements);
});
