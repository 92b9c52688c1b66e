import { expect, test } from 'vitest';
import { said } from '../read';

const contents = (text: string) => said(text, 'de').map(([content]) => content);

test.each([
  '„Das große Fest am See“, so lautet der Titel.',
  '„Hoffnung für alle im Tal“, so heißt das Boot.',
  '„Das Glück am See“, im Mai gedreht, läuft an.',
  'Der Film „Ich gehe. Du bleibst hier“ läuft im Mai.',
  'Die Rätin las „Der lange Weg“ oder „Das kurze Glück am See“.',
  'Die Rätin las Bücher wie „Der lange Weg“, „Das kurze Glück am See“.',
  '„Der Weg ist“ und „Das kurze Glück am See“ liefen im Mai.',
  'Er gilt als wachsende „Kluft zwischen Stadt und Land“.',
  'Er lief durch das „Kaufhaus der Stadt Olm“.',
  'Der Wirt zeigte „Weg nach Hause ist“.',
  'Der Wirt zeigte „Der Weg nach Hause war ihm zu lang usw.“',
  'Die Filme „Der lange Weg nach Hause“ und „Das kurze Glück am See“ liefen im Mai.',
  'Die Rätin stellte „Der lange Weg nach Hause“ vor.',
  'Die Rätin stellte „100 Jahre Wege am Fluss“ vor.',
  '„Der Weg ist lang genug“ lief im Mai in allen Kinos.',
  '„Der lange Weg nach Hause“, ein Film von Anna Moor, läuft im Mai.',
  'Die Musikgruppe „Die vier von der Brücke“ spielte am Abend.',
  'Das Buch mit „Wir bauen hier. Wir gehen nie“ liegt aus.',
  'Die Lieder „Der Weg“ oder „Das Glück am See ist mein“ kennt jeder.',
  'Sie sangen Lieder wie „Der Weg nach Hause“ und „Das Glück am See“ am Abend.',
  'Sie trugen ein Plakat mit „Wasser für alle Leute am Fluss“.',
  'Der Film namens „Der lange Weg nach Hause“ läuft im Mai.',
  '„Wer bleibt, lernt“ läuft im Mai in allen Kinos.',
  'Das Album trägt den Titel: „Zehn Lieder gegen den Wind“.',
  'Der „Bund für Wege und Stege am Fluss“ tagt im Mai.',
  'In der „Bund für Wege und Stege“ genannten Gruppe ist sie neu.',
  'Ein Schild mit der Aufschrift „Bürger in großer Sorge um den Fluss“ hing am Rathaus.',
  'Das neue Buch „die Wege und die Stege am Fluss“ liegt aus.',
])('nobody says what is a title by its noun, its announcement or its capitals: %s', (text) => {
  expect(contents(text)).toEqual([]);
});

test.each([
  [
    'by a verb of saying before the colon',
    'Die Wirtin sagte über das Album: „Zehn Lieder gegen den Wind“.',
    'Die Wirtin',
  ],
  [
    'behind a noun for what is said',
    'Der Förster beklagte die Parole „Wasser für alle Leute am Fluss“.',
    'Der Förster',
  ],
  ['behind a verb with which somebody calls it', 'Der Förster sprach von „Mord an den letzten Bäumen“.', 'Der Förster'],
  ['in small letters', 'Die Rätin stellte „lange und kurze Wege am Fluss“ vor.', 'Die Rätin'],
  ['a long clause', 'Der Wirt zeigte „Der Weg nach Hause war ihm lang“.', 'Der Wirt'],
  ['before a verb of saying', '„Der lange Weg nach Hause“, stellte Huber fest.', 'Huber'],
  ['before any verb and somebody', '„Der lange Weg nach Hause“, staunte der Wirt am Abend.', 'der Wirt'],
  ['behind words for an example', 'Sie riefen Parolen wie etwa „Wasser für alle Leute“.', 'Sie'],
  ['behind an article for what is coined', 'Sie sprach von einer „Kluft zwischen Stadt und Land“.', 'Sie'],
  ['with a verb and behind a comma', 'Auf der Tafel stand, „Wer bleibt, lernt mehr als andere“.', 'der Tafel'],
  ['right behind a verb of saying', 'Der Verein sagte „Wege und Stege am Fluss sind uns wichtig“.', 'Der Verein'],
  ['of two sentences', 'Die Rätin stellte „Ich gehe. Du bleibst hier“ vor.', 'Die Rätin'],
  ['behind “so”', '„Hoffnung für alle im Tal“, so die Rätin.', 'die Rätin'],
  ['with an article and an adjective', 'Er fand eine wachsende „Kluft zwischen Stadt und Land“.', 'Er'],
  ['before a verb and a particle', '„Der Weg nach Hause“, stellte der Wirt fest.', 'der Wirt'],
  ['by what was meant', 'Die Rätin meinte zu dem Film: „Der Lange Weg nach Hause“.', 'Die Rätin'],
  ['with something left out', 'Die Rätin fand in dem Bericht „Mängel[n] an Wegen und Stegen“.', 'Die Rätin'],
])('what somebody says is none, %s: %s', (_, text, source) => {
  const quotation = /„.*?“/.exec(text)![0];
  expect(said(text, 'de')).toEqual([[quotation, source]]);
});

test('a sentence of its own is said, whatever its capitals', () => {
  expect(said('„Der Lange Weg Nach Hause“.', 'de')).toEqual([['„Der Lange Weg Nach Hause“', null]]);
});

test('a clause of many words that opens a sentence is said, though nobody is named', () => {
  const quotation = '„Der Weg nach Hause ist lang genug“';
  expect(said(`${quotation} lief im Mai in allen Kinos.`, 'de')).toEqual([[quotation, null]]);
});
