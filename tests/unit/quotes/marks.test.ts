import { expect, test } from 'vitest';
import { quotedIn } from '../../../src/quotes/marks';
import { languageOf } from '../../../src/text/languages/languages';
import { tokenise } from '../../../src/text/tokens';

const quoted = (text: string, lang = 'en') => {
  const language = languageOf(lang);
  const tokens = tokenise(text, language);
  return quotedIn(tokens, language).map(({ open, close }) => text.slice(tokens.start[open], tokens.end[close]));
};

test.each([
  ['He said “one two” and “three”.', 'en', ['“one two”', '“three”']],
  ['He said "one two" and "three".', 'en', ['"one two"', '"three"']],
  ["He said ''one two'' and left.", 'en', ["''one two''"]],
  ['He said ‘one two’ and left.', 'en', ['‘one two’']],
  ["He said 'one two,' and left.", 'en', ["'one two,'"]],
  ['Er sagte „eins zwei“ und ging.', 'de', ['„eins zwei“']],
  ['Er sagte »eins zwei« und ging.', 'de', ['»eins zwei«']],
  ['Il a dit « un deux » hier.', 'fr', ['« un deux »']],
  ['Dijo «uno dos» ayer.', 'es', ['«uno dos»']],
  ['彼は「一つ二つ」と言った。', 'ja', ['「一つ二つ」']],
  ['He said “so it is“ and left.', 'en', ['“so it is“']],
  ['“She said ‘never again’ to me,” he said.', 'en', ['“She said ‘never again’ to me,”']],
  ['The dogs’ bowl and the ’90s.', 'en', []],
  ["Rock 'n' roll, and 'tis true.", 'en', []],
  ['The board was 6" wide.', 'en', []],
])('%s', (text, lang, expected) => {
  expect(quoted(text, lang)).toEqual(expected);
});

test('a mark left open runs to the end of the block', () => {
  expect(quoted('“One two three.')).toEqual(['“One two three.']);
});
