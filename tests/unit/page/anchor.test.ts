import { describe, expect, test } from 'vitest';
import { describeSpan, findAnchor } from '../../../src/page/anchor';

const story = [
  'The harbour board met on Tuesday night in the old customs house.',
  '“We will build it,” said the chair, and the room was quiet for a while.',
  'Later she said it again: “We will build it,” to the people on the quay.',
  'The boat takes one hundred and forty passengers and a number of bicycles.',
];

/** Where words of `before` are found in `after`, as those words there. */
function found(before: string[], words: string, nth: number, after: string[]) {
  const block = before.findIndex((text) => text.includes(words) && nth-- === 0);
  const start = before[block]!.indexOf(words);
  const anchor = describeSpan(before[block]!, { block, start, end: start + words.length })!;
  const span = findAnchor(after, anchor);
  return span && { block: span.block, text: after[span.block]!.slice(span.start, span.end) };
}

describe('words are found again', () => {
  test('where they stood', () => {
    expect(found(story, '“We will build it,”', 1, story)).toEqual({ block: 2, text: '“We will build it,”' });
  });

  test('when blocks came before them, told apart by what stands around', () => {
    const after = ['Advertisement', ...story];
    expect(found(story, '“We will build it,”', 0, after)).toEqual({ block: 2, text: '“We will build it,”' });
    expect(found(story, '“We will build it,”', 1, after)).toEqual({ block: 3, text: '“We will build it,”' });
  });

  test('when the blocks changed places', () => {
    const after = [story[2]!, story[3]!, story[1]!];
    expect(found(story, '“We will build it,”', 0, after)).toEqual({ block: 2, text: '“We will build it,”' });
  });

  test('when some of their letters changed', () => {
    const after = [story[0]!, story[3]!.replace('one hundred', 'a hundred').replace('bicycles', 'bikes')];
    const words = 'takes one hundred and forty passengers and a number of bicycles';
    expect(found(story, words, 0, after)?.text).toMatch(/^takes a hundred and forty passengers and a number of bik/);
  });

  test('but not when nothing like them is left', () => {
    expect(found(story, '“We will build it,”', 0, ['Something else entirely was said here.'])).toBe(null);
    expect(found(story, 'the old customs house', 0, [])).toBe(null);
  });

  test('and a few words without their surroundings are nobody’s', () => {
    expect(found(['He said “yes” to all of it, twice.'], '“yes”', 0, ['Another page where “yes” stands.'])).toBe(null);
  });
});

test('a span outside the text is cut to it; an empty one has no anchor', () => {
  expect(describeSpan('short', { block: 0, start: 2, end: 99 })?.exact).toBe('ort');
  expect(describeSpan('short', { block: 0, start: 9, end: 12 })).toBe(null);
  expect(describeSpan('', { block: 0, start: 0, end: 0 })).toBe(null);
});

test('a quotation that a page repeats ten thousand times is found in no time', () => {
  const text = '“We will build it,” said the chair. '.repeat(10_000);
  const anchor = describeSpan(text, { block: 0, start: 36 * 5000, end: 36 * 5000 + 19 })!;
  expect(findAnchor(['x', text], anchor)).not.toBe(null);
});
