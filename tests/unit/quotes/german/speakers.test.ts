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
