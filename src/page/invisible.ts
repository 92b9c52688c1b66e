/**
 * Signs that only tell where a word may be parted at a line's end, or must not: soft hyphen, zero-width space, word joiner,
 * byte-order mark. German papers set them inside of words, which are not known with them in.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const EACH = new RegExp(INVISIBLE, 'g');

/** The text without them; with each of them replaced where that is asked for. */
export const withoutInvisible = (text: string, replacement = ''): string =>
  INVISIBLE.test(text) ? text.replace(EACH, replacement) : text;
