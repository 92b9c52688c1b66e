import type { Language } from './languages/language';
import { unitAt } from './units';
import { Vocabulary } from './vocabulary';

export const TokenKind = { Word: 0, Number: 1, Mark: 2, Stop: 3, Punctuation: 4 } as const;

export const TokenFlag = {
  /** White space, or the block's edge, stands before it. */
  SpaceBefore: 1,
  /** First letter is a capital. */
  Capital: 2,
  /** A full stop belongs to the word: an abbreviation or initial. */
  Abbreviation: 4,
  /** Two or more letters, all of them capitals. */
  AllCapitals: 8,
  /** Letters and digits of Latin-1 and nothing else: a word for every reader, whatever it makes of signs inside words. */
  Simple: 16,
} as const;

/** One block's words and punctuation, one entry each per token; offsets are UTF-16 into the block's text. */
export interface TokenList {
  text: string;
  count: number;
  start: number[];
  end: number[];
  kind: number[];
  flags: number[];
  /** The token in lower case, typographic apostrophes made plain. */
  lower: string[];
  /** The number of that word in the vocabulary. */
  word: number[];
  vocabulary: Vocabulary;
  /** Whether the text has Latin-1 and the usual marks alone, so that all its words are tokens, or parts or joints of them. */
  plain: boolean;
}

/** Scripts without spaces between words: about so many letters make one. */
const lettersInWord = 2;

/** Words and numbers from one token to another, both included. */
export function countWords({ text, start, end, kind }: TokenList, from: number, to: number): number {
  let count = 0;
  for (let i = from; i <= to; i++) {
    if (kind[i]! > TokenKind.Number) continue;
    const code = unitAt(text, start[i]!);
    const unspaced =
      code >= 0xe00 && (code <= 0xeff || (code >= 0x2e80 && code < 0xd800 && (code < 0xac00 || code > 0xd7a3)));
    count += unspaced ? Math.ceil((end[i]! - start[i]!) / lettersInWord) : 1;
  }
  return count;
}

const CharClass = { Other: 0, Letter: 1, Digit: 2, Space: 3, Mark: 4, Stop: 5, Apostrophe: 6 } as const;

/** What each UTF-16 unit is; every script's letters and lone surrogates count as letters. */
const CLASSES = new Uint8Array(0x10000);
CLASSES.fill(CharClass.Letter, 0xc0);
for (const [from, to, type] of [
  [0x00, 0x20, CharClass.Space],
  [0x30, 0x39, CharClass.Digit],
  [0x41, 0x5a, CharClass.Letter],
  [0x61, 0x7a, CharClass.Letter],
  [0x2000, 0x200f, CharClass.Space],
  [0x2010, 0x2bff, CharClass.Other],
  [0x2028, 0x202f, CharClass.Space],
  [0x3000, 0x303f, CharClass.Other],
  [0xff00, 0xff20, CharClass.Other],
] as const)
  CLASSES.fill(type, from, to + 1);
for (const [type, marks] of [
  [CharClass.Letter, 'ªµº'],
  [CharClass.Mark, '"`«»‚“”„‟‹›「」『』＂\u05f4'],
  // among them those of Greek, Arabic, Urdu, Devanagari, Armenian and Ethiopic
  [CharClass.Stop, '!.?…。！？\u037e\u061f\u06d4\u0964\u0965\u0589\u1362'],
  [CharClass.Apostrophe, "'‘’"],
  // spaces, and the Arabic letter mark
  [CharClass.Space, '\u007f\u00a0\u061c\u3000\ufeff'],
  // among them commas, colons and the hyphen of Greek, Armenian, Hebrew and Arabic
  [CharClass.Other, '×÷\u0387\u055d\u05be\u05c0\u05c3\u060c\u061b'],
] as const)
  for (let i = 0; i < marks.length; i++) CLASSES[marks.charCodeAt(i)] = type;

const classOf = (code: number): number => CLASSES[code]!;

const isWordClass = (type: number): boolean => type === CharClass.Letter || type === CharClass.Digit;

/**
 * Splits one block's text into words, numbers, quotation marks, stops and other punctuation in one linear pass.
 * A hyphen or apostrophe between letters stays in the word; the language says which endings ("'s") and beginnings ("l'")
 * are split off again and which words own the full stop after them. White space gives no token.
 */
export function tokenise(text: string, language: Language, vocabulary = new Vocabulary()): TokenList {
  return new Tokeniser(language, vocabulary).read(text);
}

/** Reads one text after another with one vocabulary; its lists stay as long as they once were, and are cut for each. */
export class Tokeniser {
  private text = '';
  private length = 0;
  private count = 0;
  /** Where the latest token ends. */
  private edge = -1;
  private plain = true;
  private readonly start: number[] = [];
  private readonly end: number[] = [];
  private readonly kind: number[] = [];
  private readonly flags: number[] = [];
  private readonly lower: string[] = [];
  private readonly word: number[] = [];

  constructor(
    private readonly language: Language,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** As `tokenise`. */
  read(text: string): TokenList {
    const { length } = text;
    this.text = text;
    this.length = length;
    this.count = 0;
    this.edge = -1;
    this.plain = true;
    let at = 0;
    while (at < length) {
      const code = unitAt(text, at);
      const type = classOf(code);
      if (type === CharClass.Space) {
        if (!isUsual(code)) this.plain = false;
        at++;
      } else if (isWordClass(type)) at = this.run(at, code);
      else if (type === CharClass.Stop) at = this.stop(at);
      else if (type === CharClass.Mark || type === CharClass.Apostrophe) at = this.mark(at, code);
      else at = this.punctuation(at, code);
    }
    const { count, vocabulary } = this;
    return {
      text,
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      kind: this.kind.slice(0, count),
      flags: this.flags.slice(0, count),
      lower: this.lower.slice(0, count),
      word: this.word.slice(0, count),
      vocabulary,
      plain: this.plain,
    };
  }

  private push(start: number, end: number, kind: number, word: number, flags: number): void {
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.flags[at] = start > this.edge ? flags | TokenFlag.SpaceBefore : flags;
    this.word[at] = word;
    this.lower[at] = this.vocabulary.words[word]!;
    this.edge = end;
  }

  /** The token that begins with a letter or digit: most are words of Latin-1 with nothing behind that could join them to more. */
  private run(start: number, first: number): number {
    const { text, length } = this;
    const end = this.vocabulary.run(text, start, length);
    const next = end < length ? unitAt(text, end) : 0x20;
    if (next !== 0x20) {
      if (isWordClass(classOf(next))) return this.readWord(start);
      if (end + 1 < length && isWordClass(classOf(unitAt(text, end + 1)))) return this.readWord(start);
      if (next === 0x2e && this.ownsStop(start, end, false)) return this.readWord(start);
    }
    const kind = classOf(first) === CharClass.Digit ? TokenKind.Number : TokenKind.Word;
    this.push(start, end, kind, this.vocabulary.latest, TokenFlag.Simple | this.capitalsOf(first, start, end));
    return next === 0x20 ? end + 1 : end;
  }

  private capitalsOf(first: number, start: number, end: number): number {
    const { text } = this;
    if (!isCapital(first, text, start)) return 0;
    const all = end - start > 1 && isAllCapitals(text, start, end);
    return all ? TokenFlag.Capital | TokenFlag.AllCapitals : TokenFlag.Capital;
  }

  private readWord(start: number): number {
    const { text } = this;
    let end = start;
    let apostrophe = -1;
    let dotted = false;
    let units = 0;
    let joined = 0;
    for (;;) {
      for (; end < this.length; end++) {
        const code = unitAt(text, end);
        if (!isWordClass(classOf(code))) break;
        units |= code;
      }
      if (units >= 0x100) this.plain = false;
      if (end + 1 >= this.length || !isWordClass(classOf(unitAt(text, end + 1)))) break;
      const code = unitAt(text, end);
      if (code === 0x20) break;
      joined = 0x100;
      if (classOf(code) === CharClass.Apostrophe) {
        if (apostrophe < 0 && this.language.elisions?.has(this.written(start, end))) {
          this.pushWord(start, end + 1, 0);
          return end + 1;
        }
        apostrophe = end++;
      } else if (code === 0x2d || code === 0x26 || code === 0x40 || code === 0x2011) end++;
      else if (code === 0x2e && this.joinsDot(start, end)) {
        dotted = true;
        end++;
      } else if (code === 0x2c && this.digits(end - 1) && this.digits(end + 1)) end++;
      else if ((code === 0x22 || code === 0x5f4) && this.joinsAcronym(start, end)) end++;
      else break;
    }
    if (apostrophe > start && this.language.clitics?.has(this.written(apostrophe + 1, end))) {
      this.pushWord(start, apostrophe, 0);
      const clitic = this.vocabulary.ofLower(`'${this.written(apostrophe + 1, end)}`);
      this.push(apostrophe, end, TokenKind.Word, clitic, 0);
      return end;
    }
    const hyphen = this.language.enclitics ? this.hyphenBeforeEnclitic(start, end) : -1;
    if (hyphen > start) {
      this.pushWord(start, hyphen, 0);
      this.edge = text.lastIndexOf('-', end - 1) + 1;
      this.pushWord(this.edge, end, 0);
      return end;
    }
    const owns = unitAt(text, end) === 0x2e && this.ownsStop(start, end, dotted);
    this.pushWord(
      start,
      owns ? end + 1 : end,
      owns ? TokenFlag.Abbreviation : (units | joined) < 0x100 ? TokenFlag.Simple : 0,
    );
    return owns ? end + 1 : end;
  }

  /** The first hyphen of a word behind which only an enclitic stands ("dit-il", "a-t-il"); -1 for none. */
  private hyphenBeforeEnclitic(start: number, end: number): number {
    const longest = 8;
    for (let at = Math.max(start + 1, end - longest); at < end; at++)
      if (unitAt(this.text, at) === 0x2d && this.language.enclitics!.has(this.written(at + 1, end))) return at;
    return -1;
  }

  private digits(at: number): boolean {
    return classOf(unitAt(this.text, at)) === CharClass.Digit;
  }

  /** "U.S.", "3.5", "example.com": but not "end.Next", where a space was lost. */
  private joinsDot(start: number, dot: number): boolean {
    if (this.digits(dot - 1) && this.digits(dot + 1)) return true;
    const single = dot - start === 1 || unitAt(this.text, dot - 2) === 0x2e;
    const after = dot + 2 < this.length ? unitAt(this.text, dot + 2) : -1;
    if (single) return after === 0x2e || (after >= 0 && !isWordClass(classOf(after)));
    const next = unitAt(this.text, dot + 1);
    return next >= 97 && next <= 122;
  }

  /** The mark before the last letter of a Hebrew acronym, or inside a longer one; a letter or two before it are prefixes. */
  private joinsAcronym(start: number, mark: number): boolean {
    const isHebrew = (at: number): boolean => {
      const code = unitAt(this.text, at);
      return code >= 0x5d0 && code <= 0x5ea;
    };
    return isHebrew(mark - 1) && isHebrew(mark + 1) && (mark - start > 2 || !isHebrew(mark + 2));
  }

  private ownsStop(start: number, end: number, dotted: boolean): boolean {
    const first = unitAt(this.text, start);
    if (end - start === 1) return isCapital(first, this.text, start) && first !== 0x49;
    return (dotted && end - start <= 7) || this.language.abbreviations.has(this.written(start, end));
  }

  /** A stretch of the text as tables write it. */
  private written(start: number, end: number): string {
    return this.vocabulary.words[this.wordAt(start, end)]!;
  }

  private wordAt(start: number, end: number): number {
    const { text, vocabulary } = this;
    for (let at = start; at < end; at++)
      if (unitAt(text, at) === 0x2019)
        return vocabulary.ofLower(text.slice(start, end).toLowerCase().replaceAll('\u2019', "'"));
    return vocabulary.of(text, start, end);
  }

  private pushWord(start: number, end: number, extra: number): void {
    const { text } = this;
    const first = unitAt(text, start);
    const flags = extra | this.capitalsOf(first, start, end);
    const kind = classOf(first) === CharClass.Digit ? TokenKind.Number : TokenKind.Word;
    const word = extra & TokenFlag.Simple ? this.vocabulary.of(text, start, end) : this.wordAt(start, end);
    this.push(start, end, kind, word, flags);
  }

  private stop(start: number): number {
    let end = start + 1;
    while (end < this.length && classOf(unitAt(this.text, end)) === CharClass.Stop) end++;
    this.pushSign(start, end, TokenKind.Stop);
    return end;
  }

  private mark(start: number, code: number): number {
    const doubled = code === unitAt(this.text, start + 1) && (code === 39 || code === 96 || code === 0x2019);
    const end = start + (doubled ? 2 : 1);
    this.pushSign(start, end, TokenKind.Mark);
    return end;
  }

  /** A run of the same dash or point is one token ("--"). */
  private punctuation(start: number, code: number): number {
    let end = start + 1;
    while (end < this.length && unitAt(this.text, end) === code) end++;
    this.pushSign(start, end, TokenKind.Punctuation);
    return end;
  }

  private pushSign(start: number, end: number, kind: number): void {
    for (let at = start; at < end; at++) if (!isUsual(unitAt(this.text, at))) this.plain = false;
    this.push(start, end, kind, this.vocabulary.ofLower(this.text, start, end), 0);
  }
}

/** Latin-1 and general punctuation. */
const isUsual = (code: number): boolean => code < 0x100 || (code >= 0x2000 && code < 0x2070);

function isCapital(code: number, text: string, at: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Whether the second character of a word is one of a word, and none is a small letter. */
function isAllCapitals(text: string, start: number, end: number): boolean {
  const second = unitAt(text, start + 1);
  if ((second >= 97 && second <= 122) || !isWordClass(classOf(second))) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}
