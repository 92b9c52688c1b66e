/** What a UTF-16 unit is to a text, in the low bits of `UNITS`: 0 is most letters and signs. */
export const CAPITAL = 1;
export const DIGIT = 2;
export const COMMA = 3;
/** A mark that ends sentences. */
export const STOP = 4;
export const QUOTE = 5;
/** A sign that parts the entries of a line of links or facts: | • · › / */
export const BAR = 6;
/** A character of a script without spaces between words: Kana, Han, Thai, Lao, Khmer, Burmese; Hangul has spaces. */
export const UNSPACED = 7;
export const KIND = 7;
/** The bit of spaces. */
export const SPACE = 8;
/** The bit of what is part of a word. */
export const WORD = 16;
/** The bit of letters, digits and marks: what is part of a word and no sign. */
const LETTER = 32;
/** The bit of capitals whose small letter is not 32 units on, as it is for those of the kind CAPITAL; of a few others besides. */
export const CASED = 64;
/** The bit of what may stand behind the mark that ends a sentence. */
export const CLOSER = 128;

/**
 * What each UTF-16 unit is. Part of a word are letters, digits, marks and surrogates of any script, and the signs @ and ©,
 * which tell as much as words do. Ranges instead of Unicode expressions, whose first use costs more than a whole page.
 */
export const UNITS = new Uint8Array(0x10000);

const PART = WORD | LETTER;

UNITS.fill(PART, 0xc0);
// Latin beyond the first table, Greek, Cyrillic, Armenian, Georgian, Cherokee, signs like letters, wide letters, rare scripts
for (const [from, to] of [
  [0x178, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x40f],
  [0x460, 0x556],
  [0x10a0, 0x10cf],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1fff],
  [0x2c00, 0x2cff],
  [0xa640, 0xa7ff],
  [0xd801, 0xd83b],
  [0xff21, 0xff3a],
] as const)
  UNITS.fill(PART | CASED, from, to + 1);
// small and capital letters take turns
for (let unit = 0x100; unit < 0x178; unit++)
  if (unit % 2 === (unit > 0x138 && unit < 0x14a ? 1 : 0)) UNITS[unit] = PART | CASED;
for (const [from, to] of [
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
] as const)
  UNITS.fill(0, from, to + 1);
for (const [from, to, kind] of [
  [0x30, 0x39, DIGIT],
  [0x41, 0x5a, CAPITAL],
  [0x61, 0x7a, 0],
  [0xc0, 0xde, CAPITAL],
  [0x410, 0x42f, CAPITAL],
  [0xe00, 0xeff, UNSPACED],
  [0x1000, 0x109f, UNSPACED],
  [0x1780, 0x17ff, UNSPACED],
  [0x3040, 0x9fff, UNSPACED],
  [0xf900, 0xfaff, UNSPACED],
] as const)
  UNITS.fill(PART | kind, from, to + 1);

/** Says what signs are; those of some scripts stand among its letters. */
function set(signs: string, bits: number): void {
  for (let i = 0; i < signs.length; i++) UNITS[signs.charCodeAt(i)] = bits;
}
set('ªµº々', PART);
set('@', WORD);
set('×', CAPITAL);
set('÷', 0);
set('|•·›/►▸→', BAR);
set('©', WORD | BAR);
// Ohm, Kelvin and Ångström are signs whose small letters are letters
set('\u2126\u212a\u212b', CASED);
set('"“”„«»‚‘’‹›「」『』', QUOTE);
set('.!?…。！', STOP);
set('।؟۔', WORD | STOP);
set(',;，、', COMMA);
set('؛،', WORD | COMMA);
set(' ', SPACE);
for (const sign of '"“”«»’‘\')]）」』') UNITS[sign.charCodeAt(0)]! |= CLOSER;

/** Whether a UTF-16 unit is a letter, a digit or a mark of any script. */
export const isLetter = (unit: number): boolean => (UNITS[unit]! & LETTER) !== 0;

/** Whether a UTF-16 unit is a digit from 0 to 9. */
export const isDigit = (unit: number): boolean => (UNITS[unit]! & KIND) === DIGIT;

/** Whether a script without spaces between words stands between two offsets of a text. */
export function isUnspaced(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((UNITS[text.charCodeAt(i)]! & KIND) === UNSPACED) return true;
  return false;
}

/** Whether a letter, a digit or a mark stands at a place of a text: half of an emoji is none, whatever its unit says. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isLetter(unit)) return false;
  if (unit < 0xd83c || unit > 0xdfff) return true;
  const high = unit < 0xdc00 ? unit : text.charCodeAt(at - 1);
  return high < 0xd83c || high > 0xd83e;
}

/** Whether a text begins with a capital letter, in scripts that have them. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const first = text.slice(0, 1);
  return isLetter(unit) && first.toLowerCase() !== first;
}
