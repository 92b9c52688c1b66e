import { expect, test } from 'vitest';
import { read, shown } from '../shown';

test('a role with a genitive stands before the comma, the name behind it', () => {
  const { speakers } = read(
    'de',
    'Der Fraktionschef der Grünen, Volker Rau, sagte: „Der Haushalt ist auf Sand gebaut.“',
  );
  expect(speakers).toMatchObject([{ name: 'Volker Rau', role: 'Fraktionschef der Grünen' }]);
});

test('a verb before a title is no part of the role', () => {
  const { speakers } = read('de', '„Das haben wir hier noch nie gesehen“, sagt Polizeisprecher Ralf Meier.');
  expect(speakers[0]?.role).toBe('Polizeisprecher');
});

test('common nouns are no names', () => {
  const { speakers } = read(
    'de',
    'Anwohner berichteten, die Sirenen seien zu leise. Private Unternehmen müssten den Schutz bezahlen, sagte der Sprecher.',
    'Experten warnten, das Wasser steige weiter.',
  );
  expect(speakers.map(({ name }) => name)).toEqual(speakers.map(() => null));
});

test('surname and pronoun lead back to the full name', () => {
  expect(
    shown(
      'de',
      'Umweltministerin Anna Lorenz will die Deponie bei Altenfels schließen.',
      '„Wir können nicht länger warten“, sagte Lorenz am Montag.',
      '„Es geht um unser Wasser“, erklärte sie.',
    ),
  ).toEqual(['Anna Lorenz: „Wir können nicht länger warten“', 'Anna Lorenz: „Es geht um unser Wasser“']);
});

test('a name that ends like a thing speaks all the same', () => {
  expect(
    shown(
      'de',
      'Dennis Hildebrand leitet die Schleuse.',
      'Hildebrand winkt ab. „Das Wasser steigt nicht mehr an dieser Stelle.“',
    ),
  ).toEqual(['Dennis Hildebrand: „Das Wasser steigt nicht mehr an dieser Stelle.“']);
});

test.each([
  ['sagte sie den Zeitungen', 'Anna Lorenz'],
  ['betonte sie zwischen zwei Terminen', 'Anna Lorenz'],
  ['sagte sie gegen Abend', 'Anna Lorenz'],
  ['erklärte sie lachen zu müssen', 'Anna Lorenz'],
  ['sagten sie den Zeitungen', 'Karl Lang'],
])('the verb tells whether "sie" is she or they, not what follows: %s', (cue, speaker) => {
  const statements = shown(
    'de',
    '„Wir haben lange verhandelt und sind jetzt fertig“, sagten Karl Lang und Peter Moser am Montag.',
    'Umweltministerin Anna Lorenz will die Deponie schließen. „Wir können nicht länger warten“, sagte Lorenz am Montag.',
    `„Es geht um unser Wasser und um unsere Kinder“, ${cue}.`,
  );
  expect(statements.at(-1)).toBe(`${speaker}: „Es geht um unser Wasser und um unsere Kinder“`);
});

test.each(['Die Arbeiter streiken seit Wochen.', 'Tausende Menschen haben sich auf dem Platz versammelt.'])(
  '"sie" are not those who spoke together when others stand between: %s',
  (others) => {
    const together = '„Wir haben lange verhandelt und sind jetzt fertig“, sagten Karl Lang und Peter Moser am Montag.';
    expect(shown('de', together, others, '„Uns hat bis heute niemand gefragt“, sagten sie.')[1]).toBe(
      '–: „Uns hat bis heute niemand gefragt“',
    );
  },
);

test.each(['Ergebnis', 'Die Folge', 'Fazit'])('what came of something has not said it: %s', (label) => {
  expect(shown('de', `${label}: „Die Brücke bleibt für immer und für alle zu.“`)).toEqual([
    '–: „Die Brücke bleibt für immer und für alle zu.“',
  ]);
});

test.each([
  ['Die IG Holz lehnt den Plan ab. Der Landrat, der aus Olm stammt, betonte: „Wir bleiben dabei.“', 'Der Landrat'],
  ['Karin Roth war lange im Amt. Die Ministerin, die Roth ablöste, sagte: „Wir machen das anders.“', 'Die Ministerin'],
])('somebody described is neither an organisation nor whom the relative clause names: %s', (text, speaker) => {
  expect(shown('de', text).at(-1)).toMatch(new RegExp(`^${speaker}`));
});

test.each([
  ['„Das reicht uns noch lange nicht“, sagt Studienleiterin Dr. Eva Lind.', 'Eva Lind', 'Studienleiterin'],
  ['„Das reicht uns noch lange nicht“, so Ökonom Claus Moor vom DIW.', 'Claus Moor', 'Ökonom'],
  ['„Das reicht uns noch lange nicht“, so Tom Reut von der Universität Olm.', 'Tom Reut', null],
  ['Nach Angaben von Bürgermeister Horst Weber sind die Schulen geschlossen.', 'Horst Weber', 'Bürgermeister'],
])('a name is shown without degree and employer, a role without what reports: %s', (text, name, role) => {
  expect(read('de', text).speakers).toMatchObject([{ name, role }]);
});

test('several people and "Angaben" are no part of a name or a description', () => {
  expect(shown('de', 'Kritiker werfen ihm vor, die Stadt zu spalten.')).toEqual(['Kritiker: die Stadt zu spalten']);
  expect(read('de', 'Kritiker werfen ihm vor, die Stadt zu spalten.').speakers[0]?.name).toBeNull();
  expect(shown('de', 'Nach Angaben der Feuerwehr wurden zwei Menschen verletzt.')).toEqual([
    'der Feuerwehr: wurden zwei Menschen verletzt',
  ]);
});

test.each([
  ['Ursula von Thalheim leitet die Behörde.', 'von Thalheim', 'Ursula von Thalheim'],
  ['Anna von der Au leitet die Behörde.', 'von der Au', 'Anna von der Au'],
])('a particle stays with the family name: %s', (text, called, name) => {
  expect(shown('de', text, `„Wir haben zu wenig Leute“, sagte ${called}.`)).toEqual([
    `${name}: „Wir haben zu wenig Leute“`,
  ]);
});

test.each([
  ['Der Verteidiger kündigte Revision an. „Das Urteil ist ein Fehler“, sagte er.', 'Der Verteidiger'],
  ['Die Kanzlerin empfing den Präsidenten. „Das Gespräch war offen“, sagte sie.', 'Die Kanzlerin'],
  ['Die Kanzlerin empfing den Präsidenten. „Das Gespräch war offen“, sagte er.', '–'],
])('a pronoun goes back to whom the sentence before describes: %s', (text, speaker) => {
  expect(shown('de', text)[0]?.split(':')[0]).toBe(speaker);
});

test('a paper in quotation marks is a name by itself', () => {
  const { speakers } = read('de', 'Das Werk soll schließen, berichtet das „Journal“ unter Berufung auf Kreise.');
  expect(speakers).toMatchObject([{ name: 'Journal' }]);
});

test.each([
  ['„Wir haben lange darauf gewartet“, sagte die Preisträgerin Maren Ost bei der Verleihung.', 'Maren Ost'],
  ['„Wir haben lange darauf gewartet“, sagte die Dirigentin Maren Ost.', 'Maren Ost'],
])('words for women end alike: %s', (text, name) => {
  expect(read('de', text).speakers).toMatchObject([{ name }]);
});

test('reports are no names', () => {
  expect(read('de', 'Medienberichten zufolge soll der Verdächtige geflohen sein.').speakers[0]?.name).toBeNull();
});

test.each([
  ['„Alles ist weg, wirklich alles“, sagt Hotelier Franz Olm.', 'Franz Olm', 'Hotelier'],
  ['Gärtner Franz Olm winkt ab: „Das wird hier nichts mehr.“', 'Franz Olm', 'Gärtner'],
  ['In Hamburg lebt Franz Olm. „Das wird hier nichts mehr“, sagte Olm.', 'Franz Olm', null],
  ['Olm-Star Leo Mai: „Das Tor war mein schönstes.“', 'Leo Mai', 'Olm-Star'],
  ['Die AfD sprach von „Zensur durch die Hintertür“.', 'AfD', null],
  ['Svenja Haller vom Naturschutzbund sagte: „Das wird hier nichts mehr.“', 'Svenja Haller', null],
  ['Nach den Worten von Franz Olm brannte das Dach lichterloh.', 'Franz Olm', null],
])(
  'an unknown trade before a full name is a role, what stands behind it no part of the name: %s',
  (text, name, role) => {
    expect(read('de', text).speakers).toMatchObject([{ name, role }]);
  },
);

test('a surname may look like an adverb, and a coach is a trainer', () => {
  expect(shown('de', 'Bernd Klar leitet die Messe.', '„Wir sind ausgebucht“, sagte Klar.')).toEqual([
    'Bernd Klar: „Wir sind ausgebucht“',
  ]);
  expect(shown('de', 'Olm-Trainer Pal Dorn ist sauer. „So steigen wir ab“, polterte der Coach.')).toEqual([
    'Pal Dorn: „So steigen wir ab“',
  ]);
});

test('a pronoun is nobody of the other gender and no place', () => {
  expect(
    shown('de', 'Autorin Lilli Brand lebt in Wien.', '„Wir haben viel gelacht“, sagt er.', '„Ja“, sagt sie.'),
  ).toEqual(['–: „Wir haben viel gelacht“', 'Lilli Brand: „Ja“']);
});

test('a name stands behind a noun that an article precedes', () => {
  expect(
    shown('de', 'Autorin Lilli Brand traf ihren Kollegen Arno Fink.', '„Wir haben viel gelacht“, sagte Fink.'),
  ).toEqual(['Arno Fink: „Wir haben viel gelacht“']);
});

test('with several people about, a description without a name stays one', () => {
  expect(
    shown(
      'de',
      '„Die Jungs haben alles gegeben“, sagte Thomas Brück. Kapitän Leon Adler sah es ähnlich.',
      '„Das Publikum hat uns getragen“, freute sich der Stürmer.',
    ).at(-1),
  ).toBe('der Stürmer: „Das Publikum hat uns getragen“');
});
