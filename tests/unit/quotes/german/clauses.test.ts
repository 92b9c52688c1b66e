import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['Meier sagte, dass der Deich alt sei; die Stadt schwieg dazu.', 'dass der Deich alt sei'],
  ['Meier sagte, dass der Deich alt sei: Die Stadt schwieg dazu.', 'dass der Deich alt sei'],
  ['Meier sagte, dass der Deich alt sei, denn die Stadt schwieg dazu.', 'dass der Deich alt sei'],
  ['Meier sagte, dass der Deich alt sei, allerdings schwieg die Stadt dazu.', 'dass der Deich alt sei'],
  ['Meier sagte, dass der Deich alt sei, aber sagte sonst nichts dazu.', 'dass der Deich alt sei'],
  ['Meier sagte, dass der Deich alt sei, und dass er falle.', 'dass der Deich alt sei, und dass er falle'],
  ['Meier sagte: Der Deich ist alt: Er ist zu schmal.', 'Der Deich ist alt: Er ist zu schmal'],
  ['Meier sagte, so dass es alle hörten, der Deich sei alt.', 'der Deich sei alt'],
  ['Meier sagte, weil er müde war, der Deich sei viel zu alt.', 'der Deich sei viel zu alt'],
  ['Meier sagte am Montag, dem Tag der Wahl, der Deich sei alt.', 'der Deich sei alt'],
  ['Meier sagte, um den Deich sei es schlecht bestellt.', 'um den Deich sei es schlecht bestellt'],
  ['Meier sagte, welche Deiche im Norden zu alt sind.', 'welche Deiche im Norden zu alt sind'],
  ['Meier betonte, der Deich ist viel zu alt.', 'der Deich ist viel zu alt'],
  ['Meier bat, den Deich sofort vorzulegen.', 'den Deich sofort vorzulegen'],
  ['Meier gab am Montag, dem Tag der Wahl, bekannt, dass der Deich alt sei.', 'dass der Deich alt sei'],
  ['Meier will angekündigt haben, den Deich sofort zu sperren.', 'den Deich sofort zu sperren'],
  ['Meier soll gesagt haben, dass der Deich alt sei.', 'dass der Deich alt sei'],
  ['Der Deich ist alt, sagte Meier, weil niemand ihn pflegt.', 'Der Deich ist alt … weil niemand ihn pflegt'],
  ['„Der Deich ist alt“, sagte Meier, und er sei zu schmal.', '„Der Deich ist alt“ … und er sei zu schmal'],
  ['„Der Deich ist alt“, sagte Meier, der müde war, „und schmal.“', '„Der Deich ist alt“ … „und schmal.“'],
])('which clauses are said: %s', (text, content) => {
  expect(said(text, 'de')).toEqual([[content, 'Meier']]);
});

test.each([
  ['Die Annahme, dass der Deich im Norden zu alt ist, war falsch.', 'dass der Deich im Norden zu alt ist', null],
  ['Die Forderung der Rätin, den Deich sofort zu sperren, fand Zustimmung.', 'den Deich sofort zu sperren', null],
  ['Nachdem Meier mitgeteilt hatte, dass der Deich alt sei, wurde er gesperrt.', 'dass der Deich alt sei', 'Meier'],
  ['Meier sagte, laut dem Gutachten sei der Deich alt.', 'sei der Deich alt', 'dem Gutachten'],
  [
    'Der Wagen kam von der Straße ab, nach Angaben der Polizei war der Fahrer sehr müde.',
    'war der Fahrer sehr müde',
    'Angaben der Polizei',
  ],
  ['Der Deich ist, laut Meier, viel zu alt.', 'Der Deich ist … viel zu alt', 'Meier'],
])('the sentence around a clause is not part of it: %s', (text, content, source) => {
  expect(said(text, 'de')).toEqual([[content, source]]);
});

test.each([
  ['Meier sagte nicht, dass der Deich alt sei.'],
  ['Meier hatte nie gesagt, dass der Deich alt sei.'],
  ['Niemand sagte, dass der Deich alt sei.'],
  ['Keiner hat gesagt, der Deich sei viel zu alt.'],
  ['Keine Partei hat gesagt, der Deich sei viel zu alt.'],
  ['Meier ging, um den Deich sofort zu sperren.'],
  ['Meier gab dem Müller, der es wollte, das Buch, dass es krachte.'],
  ['Der Deich ist alt, warnte Meier.'],
  ['Der Deich im Norden, sagte Meier.'],
  ['Weil der Deich alt ist, sagte Meier.'],
])('nobody has said it: %s', (text) => {
  expect(said(text, 'de')).toEqual([]);
});
