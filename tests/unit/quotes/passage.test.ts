import { expect, test } from 'vitest';
import { datelineEnd } from '../../../src/article/dateline';
import { readPassage } from '../../../src/quotes/passage';
import { languageOf } from '../../../src/text/languages/languages';
import { tokenise } from '../../../src/text/tokens';

/** The sentences of a text, each quotation in one of them. */
function units(text: string, lang = 'en'): string[] {
  const language = languageOf(lang);
  const tokens = tokenise(text, language);
  const { units, inside, quoted } = readPassage(0, tokens, language);
  // every token but a dateline's stands in exactly one sentence, and a quotation in the one that it began in
  const first = units[0]?.from ?? 0;
  expect(tokens.start[first] ?? 0).toBeGreaterThanOrEqual(datelineEnd(text));
  expect(units.map(({ from }) => from)).toEqual([first, ...units.map(({ to }) => to)].slice(0, units.length));
  expect(units.at(-1)?.to ?? 0).toBe(tokens.count);
  inside.forEach((quotation, token) => {
    if (quotation < 0) return;
    const { open } = quoted[quotation]!;
    const home = units.find(({ from, to }) => open >= from && open < to);
    expect(token).toBeLessThan(home?.to ?? 0);
  });
  return units.map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

test('a dateline is no part of a sentence', () => {
  const text = 'OLM, Nov 3 (Reuters) - The ferry is late. “We stay,” she said.';
  expect(units(text)).toEqual(['The ferry is late.', '“We stay,” she said.']);
  expect(units('OLM — The ferry is late.')).toEqual(['The ferry is late.']);
  expect(units('OLM —')).toHaveLength(1);
});

test.each([
  // a quotation's own stop ends the sentence where something opens another
  [['“We stay.”', 'The council left.']],
  [['He said: “We stay.”', 'The council left.']],
  [['“We stay.”', '“You go.”']],
  [['“We stay,” she said, “and you go.”', 'It rained.']],
  [['“Do we stay?” Dana Reed asked.', 'Nobody knew.']],
  [['“Do we stay?”', 'The old mill has stood empty for many years now.']],
  [['“Do we stay?”', 'It said nothing of the mill.']],
  [['“We moved to the U.S.”', 'The mill stayed.']],
  [['“We stay.”', 'Dana Reed said so.']],
  [['“Do we stay?”', 'Olm has stood empty for years said Reed.']],
  [['“Do we stay?”', 'Olm has stood empty for many years now said Reed.']],
  [['“Do we stay?”', 'Olm.', 'Reed said so.']],
  // and nowhere else
  [['“We stay” is what the council said.', 'It rained.']],
  [['“We stay!” said Dana Reed.']],
  [['“We stay.” but nobody heard it.']],
  [['“We stay.” 40 people heard it.']],
  [['The “old mill” stays.', 'It rained.']],
  [['“One. Two. Three,” said Dana Reed.']],
  [['Nothing is quoted here.', 'Nor here.']],
  [['“This one never ends. And it goes on.']],
])('%j', (sentences) => {
  expect(units(sentences.join(' '))).toEqual(sentences);
});

test('an empty text has no sentence', () => {
  expect(units('')).toEqual([]);
});

test('a sentence that never ends is cut, a quotation in it is not', () => {
  const cut = units('and so on '.repeat(400));
  expect(cut.length).toBeGreaterThan(3);
  expect(Math.max(...cut.map((unit) => unit.split(' ').length))).toBeLessThan(310);
  const long = `“${'we stay and '.repeat(200)}nobody knows”`;
  expect(units(`She said ${long} to the mayor`)).toEqual([`She said ${long} to the mayor`]);
  expect(units('She said that they stay and that nobody knows why '.repeat(20).trim())).toHaveLength(1);
});
