import { describe, expect, test } from 'vitest';
import { openSingleMarks, pairMarks } from '../../../src/summary/quotation-marks';

const quoted = (text: string) => pairMarks(text).pairs.map(([a, b]) => text.slice(a + 1, b).trim());

describe('pairMarks', () => {
  test.each([
    ['She said "yes" and "no".', ['yes', 'no']],
    ['Sie sagte „ja“ und »nein«.', ['ja', 'nein']],
    ['Elle a dit « oui » hier.', ['oui']],
    ['Hon sa ”ja” i går.', ['ja']],
    ['It was “fine”—really.', ['fine']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  test('a quotation that goes on in the next paragraph is torn to the end', () => {
    const text = 'He said: "It was late. We had no light.';
    expect(pairMarks(text).torn).toEqual([[9, text.length]]);
  });

  test('a quotation that began in the paragraph before is torn from the start', () => {
    expect(pairMarks('We had no light," he said.').torn).toEqual([[0, 17]]);
  });
});

describe('openSingleMarks', () => {
  test('apostrophes and decades open nothing', () => {
    expect(openSingleMarks("The players' wives don't like the '90s.", 0).open).toBe(0);
  });
  test('a quotation without its end is open, one with it is not', () => {
    expect(openSingleMarks("He said: 'It is late.", 0).open).toBe(1);
    expect(openSingleMarks("He said: 'It is late.'", 0).open).toBe(0);
    expect(openSingleMarks('He said: ‘It’s late.', 0).open).toBe(1);
  });
  test('a mark at the start may close the sentence before', () => {
    expect(openSingleMarks("'The next day he left.", 1)).toMatchObject({ open: 0, closesBefore: true });
  });
});
