import { expect, test } from 'vitest';
import type { Passage } from '../../../src/quotes/passage';
import { isTitle } from '../../../src/quotes/titles';
import { languageOf } from '../../../src/text/languages/languages';
import { tokenise } from '../../../src/text/tokens';

const capitals = (count: number) => `“${Array.from({ length: count }, () => 'Olm').join(' ')}”`;

test.each([
  ['“The Long Way Home”', true],
  ['“Gone with the Wind”', true],
  ['“24 Hours in Ely”', true],
  ['“Who Goes There?”', true],
  ['“Who Goes There!”', true],
  ['“Old of the Man”', true],
  [capitals(14), true],
  // a word of four letters has a capital in a title, and a stop ends a sentence
  ['“Gone from the Wind”', false],
  ['“The long way home”', false],
  ['“Who Goes There.”', false],
  ['“Who Goes? There It Is”', false],
  ['“Home”', false],
  ['“Old of the an Man”', false],
  [capitals(15), false],
])('the words %s are a title: %s', (text, is) => {
  const tokens = tokenise(text, languageOf('en'));
  expect(isTitle({ tokens } as Passage, { from: 0, to: tokens.count - 1 })).toBe(is);
});
