import { expect, test } from 'vitest';
import { read } from '../read';

test.each([
  'und er nennt „die alte und graue Brücke“ ',
  'er rief: ',
  '„a b c d e“ ',
  'der Minister sagte und die Polizei meinte, dass er komme, ',
  'nach Angaben der Polizei und ',
])('one sentence of a hundred thousand characters is read: %s', (piece) => {
  expect(() => read([piece.repeat(Math.ceil(100_000 / piece.length))], 'de')).not.toThrow();
});
