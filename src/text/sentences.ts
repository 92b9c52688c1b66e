import type { Language } from './languages/language';
import { languageOf } from './languages/languages';
import { TokenFlag, TokenKind, type TokenList, tokenise } from './tokens';

/** Closing marks and brackets that still belong to the sentence whose stop stands before them. */
const closers = new Set([')', ']', '”', '"', '’', "'", "''", '»', '“', '‘', '」', '』', '›', '’’']);
const openMarks = new Set(['“', '„', '«', '``', '「', '『', '‹', '‚', '‘']);

/**
 * Splits one paragraph into sentences.
 * Returns [start, end) pairs of UTF-16 offsets into `text`, trimmed of white space; empty text gives none.
 */
export function splitSentences(text: string, lang: string | null): [number, number][] {
  const language = languageOf(lang);
  return sentenceSpans(tokenise(text, language), language);
}

/** As `splitSentences`, for text that is tokenised already. */
export function sentenceSpans(tokens: TokenList, language: Language): [number, number][] {
  const spans: [number, number][] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const last = sentenceEnd(tokens, i, language);
    if (last < 0) continue;
    spans.push([tokens.start[first]!, tokens.end[last]!]);
    first = last + 1;
    i = last;
  }
  if (first < tokens.count) spans.push([tokens.start[first]!, tokens.end[tokens.count - 1]!]);
  return spans;
}

/** The last token of the sentence that token `i` ends, with its closing marks; -1 when it ends none. */
export function sentenceEnd(tokens: TokenList, i: number, language: Language): number {
  const { kind, flags, lower, count } = tokens;
  const abbreviation = kind[i] === TokenKind.Word && (flags[i]! & TokenFlag.Abbreviation) !== 0;
  if (kind[i] !== TokenKind.Stop && !abbreviation) return -1;
  let last = i;
  while (last + 1 < count && !(flags[last + 1]! & TokenFlag.SpaceBefore) && closers.has(lower[last + 1]!)) last++;
  if (last + 1 >= count) return last;
  const next = last + 1;
  const cjk = lower[i]!.charCodeAt(0) >= 0x3000;
  if (!(flags[next]! & TokenFlag.SpaceBefore) && !cjk) {
    const glued = kind[i] === TokenKind.Stop && last > i && flags[next]! & TokenFlag.Capital;
    return glued || openMarks.has(lower[next]!) ? last : -1;
  }
  if (abbreviation) return last === i && endsAfterAbbreviation(tokens, i, next, language) ? last : -1;
  return opensSentence(tokens, i, last, next, language) ? last : -1;
}

function endsAfterAbbreviation(tokens: TokenList, i: number, next: number, language: Language): boolean {
  const word = tokens.lower[i]!.slice(0, -1);
  if (!language.mayEndSentence.has(word)) return false;
  const at = tokens.kind[next] === TokenKind.Mark && next + 1 < tokens.count ? next + 1 : next;
  if (!(tokens.flags[at]! & TokenFlag.Capital)) return false;
  return language.openers.has(tokens.lower[at]!) || at !== next;
}

function opensSentence(tokens: TokenList, i: number, last: number, next: number, language: Language): boolean {
  const { kind, flags, lower } = tokens;
  let at = next;
  while (
    at < tokens.count &&
    (kind[at] === TokenKind.Mark || lower[at] === '(' || lower[at] === '[' || lower[at] === '-')
  )
    at++;
  if (at >= tokens.count) return true;
  // "am 9. Juni": an ordinal, not an end
  if (kind[i - 1] === TokenKind.Number && lower[i] === '.' && language.calendar.has(lower[at]!)) return false;
  if (kind[at] === TokenKind.Number) return lower[i] !== '…';
  const startsLow = kind[at] === TokenKind.Word && !(flags[at]! & TokenFlag.Capital) && hasCase(tokens, at);
  if (startsLow) return false;
  if (kind[at] === TokenKind.Punctuation && lower[at] !== '…') return at > next;
  // "Why?" Smith asked: the question ends, the sentence goes on
  if (last > i && at === next && /[?!]/u.test(lower[i]!)) return !cueFollows(tokens, at, language);
  return true;
}

function hasCase(tokens: TokenList, i: number): boolean {
  const first = tokens.text.charAt(tokens.start[i]!);
  return first.toLowerCase() !== first.toUpperCase();
}

/** A name of up to four words and then a verb of saying. */
function cueFollows(tokens: TokenList, at: number, language: Language): boolean {
  if (language.pronouns.has(tokens.lower[at]!)) return false;
  for (let i = at; i < Math.min(at + 5, tokens.count); i++) {
    if (i > at && language.cues.has(tokens.lower[i]!) && !(tokens.flags[i]! & TokenFlag.Capital)) return true;
    const name = tokens.flags[i]! & TokenFlag.Capital || language.determiners.has(tokens.lower[i]!);
    if (!name && tokens.kind[i] !== TokenKind.Word) return false;
  }
  return false;
}
