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
