import { describe, expect, test } from 'vitest';
import { creditWords, readCredits } from '../../../../src/article/metadata/names';

const read = (line: string) => readCredits(line, creditWords(['The Harbour Gazette', 'harbourgazette']), false);

describe('readCredits', () => {
  test.each([
    ['By Ines Vandermolen', ['Ines Vandermolen']],
    ['By Ines Vandermolen and Kofi Mensah, staff writers', ['Ines Vandermolen', 'Kofi Mensah']],
    ['Written by Calum Brae, Siobhan Oduya & Tess Okonjo', ['Calum Brae', 'Siobhan Oduya', 'Tess Okonjo']],
    ['Kofi Mensah for The Harbour Gazette', ['Kofi Mensah']],
    ['Ines Vandermolen\nSenior reporter\nMay 3, 2024', ['Ines Vandermolen']],
    ['By Ines Vandermolen\nMay 3, 2024\nNational Harbour Reporter', ['Ines Vandermolen']],
    ['Ines Vandermolen, Kofi Mensah Jr', ['Ines Vandermolen', 'Kofi Mensah']],
    ['ByInes Vandermolen', ['Ines Vandermolen']],
    ['Byron Hale', ['Byron Hale']],
    ['Ines Vandermolen &amp; Kofi Mensah', ['Ines Vandermolen', 'Kofi Mensah']],
    ['Ludwig van der Meer', ['Ludwig van der Meer']],
    ['By KOFI MENSAH', ['KOFI MENSAH']],
    ['By Kofi Mensah December 2, 2025', ['Kofi Mensah']],
    ['3 May 2024 • Ines Vandermolen', ['Ines Vandermolen']],
    ['Ines Vandermolen (Berlin) | ines@harbour.example', ['Ines Vandermolen']],
  ])('people: %s', (line, people) => {
    expect(read(line).people).toEqual(people);
  });

  test.each([
    ['de', 'Von Katrin Oberhuber und Jörg Maas', ['Katrin Oberhuber', 'Jörg Maas']],
    ['fr', 'Par Élodie Hamon, envoyée spéciale', ['Élodie Hamon']],
    ['es', 'Por Lucía Peña y Marta Ruiz', ['Lucía Peña', 'Marta Ruiz']],
    ['nl', 'Door Sanne de Wit', ['Sanne de Wit']],
    ['sv', 'Av Åsa Lindqvist', ['Åsa Lindqvist']],
  ])('%s: %s', (_, line, people) => {
    expect(read(line).people).toEqual(people);
  });

  test.each([
    'Email the author',
    '2 Hours Ago',
    'Staff writer',
    'May 3, 2024',
    'Follow us',
    'ABONE OL',
    'Fact Checked',
    'Getty Images',
    'Trial Attorney',
    'Vice President',
    'Browse All Plans',
    'Facebook Youtube Linkedin Medium',
    'HomeAboutContactUs OurStory',
    'Read more',
    'https://example.org/jane',
    '',
    'What the council decided on Monday night was wrong.',
  ])('nobody: %s', (line) => {
    expect(read(line).people).toEqual([]);
  });

  test('agencies, newsrooms and the site itself are credited, but are nobody', () => {
    expect(read('By Reuters')).toEqual({ people: [], others: ['Reuters'] });
    expect(read('By Associated Press and Kofi Mensah')).toEqual({
      people: ['Kofi Mensah'],
      others: ['Associated Press'],
    });
    expect(read('The Harbour Gazette')).toEqual({ people: [], others: ['The Harbour Gazette'] });
    expect(read('Harbour Gazette Newsroom').people).toEqual([]);
  });

  test('staff of the site is credited as the page says', () => {
    const words = creditWords(['The Harbour Gazette']);
    expect(readCredits('The Harbour Gazette Contributor', words, true)).toEqual({
      people: [],
      others: ['The Harbour Gazette Contributor'],
    });
    expect(readCredits('gazette.example developer', words, true).people).toEqual([]);
  });

  test('a line without end is cut and bounded', () => {
    expect(read(`By ${'Ann Bell, '.repeat(5_000)}`).people).toEqual(['Ann Bell']);
  });
});

test.each([
  ['By Ines Vandermolen + Kofi Mensah', ['Ines Vandermolen', 'Kofi Mensah']],
  ['BY INES VANDERMOLEN AND KOFI MENSAH', ['INES VANDERMOLEN', 'KOFI MENSAH']],
  ['VON KATRIN OBERHUBER UND JÖRG MAAS', ['KATRIN OBERHUBER', 'JÖRG MAAS']],
  ['BY JOHN E MAAS', ['JOHN E MAAS']],
  ['By: Written by Kofi Mensah', ['Kofi Mensah']],
  ['By', []],
  ['By  Kofi   Mensah', ['Kofi Mensah']],
  ['Byron Bell', ['Byron Bell']],
  ['Kofi Mensah Jr.', ['Kofi Mensah Jr.']],
  ['Kofi Mensah.', ['Kofi Mensah']],
  ['*** “Kofi Mensah” –', ['Kofi Mensah']],
  ['Reporter Kofi Mensah', ['Kofi Mensah']],
  ['Senior Reporter Kofi Mensah', ['Kofi Mensah']],
  ['Kofi Mensah @kofimensah', ['Kofi Mensah']],
  ['Kofi Mensah [Berlin office]', ['Kofi Mensah']],
  ['Kofi Mensah in Berlin and Bonn', ['Kofi Mensah']],
  ['Kofi Mensah kofi@harbour.example Tess Okonjo', ['Kofi Mensah', 'Tess Okonjo']],
  ['Kofi Mensah http://harbour.example/kofi Tess Okonjo', ['Kofi Mensah', 'Tess Okonjo']],
  ['Kofi Mensah, Tess Okonjo, KOFI MENSAH', ['Kofi Mensah', 'Tess Okonjo']],
  ['김민수 기자', ['김민수']],
  ['김민수기자 서울', ['김민수']],
  ['佐藤花子 記者', ['佐藤花子']],
  ['市議会は月曜日に再開を決めた', []],
  ['Kofi mensah', []],
  ['Marketing Mensah', []],
  ['in News Desk', []],
  ['Kofi Mensah? No', []],
  ['Ann Bell Cole Dunn Ely Farr Gale', []],
  ['Ann Bell Cole Dunn Ely Farr', ['Ann Bell Cole Dunn Ely Farr']],
  [`Ann ${'B'.repeat(60)}`, []],
])('“%s” names %j', (line, people) => {
  expect(read(line).people).toEqual(people);
});

test.each([
  ['Kofi', ['Kofi'], []],
  ['K', [], []],
  ['Kofi 2', [], []],
  ['…', [], []],
  ['Kofi <b>', [], []],
  ['kofi', [], ['kofi']],
  ['kofi-99', [], ['kofi-99']],
  ['harbour.example', [], ['harbour.example']],
  ['News.example staff', [], ['News.example staff']],
  ['J.R. Maas', ['J.R. Maas'], []],
  ['Harbour Gazette', [], ['Harbour Gazette']],
  ['HarbourGazette', [], ['HarbourGazette']],
  ['Marketing Mensah', ['Marketing Mensah'], []],
  ['Editor', [], []],
])('in a field of names “%s” names %j, and credits %j', (line, people, others) => {
  expect(readCredits(line, creditWords(['The Harbour Gazette']), true)).toEqual({ people, others });
});

test('no more than twelve people write one text', () => {
  const names = Array.from({ length: 15 }, (_, n) => `Ann Bell${String.fromCharCode(97 + n).repeat(2)}`);
  expect(read(`By ${names.join(', ')}`).people).toEqual(names.slice(0, 12));
});
