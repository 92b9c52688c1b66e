const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an offset of a text. As `text.charCodeAt(at)`, but without the look-up of that method: an engine has
 * many kinds of strings (slices, joins, one byte or two a unit), and where a loop has met more than four of them it looks
 * the method up anew for every unit, which takes five times as long as reading it.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
