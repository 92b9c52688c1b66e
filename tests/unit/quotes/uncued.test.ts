import { expect, test } from 'vitest';
import { read } from './read';

const french = (text: string) => read([text], 'fr').map(({ content, source }) => [content, source]);

test('quoted words that no cue claims are somebody’s, and nobody’s by name', () => {
  expect(french('La foule criait encore « nous ne partirons pas d’ici » dans la nuit.')).toEqual([
    ['« nous ne partirons pas d’ici »', null],
  ]);
});

test('a few words with a capital inside a sentence are a title; more of them, or with a pause, are speech', () => {
  expect(french('Il a relu hier « Le Pont du village » dans le train.')).toEqual([]);
  expect(french('Il a relu « Le Pont Du Village Qui Ne Dort Pas Dans La Nuit » dans le train.')).toEqual([]);
  expect(french('Dans son livre « Les chemins du fleuve », elle raconte sa vie.')).toEqual([]);
  for (const words of ['« Les chemins du grand fleuve sont très longs »', '« les chemins du fleuve »'])
    expect(french(`Dans son livre ${words}, elle raconte sa vie.`)).toEqual([[words, null]]);
  const long = '« Le pont du village ne sera pas ouvert avant le printemps »';
  expect(french(`La foule répétait encore ${long} dans la nuit.`)).toEqual([[long, null]]);
  expect(french('La foule répétait encore « Le pont reste fermé ! » dans la nuit.')).toEqual([
    ['« Le pont reste fermé ! »', null],
  ]);
  expect(french('La foule répétait encore « Le pont reste fermé », puis la nuit est venue.')).toEqual([
    ['« Le pont reste fermé »', null],
  ]);
  expect(french('La foule répétait : « Le pont reste fermé » dans la nuit.')).toHaveLength(1);
});

test('whoever opens the sentence before a colon speaks, a thing or a time does not', () => {
  const said = '« Le pont reste fermé. »';
  expect(french(`La maire Claire Fontanel, hier : ${said}`)[0]?.[0]).toBe(said);
  expect(french(`Claire Fontanel : ${said}`)).toEqual([[said, 'Claire Fontanel']]);
  expect(french(`Sur le pont Claire Fontanel : ${said}`)[0]?.[1] ?? null).not.toBe('Sur le pont');
  expect(french(`Hier Claire Fontanel : ${said}`)).toEqual([[said, 'Claire Fontanel']]);
  expect(french(`La maire : ${said}`)).toEqual([[said, 'La maire']]);
  for (const opening of ['', 'Claire « Fontanel » regarde le pont. ', 'Claire. ', 'Pour Claire Fontanel : '])
    expect(french(`${opening}${said}`)).toEqual([[said, null]]);
  expect(french(`: ${said}`)).toEqual([[said, null]]);
  expect(french(`Claire Fontanel regarde le pont. ${said}`)[0]?.[1]).toMatch(/^Claire Fontanel/);
  expect(french(`Claire regarde le pont. ${said}`)).toEqual([[said, null]]);
  expect(french(`Le résultat du vote : ${said}`)).toEqual([[said, null]]);
});
