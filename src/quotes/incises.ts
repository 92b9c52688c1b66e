import type { Language } from '../text/languages/language';
import { countWords, TokenFlag, TokenKind, type TokenList } from '../text/tokens';
import type { Quoted } from './marks';

/** An incise is over after this many tokens. */
const longestIncise = 24;

/**
 * Cuts a block's quotations where the writer speaks up inside their marks, as the Romance languages do it ("« Oui, a dit
 * Lee. Non. »"), and reads a paragraph that opens with a dash as speech ("— Oui, dit Lee."). Gives other languages'
 * quotations back as they are. Linear in the tokens.
 */
export function cutAtIncises(tokens: TokenList, language: Language, quoted: Quoted[]): Quoted[] {
  if (!language.incises) return quoted;
  if (opensDialogue(tokens, quoted))
    return cut(tokens, language, { open: 0, close: tokens.count - 1, closed: true, words: 0 });
  return quoted.flatMap((whole) => cut(tokens, language, whole));
}

/** Whether a token (or none) is a hyphen or a dash of any length. */
export const isDash = (mark: string | undefined): boolean => mark !== undefined && /^[-–—]/u.test(mark);

/** A dash, then a capital: dialogue, unless the line has quotation marks of its own. */
function opensDialogue(tokens: TokenList, quoted: Quoted[]): boolean {
  if (quoted.length > 0 || tokens.count < 4 || !isDash(tokens.lower[0])) return false;
  return (tokens.flags[1]! & TokenFlag.Capital) !== 0 || /^[¿¡]/u.test(tokens.lower[1]!);
}

function cut(tokens: TokenList, language: Language, whole: Quoted): Quoted[] {
  const parts: Quoted[] = [];
  let open = whole.open;
  for (let i = open + 2; i < whole.close; i++) {
    const end = inciseEnd(tokens, language, i, whole.close);
    if (end < 0) continue;
    parts.push(part(tokens, open, tokens.kind[i] === TokenKind.Stop ? i : i - 1, true));
    open = end + 1;
    while (open < whole.close && tokens.kind[open]! >= TokenKind.Stop) open++;
    i = open;
  }
  const rest = part(tokens, open, whole.close, whole.closed);
  if (rest.words > 0) parts.push(rest);
  return parts;
}

const part = (tokens: TokenList, open: number, close: number, closed: boolean): Quoted => ({
  open,
  close,
  closed,
  words: countWords(tokens, open, close),
});

/** The last token of the incise that begins with the mark at `i`; -1 when none does. */
function inciseEnd(tokens: TokenList, language: Language, i: number, limit: number): number {
  const mark = tokens.lower[i]!;
  // what is told inside the words quoted there is the speaker's own
  if (tokens.kind[i - 1] === TokenKind.Mark) return -1;
  const asked = tokens.kind[i] === TokenKind.Stop && language.incises!.includes(',') && /[?!…]/u.test(mark);
  if (!asked && !language.incises!.includes(mark)) return -1;
  const dash = isDash(mark);
  if (dash && !(tokens.flags[i]! & TokenFlag.SpaceBefore)) return -1;
  const subject = afterCue(tokens, language, i + 1, limit);
  if (subject < 0) return -1;
  const spoken = dash || opensSubject(tokens, language, subject) || hasEnclitic(tokens, language, i + 1, subject);
  if (!spoken) return -1;
  for (let end = subject; end <= Math.min(limit, i + longestIncise); end++) {
    if (dash ? isDash(tokens.lower[end]) : tokens.lower[end] === ',' && !opensApposition(tokens, language, end + 1))
      return end;
    if (tokens.kind[end] === TokenKind.Stop) return end;
  }
  return dash && limit - i < longestIncise ? limit : -1;
}

/** The token behind the verb of saying that begins at `from`, its auxiliary and pronouns included; -1 for none. */
function afterCue(tokens: TokenList, language: Language, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 5); i++) {
    const word = tokens.lower[i]!;
    if (tokens.flags[i]! & TokenFlag.Capital) return -1;
    if (language.cues.has(word)) {
      const next = i + 1;
      return next < limit && isEnclitic(tokens, language, next) ? next + 1 : next;
    }
    if (!language.auxiliaries.has(word) && !language.adverbs.has(word) && !isEnclitic(tokens, language, i)) return -1;
  }
  return -1;
}

/** A pronoun tied to the verb before it with a hyphen. */
const isEnclitic = (tokens: TokenList, language: Language, i: number): boolean =>
  language.pronouns.has(tokens.lower[i]!) && isDash(tokens.text[tokens.start[i]! - 1]);

function hasEnclitic(tokens: TokenList, language: Language, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isEnclitic(tokens, language, i)) return true;
  return false;
}

/** "dit Paul Aubry, un riverain." */
const opensApposition = (tokens: TokenList, language: Language, i: number): boolean =>
  (tokens.flags[i - 2]! & TokenFlag.Capital) !== 0 &&
  (language.determiners.has(tokens.lower[i]!) || tokens.kind[i] === TokenKind.Number);

/** The subject stands behind its verb: a name, or a determiner and a noun. */
const opensSubject = (tokens: TokenList, language: Language, i: number): boolean =>
  (tokens.flags[i]! & TokenFlag.Capital) !== 0 || language.determiners.has(tokens.lower[i]!);
