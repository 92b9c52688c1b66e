import { describe, expect, test } from 'vitest';
import { shown } from '../shown';

/** Who is shown as the speaker of the last statement; "–" for nobody. */
const last = (lang: string, ...paragraphs: string[]): string =>
  shown(lang, ...paragraphs)
    .at(-1)!
    .split(': ')[0]!;

describe('a verb without its subject', () => {
  test.each([
    [
      'es',
      '"Vamos a ganar", dijo Juan Gil.',
      'La alcaldesa de Vigo, Ana Ruiz, no lo ve igual. "Van a perder", advirtió.',
      'Ana Ruiz',
    ],
    ['es', '"Vamos a ganar", dijo Juan Gil.', 'Para Ana Ruiz, es imposible. "Van a perder", advirtió.', 'Ana Ruiz'],
    [
      'es',
      '"Bravo", dijo Juan Gil.',
      'Otro concejal, que pide el anonimato, es menos amable. "Es un mentiroso", dice.',
      'Otro concejal',
    ],
    [
      'it',
      '«Vinceremo», dice Vito Neri.',
      'La sindaca di Bari, Anna Rossi, non è d’accordo. «Perderete», avverte.',
      'Anna Rossi',
    ],
    ['pt', '"Vamos ganhar", disse João Gil.', 'A vereadora Ana Ruivo discorda. "Vão perder", avisou.', 'Ana Ruivo'],
  ])('means who acts in the sentence before: %s %s %s', (lang, first, second, expected) => {
    expect(last(lang, first, second)).toBe(expected);
    expect(last(lang, second)).toBe(expected);
  });

  test.each([
    ['es', '"Es verdad", dijo Juan Gil.', 'La sesión terminó tarde. "Todos lo saben", añadió.', 'Juan Gil'],
    ['es', '"Es verdad", dijo Juan Gil.', '"Todos lo saben", añadió.', 'Juan Gil'],
    ['es', '"Es verdad", dijo Juan Gil.', 'Ayer llegó la ministra. "Todos lo saben", añadió.', '–'],
    ['es', '"Bravo", dijo Juan Gil.', '"Es mentira", le contestó.', '–'],
    ['es', '"Bravo", dijo Juan Gil.', '"Es mentira", le dijo a la prensa.', 'Juan Gil'],
    ['it', '«Bravo», dice Vito Neri.', '«Vergogna», gli risponde.', '–'],
    ['pt', '"Bravo", disse João Gil.', '"É mentira", respondeu-lhe.', '–'],
  ])('means who spoke last where nobody acts, and is not spoken to: %s %s %s', (lang, first, second, expected) => {
    expect(last(lang, first, second)).toBe(expected);
  });

  test.each([
    ['es', '"Es falso", respondió, sin embargo, la alcaldesa, Ana Ruiz.', 'Ana Ruiz'],
    ['es', '"Es falso", respondió, por su parte, la alcaldesa Ana Ruiz.', 'Ana Ruiz'],
    ['it', '«È falso», ha risposto, però, la sindaca Anna Rossi.', 'Anna Rossi'],
    ['pt', '"É falso", respondeu, entretanto, a ministra, Ana Ruivo.', 'Ana Ruivo'],
    ['pt', '"É falso", respondeu, em comunicado, citado pela Lusa, a ministra Ana Ruivo.', 'Ana Ruivo'],
    ['fr', '« C’est faux », a réagi, dans un communiqué, le maire, Jean Petit.', 'Jean Petit'],
  ])('has its subject behind an aside: %s %s', (lang, text, expected) => {
    expect(last(lang, '« Bravo », a dit Paul Gil. "Bravo", disse Rui Gil. "Bravo", dijo Luis Gil.', text)).toBe(
      expected,
    );
  });
});

test.each([
  ['fr', 'Jean Petit, maire de Lyon : « Nous sommes à bout de forces. »', 'Jean Petit'],
  ['fr', 'Anne Morel, 45 ans, habitante de Brest : « Nous sommes à bout de forces. »', 'Anne Morel'],
  ['fr', 'Le président du Conseil départemental de la Sarthe : « Il faut changer de modèle. »', 'Le président'],
  ['fr', 'Selon le maire de Paris : « Il faut changer de modèle. »', 'le maire'],
  ['es', 'Fernando Grande, ministro del Interior: "No voy a dimitir".', 'Fernando Grande'],
  ['es', 'El alcalde de Zamora: "No voy a dimitir".', 'El alcalde'],
  ['es', 'Críticas al ministro Juan Gil: "El ministro miente y debe marcharse".', '–'],
  ['it', 'Anna Rossi, segretaria della Corte dei Conti: «Non mi dimetto affatto».', 'Anna Rossi'],
  ['it', 'Vito Neri ad Anna Rossi: «Lei mente e deve andarsene».', 'Vito Neri'],
  ['pt', 'Ana Ruivo, presidente da TAP: "Não me vou demitir".', 'Ana Ruivo'],
  ['pt', 'O recado a João Gil: "O senhor mente e tem de sair".', '–'],
])('a label names who speaks, not where, of what or to whom: %s %s', (lang, text, expected) => {
  expect(last(lang, text)).toMatch(new RegExp(`^${expected}`));
});

describe('where articles tell genders', () => {
  test.each([
    ['« Bravo », a dit le ministre Jean Petit. « Merci », a-t-elle répondu.', '–'],
    ['« Bravo », a dit le maire Paul Petit. « Merci », a répondu la maire.', 'la maire'],
    ['Le préfet Jean Petit a reçu la maire de Lens. « C’est une bonne réunion », a-t-elle dit.', '–'],
    ['« Bravo », a dit le maire Paul Petit. Le maire est content. « Je suis ravi », a-t-il dit.', 'Paul Petit'],
  ])('nobody is of the other one: %s', (text, expected) => {
    expect(last('fr', text)).toBe(expected);
  });

  test.each([
    ['Le préfet de l’Isère a réagi dans la soirée. « Je suis ravi », a-t-il dit.', 'Le préfet'],
    ['Paul Petit a réagi dans la soirée. « Je suis ravi », a-t-il dit.', 'Paul Petit'],
  ])('whoever is described acts as much as whoever is named: %s', (text, expected) => {
    expect(last('fr', '« Bravo », a dit le maire, Paul Petit.', text)).toBe(expected);
  });

  test.each([
    [
      'fr',
      '« Bon accord », a dit le président ukrainien, Oleh Bondar.',
      'le président américain',
      'le président américain',
    ],
    ['fr', '« Bon accord », a dit le président ukrainien, Oleh Bondar.', 'le président ukrainien', 'Oleh Bondar'],
    ['fr', '« Bon accord », a dit le président ukrainien, Oleh Bondar.', 'le président', 'Oleh Bondar'],
  ])('an adjective tells two holders of an office apart: %s %s %s', (lang, first, who, expected) => {
    expect(last(lang, first, `« C’est un bon accord », a dit ${who}.`)).toBe(expected);
  });
});
