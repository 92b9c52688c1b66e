import { expect, test } from 'vitest';
import { findAttributions } from '../../../../src/quotes/find';
import { readDocument } from '../../../../src/text/document';

/** Content, source and who passed it on, of every statement of one paragraph. */
function found(text: string): [content: string, source: string | null, passedOn: string | undefined][] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return findAttributions(readDocument([{ id: 0, kind: 'paragraph', text }], 'de', null)).map(
    ({ content, source, evidence }) => [
      content.map(words).join(' … '),
      source && words(source),
      evidence.find(({ code }) => code === 'passed-on')?.text,
    ],
  );
}

const quotation = '„Wir werden das Haus im Sommer öffnen“';

test.each([
  [`${quotation}, sagte Anna Berger laut „Abendpost“.`, 'Anna Berger', '„Abendpost“'],
  [`${quotation}, so Anna Berger laut „Abendpost“.`, 'Anna Berger', '„Abendpost“'],
  [`${quotation}, sagte Anna Berger, wie die Zeitung berichtet.`, 'Anna Berger', 'die Zeitung'],
  [`${quotation}, soll Anna Berger nach Angaben der Polizei gesagt haben.`, 'Anna Berger', 'Angaben der Polizei'],
  [`${quotation}, wird Anna Berger von der „Abendpost“ zitiert.`, expect.stringMatching(/^Anna/), 'der „Abendpost“'],
  [`${quotation}, zitiert die „Abendpost“ den Pförtner.`, 'den Pförtner', 'die „Abendpost“'],
  [`${quotation}, zitierte ihn die Zeitung.`, 'ihn', 'die Zeitung'],
])('who spoke, and who passed it on, behind the words: %s', (text, source, passedOn) => {
  expect(found(text)).toEqual([[quotation, source, passedOn]]);
});

test.each([
  [`In der Sitzung sagte die Leiterin einigen Zeugen zufolge: ${quotation}.`, 'einigen Zeugen'],
  [`Nach Angaben der Polizei sagte Anna Berger: ${quotation}.`, 'Angaben der Polizei'],
  [`Laut der Polizei rief Anna Berger: ${quotation}.`, 'der Polizei'],
  [`Wie die „Abendpost“ berichtet, sagte Anna Berger: ${quotation}.`, 'die „Abendpost“'],
  [
    `Anna Berger wird in einer Mitteilung der Stadt mit den Worten zitiert: ${quotation}.`,
    'einer Mitteilung der Stadt',
  ],
  [`Die „Abendpost“ zitiert Anna Berger mit den Worten: ${quotation}.`, 'Die „Abendpost“'],
  [`Am Montag zitierte das Blatt den Pförtner: ${quotation}.`, 'das Blatt'],
])('before the words: %s', (text, passedOn) => {
  expect(found(text)).toMatchObject([[quotation, expect.any(String), passedOn]]);
  expect(found(text)[0]![1]).not.toBe(passedOn);
});

test('whoever only speaks passes nothing on', () => {
  expect(found(`${quotation}, sagte Anna Berger gegenüber der „Abendpost“.`)[0]![2]).toBeUndefined();
  expect(found(`${quotation}, so Anna Berger gegenüber der „Abendpost“.`)).toEqual([
    [quotation, 'Anna Berger', undefined],
  ]);
});

test('the last to be named before a colon is who speaks', () => {
  expect(found(`Das Blatt zitiert einen Pförtner des Amtes, der sagte: ${quotation}.`)).toEqual([
    [quotation, 'der', undefined],
  ]);
});

test('a clause and a colon before the quotation are the writer’s own', () => {
  expect(found(`Die Leiterin sieht Fortschritte am Bau: ${quotation}, sagte sie.`)).toEqual([
    [quotation, 'sie', undefined],
  ]);
});

test('what follows "so Meier" goes on with his words when a verb closes it', () => {
  expect(found('Das Haus werde, so Anna Berger in der „Abendpost“, bald geöffnet.')).toMatchObject([
    ['Das Haus werde … bald geöffnet', expect.stringMatching(/^Anna Berger/), undefined],
  ]);
  expect(found('Das Haus sei sehr alt, so Anna Berger, die Leiterin des Amtes.')).toEqual([
    ['Das Haus sei sehr alt', 'Anna Berger, die Leiterin des Amtes', undefined],
  ]);
});
