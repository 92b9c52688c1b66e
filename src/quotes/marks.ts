import type { Language } from '../text/languages/language';
import { countWords, TokenFlag, TokenKind, type TokenList } from '../text/tokens';

/** One stretch between quotation marks, as token indexes of its block; marks inside it are not listed again. */
export interface Quoted {
  /** The opening mark. */
  open: number;
  /** The closing mark, or the block's last token when the quotation is left open. */
  close: number;
  closed: boolean;
  /** Words and numbers inside. */
  words: number;
}

/** Which marks may close each opening mark; straight marks and wrong-way-round habits included. */
const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['”', '”“"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«»'],
  ['"', '"”“'],
  ['＂', '＂'],
  ['״', '״"'],
  ['``', "''"],
  ["''", "''"],
  ['’’', '’’'],
  ['‘‘', '’’'],
  ['「', '」'],
  ['『', '』'],
  ['‹', '›'],
  ['›', '‹'],
]);
const neverOpens = new Set(['」', '』', '`']);
/** Only marks that look like an opening from their place may open. */
const opensByPlace = new Set(['”', '»', '›', '’’']);
/** "'tis", "'90s" and their like begin with an apostrophe. */
const clipped = new Set(['tis', 'twas', 'em', 'til', 'till', 'cause', 'round', 'n', 'bout', 'cuz', 'nuff', 's']);
/** Single marks around more than this are taken for two apostrophes. */
const longestSingle = 400;

/** Pairs a block's quotation marks, in order, in linear time. Only the outer marks are given. */
export function quotedIn(tokens: TokenList, language: Language): Quoted[] {
  const quoted: Quoted[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Mark || (i === 0 && wrapsBlock(tokens))) continue;
    const close = isSingle(tokens.lower[i]!) ? closeOfSingle(tokens, i) : closeOfDouble(tokens, i, language);
    if (close < 0) continue;
    const closed = close < tokens.count;
    const last = closed ? close : tokens.count - 1;
    quoted.push({ open: i, close: last, closed, words: countWords(tokens, i, last) });
    i = last;
  }
  return quoted;
}

/** A straight mark before the block, and then another kind opens: the marks of whoever stored the text. */
function wrapsBlock(tokens: TokenList): boolean {
  if (tokens.lower[0] !== '"') return false;
  for (let i = 1; i < tokens.count; i++)
    if (tokens.kind[i] === TokenKind.Mark && !isSingle(tokens.lower[i]!)) return tokens.lower[i] === '“';
  return false;
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '’' || mark === '‚';

const spacedBefore = (tokens: TokenList, i: number): boolean =>
  (tokens.flags[i]! & TokenFlag.SpaceBefore) !== 0 || (i > 0 && '([—–-:'.includes(tokens.lower[i - 1]!.charAt(0)));

const spaceFollows = (tokens: TokenList, i: number): boolean =>
  i + 1 >= tokens.count || (tokens.flags[i + 1]! & TokenFlag.SpaceBefore) !== 0;

/** White space or punctuation follows, as behind a closing mark. */
const spacedAfter = (tokens: TokenList, i: number): boolean =>
  spaceFollows(tokens, i) || (tokens.kind[i + 1]! >= TokenKind.Stop && !'([-'.includes(tokens.lower[i + 1]!.charAt(0)));

/** The closing mark's index; the token count when it is left open; -1 when this mark opens nothing. */
function closeOfDouble(tokens: TokenList, open: number, language: Language): number {
  const mark = tokens.lower[open]!;
  if (neverOpens.has(mark) || spaceFollows(tokens, open)) {
    const french = (mark === '«' || mark === '“' || mark === '„') && open + 1 < tokens.count;
    const straight = mark === '"' && spacedBefore(tokens, open) && open + 1 < tokens.count;
    if (!french && !straight) return -1;
  }
  if (opensByPlace.has(mark) && !spacedBefore(tokens, open)) return -1;
  if (mark === '"' && !spacedBefore(tokens, open) && open > 0 && tokens.kind[open - 1] === TokenKind.Number) return -1;
  const own = language.marks.find(([opening]) => opening === mark)?.[1];
  const closers = own ? own + (mark === '„' ? '”"' : '') : (closing.get(mark) ?? '');
  let inner = 0;
  for (let i = open + 1; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Mark) continue;
    const other = tokens.lower[i]!;
    // “so“, by place a closing mark
    if (other === '“' && mark === '“' && !(tokens.flags[i]! & TokenFlag.SpaceBefore) && spacedAfter(tokens, i))
      return i;
    if (closers.includes(other) && other.length === (mark.length === 2 ? 2 : 1)) {
      if (inner === 0) return i;
      inner--;
    } else if (other === mark && pairFollows(tokens, i, closers)) inner++;
  }
  return tokens.count;
}

/** Whether the next two marks both close: then the opening at `i` is a quotation in the quotation. */
function pairFollows(tokens: TokenList, i: number, closers: string): boolean {
  let seen = 0;
  for (let k = i + 1; k < Math.min(tokens.count, i + longestSingle); k++) {
    if (tokens.kind[k] !== TokenKind.Mark || isSingle(tokens.lower[k]!)) continue;
    if (!closers.includes(tokens.lower[k]!)) return false;
    if (++seen === 2) return true;
  }
  return false;
}

/** As above for single marks, which are apostrophes more often than not: they need a convincing end, and two words. */
function closeOfSingle(tokens: TokenList, open: number): number {
  const mark = tokens.lower[open]!;
  const next = open + 1;
  if (mark === '’' || spaceFollows(tokens, open) || !spacedBefore(tokens, open)) return -1;
  if (isClipped(tokens, next))
    return mark === '‘' && !clipped.has(tokens.lower[next]!) ? findSingleClose(tokens, open) : -1;
  return findSingleClose(tokens, open);
}

/** "'90s", "'tis" */
const isClipped = (tokens: TokenList, i: number): boolean =>
  tokens.kind[i] === TokenKind.Number || clipped.has(tokens.lower[i] ?? '');

function findSingleClose(tokens: TokenList, open: number): number {
  let doubtful = -1;
  for (let i = open + 1; i < Math.min(tokens.count, open + longestSingle); i++) {
    if (tokens.kind[i] !== TokenKind.Mark) continue;
    const mark = tokens.lower[i]!;
    if (mark === '‚') break;
    if (mark !== "'" && mark !== '’' && mark !== '‘') continue;
    if (tokens.flags[i]! & TokenFlag.SpaceBefore) {
      if (isClipped(tokens, i + 1)) continue;
      break;
    }
    if (!closesHere(tokens, i)) continue;
    const before = tokens.kind[i - 1]!;
    const plural = before === TokenKind.Word && tokens.lower[i - 1]!.endsWith('s') && spacedAfter(tokens, i);
    if (!plural || i + 1 >= tokens.count) return enoughWords(tokens, open, i);
    if (doubtful < 0) doubtful = i;
  }
  return enoughWords(tokens, open, doubtful);
}

const closesHere = (tokens: TokenList, i: number): boolean =>
  spacedAfter(tokens, i) || tokens.kind[i + 1] === TokenKind.Mark || tokens.lower[i + 1]!.startsWith('-');

const enoughWords = (tokens: TokenList, open: number, close: number): number =>
  countWords(tokens, open, close) >= 2 ? close : -1;
