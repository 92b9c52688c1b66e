import { expect, test } from 'vitest';
import { shown } from '../shown';

const speaker = (lang: string, text: string): string | undefined => shown(lang, text).at(0)?.split(':')[0];

test.each([
  ['en', 'The doctor who treated Tom Hale said “he will walk again before Christmas.”', 'The doctor'],
  ['en', 'Police officers who arrested Tom Hale said “he was drunk that night.”', 'Police officers'],
  ['en', 'A man who knows Ann Lee said “the bridge is old and must go at once.”', 'A man'],
  ['en', 'The group that Tom Hale founded said “we are out of money and luck.”', 'The group'],
  ['de', 'Der Arzt, der Thomas Roth behandelt hat, sagte: „Er wird bald wieder laufen können.“', 'Der Arzt'],
  ['de', 'Ein Mann, der Anna Lehmann kennt, sagte: „Sie wird das niemals zugeben.“', 'Ein Mann'],
  ['fr', 'Le médecin qui a soigné Marc Aubry a déclaré : « Il marchera avant Noël. »', '–'],
  ['es', 'El médico que atendió a Luis Soto dijo: «Caminará antes de la Navidad».', '–'],
  ['it', 'Un uomo che conosce Anna Ricci ha detto: «Non dirà mai la verità a nessuno».', '–'],
  ['pt', 'O médico que tratou Rui Costa disse: «Ele vai andar antes do Natal».', '–'],
])('%s: whom a relative clause tells of does not speak: %s', (lang, text, expected) => {
  expect(speaker(lang, text)).toBe(expected);
});

test.each([
  ['en', 'Ann Lee, who treated Tom Hale, said “he will walk again before Christmas.”', 'Ann Lee'],
  ['de', 'Der Arzt, der Minister Karl Roth aus Bonn, sagte: „Er wird bald wieder laufen können.“', 'Karl Roth'],
  ['fr', '« Il marchera avant Noël », a déclaré l’ancien ministre Marc Aubry.', 'Marc Aubry'],
])('%s: a name beside a relative clause, or behind an article, does: %s', (lang, text, expected) => {
  expect(speaker(lang, text)).toBe(expected);
});

test.each([
  ['Supporters of Tom Hale who said “we will never leave this square” were removed.', 'Supporters of Tom Hale'],
  ['Aides to Mayor Ann Lee who said “we will never leave this square” were removed.', 'Aides to Mayor Ann Lee'],
  ['A friend of Ann Lee who said “the door was open all night long” left.', 'A friend of Ann Lee'],
  ['Tom Hale met a friend of Ann Lee, who said “the door was open all night long.”', '–'],
  ['This tweet from Senator Tom Hale, who wrote “They lied to all of you,” was deleted.', 'Tom Hale'],
])('"who" behind a name is the person that the name says whose: %s', (text, expected) => {
  expect(speaker('en', text)).toBe(expected);
});

test.each([
  ['en', 'Tom Hale, whose wife said “he came home at midnight,” was released.', 'wife'],
  ['en', '“The mayor has not slept,” said Mayor Ann Lee’s husband.', 'Mayor Ann Lee’s husband'],
  [
    'en',
    'President Tom Hale met Ann Lee. “He has not slept,” said President Hale’s lawyer.',
    'President Hale’s lawyer',
  ],
  ['de', '„Sie wird das niemals zugeben“, sagte die Sprecherin von Anna Lehmann.', 'die Sprecherin von Anna Lehmann'],
  ['fr', '« Elle ne dira rien », a déclaré le porte-parole d’Anne Roy.', 'le porte-parole d’Anne Roy'],
])('%s: a name that says whose somebody is is nobody who speaks: %s', (lang, text, expected) => {
  expect(speaker(lang, text)).toBe(expected);
});

test('German "von" opens a name all the same', () => {
  expect(speaker('de', '„Das Wasser steigt noch“, sagte Ministerin Ursula von der Leyen.')).toBe(
    'Ursula von der Leyen',
  );
});

test.each([
  ['Tom Hale quoted Ann Lee as saying “this is how it always ends.”', 'Ann Lee: “this is how it always ends.”'],
  ['Tom Hale quoted Ann Lee, the mayor, as saying “this is how it ends.”', 'Ann Lee: “this is how it ends.”'],
  ['The Times quoted Ann Lee as telling reporters “this is how it ends.”', 'Ann Lee: “this is how it ends.”'],
  ['Ann Lee was quoted by the Times as saying “this is how it always ends.”', 'Ann Lee: “this is how it always ends.”'],
])('who is quoted as saying something says it: %s', (text, expected) => {
  expect(shown('en', text)).toEqual([expected]);
});
