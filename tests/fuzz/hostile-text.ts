import fc from 'fast-check';

/** Stretches of text that have broken readers of pages: marks, names, control and bidi characters, broken pairs. */
const FRAGMENTS = [
  '“We will not leave,” said Mayor Ana Ruiz.',
  '“',
  '”',
  '"',
  "'",
  '‘Tis the workers’ union',
  '„Wir bleiben“, sagte Bürgermeisterin Eva Kern.',
  '« Nous restons », a dit le maire.',
  '「行きます」と彼は言った。',
  'قال الرئيس: «لن نغادر»',
  'According to the report, prices rose 4.5% in the U.S. on Jan. 3.',
  'SMITH: No.',
  'Q: Why? A: Because.',
  '()',
  '…',
  '. . .',
  '\u202e\u2066evil\u2069',
  '\u0000\u0001\u001b[31m',
  '\ud800',
  '\udc00lone',
  '👩‍👩‍👧',
  'a\u0301'.repeat(40),
  '\u00ad\u200b\u200d\ufeff',
  '\ufeff',
  '\u200b',
  '\u2060() ',
  '(\u00ad) ',
  '\t\n\r\f\u00a0\u2028\u2029',
  '<img src=x onerror=alert(1)>',
  '{{7*7}}',
  '__proto__ constructor toString hasOwnProperty',
  '-'.repeat(300),
  'A. B. C. D. E. F. ',
  'said said said said',
  ', and said that he said that she said that',
  '2 Hours Ago',
];

/** Text from those stretches, from any characters, or one stretch very often. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FRAGMENTS), fc.integer({ min: 50, max: 2000 }))
      .map(([part, times]) => part.repeat(times).slice(0, 40_000)),
  },
);
