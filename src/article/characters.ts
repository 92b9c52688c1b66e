/** What a UTF-16 unit is to a text, in the low bits of `UNITS`. */
export const SPACE = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
export const COMMA = 4;
/** A mark that ends sentences. */
export const STOP = 5;
export const QUOTE = 6;
/** A sign that parts the entries of a line of links or facts: | • · › / */
export const BAR = 7;
/** A character of a script without spaces between words: Kana, Han, Thai; Hangul has spaces. */
export const UNSPACED = 8;
/** The bits that say so, and the bit of those that are part of a word. */
export const KIND = 15;
export const WORD = 16;

/**
 * What each UTF-16 unit is. Part of a word are letters, digits, marks and surrogates of any script, and the signs @ and ©,
 * which tell as much as words do. Ranges instead of Unicode expressions, whose first use costs more than a whole page.
 */
export const UNITS = new Uint8Array(0x10000);

UNITS.fill(WORD, 0xc0);
for (const [from, to] of [
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
] as const)
  UNITS.fill(0, from, to + 1);
for (const letters of ['09', 'AZ', 'az']) UNITS.fill(WORD, letters.charCodeAt(0), letters.charCodeAt(1) + 1);
for (const sign of '@©ªµº々') UNITS[sign.charCodeAt(0)] = WORD;
for (const sign of '×÷') UNITS[sign.charCodeAt(0)] = 0;

function mark(from: number, to: number, kind: number): void {
  for (let unit = from; unit <= to; unit++) UNITS[unit] = UNITS[unit]! | kind;
}
const markAll = (signs: string, kind: number) => {
  for (let i = 0; i < signs.length; i++) UNITS[signs.charCodeAt(i)] = (UNITS[signs.charCodeAt(i)]! & WORD) | kind;
};

UNITS.fill(WORD | UNSPACED, 0x3040, 0xa000);
UNITS.fill(WORD | UNSPACED, 0xf900, 0xfb00);
UNITS.fill(WORD | UNSPACED, 0xe00, 0xe80);
mark(0x30, 0x39, DIGIT);
mark(0x41, 0x5a, CAPITAL);
mark(0xc0, 0xde, CAPITAL);
mark(0x410, 0x42f, CAPITAL);
markAll('|•·›/►▸→©', BAR);
markAll('"“”„«»‚‘’‹›「」『』', QUOTE);
markAll('.!?…。！？।؟۔', STOP);
markAll(',;，、；،', COMMA);
UNITS[32] = SPACE;
