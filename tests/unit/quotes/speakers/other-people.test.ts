import { expect, test } from 'vitest';
import { shown } from '../shown';

test('"the judge" is neither a witness described before nor somebody with another role', () => {
  expect(
    shown(
      'en',
      'A witness saw the fire. “It came from the mill,” the judge said.',
      'Ann Lee, a plumber, was there too. “It came from the mill,” the judge said.',
    ),
  ).toEqual(['the judge: “It came from the mill,”', 'the judge: “It came from the mill,”']);
  expect(
    shown(
      'de',
      'Innenminister Klaus Rau war am Montag am Deich.',
      '„Das Wasser steigt noch bis zum Abend“, sagte der Bürgermeister.',
    ),
  ).toEqual(['der Bürgermeister: „Das Wasser steigt noch bis zum Abend“']);
});

test('"the woman" may be somebody with a role', () => {
  expect(shown('en', 'Ann Lee, a plumber, saw the fire.', '“It came from the mill,” the woman said.')).toEqual([
    'Ann Lee: “It came from the mill,”',
  ]);
});
