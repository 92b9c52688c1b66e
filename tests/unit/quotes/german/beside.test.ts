import { expect, test } from 'vitest';
import { shown } from '../shown';

test.each([
  ['„Endlich wieder Regen“, freut sich der Gärtner nach der Dürre.', 'der Gärtner'],
  ['„Das war ein Geschenk für die anderen“, ärgerte sich die Torhüterin.', 'die Torhüterin'],
  ['„Wir holen das noch auf“, gab sich der Kapitän zuversichtlich.', 'der Kapitän'],
  ['„Es wird knapp“, so Netzplanerin Ute Halm.', 'Ute Halm'],
  ['„Es wird knapp“, so die Planerin.', 'die Planerin'],
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
])('a title stays a title: %s', (text) => {
  expect(shown('de', text)).toEqual([]);
});

test.each([
  ['Der Mieterbund nannte die Pläne „einen Irrweg“.', ['Der Mieterbund: „einen Irrweg“']],
  ['Die Trainerin sprach von einem „verdienten Sieg“.', ['Die Trainerin: „verdienten Sieg“']],
  ['Die Gärtnerin bezeichnete den Plan als „klug“ und „gut durchdacht“.', ['Die Gärtnerin: „klug“ … „gut durchdacht“']],
  ['Man nannte das „guten Ton“.', []],
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
