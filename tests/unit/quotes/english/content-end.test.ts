import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['Hale said the bridge was old and weak, but kept it open.', ['the bridge was old and weak', 'Hale']],
  ['Hale said the bridge was old and weak, but he kept it open.', ['the bridge was old and weak', 'Hale']],
  ['Hale said the bridge was old and weak, which angered Reed.', ['the bridge was old and weak', 'Hale']],
  ['Hale said the bridge was old and weak, a swipe at the mayor.', ['the bridge was old and weak', 'Hale']],
  ['Hale said the bridge was old and weak — a claim that Reed denies.', ['the bridge was old and weak', 'Hale']],
  ['Hale said the number rose to forty, compared with ten last year.', ['the number rose to forty', 'Hale']],
  ['Hale, who said the bridge was old and weak, left the hall.', ['the bridge was old and weak', 'Hale, who']],
  [
    'Hale, who said that the bridge was old and weak, now has another plan.',
    ['the bridge was old and weak', 'Hale, who'],
  ],
  ['Asked whether the bridge was old and weak, Hale laughed.', ['whether the bridge was old and weak', null]],
  ['After Hale said the bridge was old and weak, the guards closed it.', ['the bridge was old and weak', 'Hale']],
  ['Hale said the bridge was old and weak on Sunday’s “Meet the Town.”', ['the bridge was old and weak', 'Hale']],
  ['Hale said the mayor is “a liar,” although he likes him.', ['the mayor is “a liar,”', 'Hale']],
  [
    'Hale said the mayor was “a liar of the worst kind,” before leaving the hall.',
    ['the mayor was “a liar of the worst kind,”', 'Hale'],
  ],
  [
    'Hale said the mayor was “a liar of the worst kind,” a charge he denies.',
    ['the mayor was “a liar of the worst kind,”', 'Hale'],
  ],
  ['Hale called the mayor “a liar” on Monday.', ['the mayor “a liar”', 'Hale']],
  ['Hale called the mayor “a liar” when asked about it in the hall.', ['the mayor “a liar”', 'Hale']],
  ['Hale called the mayor “a liar,” and Reed agreed with him.', ['the mayor “a liar,”', 'Hale']],
  ['Hale announced plans to close the bridge on Monday.', ['plans to close the bridge', 'Hale']],
  ['Hale announced plans to close the bridge, the oldest in Ely.', ['plans to close the bridge', 'Hale']],
  ['Hale announced plans to close the bridge after the flood.', ['plans to close the bridge', 'Hale']],
  ['Hale announced plans to close the bridge during a speech in Ely.', ['plans to close the bridge', 'Hale']],
])('words end where the writer goes on: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  [
    'Hale said the bridge was old and weak; Reed said it was safe to use.',
    ['the bridge was old and weak', 'Hale'],
    ['it was safe to use', 'Reed'],
  ],
  [
    'Hale said the bridge was old and weak, Reed said it was safe to use.',
    ['the bridge was old and weak', 'Hale'],
    ['it was safe to use', 'Reed'],
  ],
  [
    'Hale said the bridge was old and weak, while Reed said it was safe to use.',
    ['the bridge was old and weak', 'Hale'],
    ['it was safe to use', 'Reed'],
  ],
  [
    'Hale said the bridge was old and weak, but Reed insisted that it was safe to use.',
    ['the bridge was old and weak', 'Hale'],
    ['it was safe to use', 'Reed'],
  ],
  [
    'Hale said the bridge was old and weak and called it “a gift to the rich.”',
    ['the bridge was old and weak', 'Hale'],
    ['it “a gift to the rich.”', 'Hale'],
  ],
  [
    'Hale said the bridge was old and weak and added that it was closed for good.',
    ['the bridge was old and weak', 'Hale'],
    ['it was closed for good', 'Hale'],
  ],
  [
    'Hale said the bridge was old and weak and quickly added that it was closed for good.',
    ['the bridge was old and weak', 'Hale'],
    ['it was closed for good', 'Hale'],
  ],
  [
    'Hale said the mayor is “a liar,” adding that he would leave at once.',
    ['the mayor is “a liar,”', 'Hale'],
    ['he would leave at once', 'Hale'],
  ],
  [
    'Hale called the mayor “a liar” and said he would leave at once.',
    ['the mayor “a liar”', 'Hale'],
    ['he would leave at once', 'Hale'],
  ],
])('words end where somebody says the next: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  [
    'Hale said the bridge was old and that the mill was older.',
    ['the bridge was old and that the mill was older', 'Hale'],
  ],
  ['Hale said the bridge was old, and the mill was older.', ['the bridge was old, and the mill was older', 'Hale']],
  [
    'Hale said the town needs a bridge, a bank, and a school.',
    ['the town needs a bridge, a bank, and a school', 'Hale'],
  ],
  [
    'Hale said the town of Ely, which he loves, has no bridge.',
    ['the town of Ely, which he loves, has no bridge', 'Hale'],
  ],
  ['Hale called the mayor “a liar,” “a thief” and “a fool.”', ['the mayor “a liar,” “a thief” and “a fool.”', 'Hale']],
])('words go on in the same clause, list or quotation: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});
