/** Longer texts are told by their beginning. */
const MOST_TEXT = 300;

/**
 * Whether a UTF-16 unit is part of a word: letters, digits, marks and surrogates of any script, and the signs @ and ©, which
 * tell as much as words do. Ranges instead of a Unicode expression, whose first use costs more than a whole page.
 */
function isWordUnit(c: number): boolean {
  if (c < 0x80) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 64;
  if (c < 0xc0) return c === 0xa9 || c === 0xaa || c === 0xb5 || c === 0xba;
  if (c === 0xd7 || c === 0xf7) return false;
  if (c >= 0x2000 && c <= 0x2bff) return false;
  if (c >= 0x3000 && c <= 0x303f) return c === 0x3005;
  return !(c >= 0xfe30 && c <= 0xfe6f) && !(c >= 0xff00 && c <= 0xff0f) && !(c >= 0xff1a && c <= 0xff20);
}

/** The words of a text's first `most` units, lower case, for looking them up and comparing texts. */
export function wordsOf(text: string, most = MOST_TEXT): string[] {
  const lower = text.slice(0, most).toLowerCase();
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i < lower.length; i++) {
    if (isWordUnit(lower.charCodeAt(i))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      words.push(lower.slice(from, i));
      from = -1;
    }
  }
  if (from >= 0) words.push(lower.slice(from));
  return words;
}
