import type { Language } from './languages/language';

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
}

/** Scripts without spaces between words: about so many letters make one. */
const lettersInWord = 2;

/** Words and numbers from one token to another, both included. */
export function countWords({ text, start, end, kind }: TokenList, from: number, to: number): number {
  let count = 0;
  for (let i = from; i <= to; i++) {
    if (kind[i]! > TokenKind.Number) continue;
    const code = text.charCodeAt(start[i]!);
    const unspaced =
      code >= 0xe00 && (code <= 0xeff || (code >= 0x2e80 && code < 0xd800 && (code < 0xac00 || code > 0xd7a3)));
    count += unspaced ? Math.ceil((end[i]! - start[i]!) / lettersInWord) : 1;
  }
  return count;
}

const CharClass = { Other: 0, Space: 1, Letter: 2, Digit: 3, Mark: 4, Stop: 5, Apostrophe: 6 } as const;

const asciiClass = (code: number): number => {
  if (code <= 32 || code === 127) return CharClass.Space;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return CharClass.Letter;
  if (code >= 48 && code <= 57) return CharClass.Digit;
  if (code === 34 || code === 96) return CharClass.Mark;
  if (code === 33 || code === 46 || code === 63) return CharClass.Stop;
  return code === 39 ? CharClass.Apostrophe : CharClass.Other;
};
const ascii = Uint8Array.from({ length: 128 }, (_, code) => asciiClass(code));

/** Punctuation of the scripts between Greek and Khmer, whose other characters are letters and their marks. */
const scriptPunctuation: ReadonlyMap<number, number> = new Map([
  // Greek, Arabic, Urdu, Devanagari, Armenian, Ethiopic: question marks and full stops
  ...[0x37e, 0x61f, 0x6d4, 0x964, 0x965, 0x589, 0x1362].map((code) => [code, CharClass.Stop] as const),
  // Greek, Armenian, Hebrew, Arabic: commas, colons and the hyphen; Arabic letter mark
  ...[0x387, 0x55d, 0x5be, 0x5c0, 0x5c3, 0x60c, 0x61b].map((code) => [code, CharClass.Other] as const),
  [0x61c, CharClass.Space],
  // Hebrew gershayim
  [0x5f4, CharClass.Mark],
]);

/** Latin-1 to general punctuation by code; every script's letters and lone surrogates count as letters. */
function classOf(code: number): number {
  if (code < 128) return ascii[code]!;
  if (code >= 0xc0 && code < 0x370) return code === 0xd7 || code === 0xf7 ? CharClass.Other : CharClass.Letter;
  if (code >= 0x370 && code < 0x2000) return scriptPunctuation.get(code) ?? CharClass.Letter;
  switch (code) {
    case 0x2018:
    case 0x2019:
      return CharClass.Apostrophe;
    case 0xab:
    case 0xbb:
    case 0x201a:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2039:
    case 0x203a:
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
    case 0xff02:
      return CharClass.Mark;
    case 0x2026:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      return CharClass.Stop;
    case 0xa0:
    case 0x3000:
    case 0xfeff:
      return CharClass.Space;
    case 0xaa:
    case 0xb5:
    case 0xba:
      return CharClass.Letter;
  }
  if (code < 0xc0) return CharClass.Other;
  if (code <= 0x206f) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) ? CharClass.Space : CharClass.Other;
  if (code <= 0x2bff) return CharClass.Other;
  if (code >= 0x3001 && code <= 0x303f) return CharClass.Other;
  if (code >= 0xff00 && code <= 0xff20) return CharClass.Other;
  return CharClass.Letter;
}

const isWordClass = (type: number): boolean => type === CharClass.Letter || type === CharClass.Digit;

/**
 * Splits one block's text into words, numbers, quotation marks, stops and other punctuation in one linear pass.
 * A hyphen or apostrophe between letters stays in the word; the language says which endings ("'s") and beginnings ("l'")
 * are split off again and which words own the full stop after them. White space gives no token.
 */
export function tokenise(text: string, language: Language): TokenList {
  return new Tokeniser(text, language).run();
}

class Tokeniser {
  private count = 0;
  private readonly start: number[] = [];
  private readonly end: number[] = [];
  private readonly kind: number[] = [];
  private readonly flags: number[] = [];
  private readonly lower: string[] = [];

  constructor(
    private readonly text: string,
    private readonly language: Language,
  ) {}

  run(): TokenList {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const type = classOf(code);
      if (type === CharClass.Space) at++;
      else if (isWordClass(type)) at = this.word(at);
      else if (type === CharClass.Stop) at = this.stop(at);
      else if (type === CharClass.Mark || type === CharClass.Apostrophe) at = this.mark(at, code);
      else at = this.punctuation(at, code);
    }
    return {
      text,
      count: this.count,
      start: this.start,
      end: this.end,
      kind: this.kind,
      flags: this.flags,
      lower: this.lower,
    };
  }

  private push(start: number, end: number, kind: number, lower: string, flags = 0): void {
    this.count++;
    this.start.push(start);
    this.end.push(end);
    this.kind.push(kind);
    const spaced = start === 0 || classOf(this.text.charCodeAt(start - 1)) === CharClass.Space;
    this.flags.push(flags | (spaced ? TokenFlag.SpaceBefore : 0));
    this.lower.push(lower);
  }

  private word(start: number): number {
    const { text } = this;
    let end = start;
    let apostrophe = -1;
    let dotted = false;
    for (;;) {
      while (end < text.length && isWordClass(classOf(text.charCodeAt(end)))) end++;
      if (end + 1 >= text.length || !isWordClass(classOf(text.charCodeAt(end + 1)))) break;
      const code = text.charCodeAt(end);
      if (classOf(code) === CharClass.Apostrophe) {
        if (apostrophe < 0 && this.language.elisions?.has(this.plain(start, end))) {
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
    if (apostrophe > start && this.language.clitics?.has(this.plain(apostrophe + 1, end))) {
      this.pushWord(start, apostrophe, 0);
      this.push(apostrophe, end, TokenKind.Word, `'${this.plain(apostrophe + 1, end)}`);
      return end;
    }
    const hyphen = this.language.enclitics ? this.hyphenBeforeEnclitic(start, end) : -1;
    if (hyphen > start) {
      this.pushWord(start, hyphen, 0);
      this.pushWord(text.lastIndexOf('-', end - 1) + 1, end, 0);
      return end;
    }
    const owns = text.charCodeAt(end) === 0x2e && this.ownsStop(start, end, dotted);
    this.pushWord(start, owns ? end + 1 : end, owns ? TokenFlag.Abbreviation : 0);
    return owns ? end + 1 : end;
  }

  /** The first hyphen of a word behind which only an enclitic stands ("dit-il", "a-t-il"); -1 for none. */
  private hyphenBeforeEnclitic(start: number, end: number): number {
    const longest = 8;
    for (let at = Math.max(start + 1, end - longest); at < end; at++)
      if (this.text.charCodeAt(at) === 0x2d && this.language.enclitics!.has(this.plain(at + 1, end))) return at;
    return -1;
  }

  private digits(at: number): boolean {
    return classOf(this.text.charCodeAt(at)) === CharClass.Digit;
  }

  /** "U.S.", "3.5", "example.com": but not "end.Next", where a space was lost. */
  private joinsDot(start: number, dot: number): boolean {
    if (this.digits(dot - 1) && this.digits(dot + 1)) return true;
    const single = dot - start === 1 || this.text.charCodeAt(dot - 2) === 0x2e;
    const after = this.text.charCodeAt(dot + 2);
    if (single) return after === 0x2e || !isWordClass(classOf(after));
    const next = this.text.charCodeAt(dot + 1);
    return next >= 97 && next <= 122;
  }

  /** The mark before the last letter of a Hebrew acronym, or inside a longer one; a letter or two before it are prefixes. */
  private joinsAcronym(start: number, mark: number): boolean {
    const isHebrew = (at: number): boolean => {
      const code = this.text.charCodeAt(at);
      return code >= 0x5d0 && code <= 0x5ea;
    };
    return isHebrew(mark - 1) && isHebrew(mark + 1) && (mark - start > 2 || !isHebrew(mark + 2));
  }

  private ownsStop(start: number, end: number, dotted: boolean): boolean {
    const first = this.text.charCodeAt(start);
    if (end - start === 1) return isCapital(first, this.text, start) && first !== 0x49;
    return (dotted && end - start <= 7) || this.language.abbreviations.has(this.plain(start, end));
  }

  private plain(start: number, end: number): string {
    return plainLower(this.text.slice(start, end));
  }

  private pushWord(start: number, end: number, extra: number): void {
    const { text } = this;
    const first = text.charCodeAt(start);
    const word = text.slice(start, end);
    let flags = extra;
    if (isCapital(first, text, start)) {
      flags |= TokenFlag.Capital;
      if (end - start > 1 && word === word.toUpperCase() && isWordClass(classOf(text.charCodeAt(start + 1))))
        flags |= TokenFlag.AllCapitals;
    }
    this.push(start, end, this.digits(start) ? TokenKind.Number : TokenKind.Word, plainLower(word), flags);
  }

  private stop(start: number): number {
    let end = start + 1;
    while (end < this.text.length && classOf(this.text.charCodeAt(end)) === CharClass.Stop) end++;
    this.push(start, end, TokenKind.Stop, this.text.slice(start, end));
    return end;
  }

  private mark(start: number, code: number): number {
    const doubled = code === this.text.charCodeAt(start + 1) && (code === 39 || code === 96 || code === 0x2019);
    const end = start + (doubled ? 2 : 1);
    this.push(start, end, TokenKind.Mark, this.text.slice(start, end));
    return end;
  }

  /** A run of the same dash or point is one token ("--"). */
  private punctuation(start: number, code: number): number {
    let end = start + 1;
    while (end < this.text.length && this.text.charCodeAt(end) === code) end++;
    this.push(start, end, TokenKind.Punctuation, this.text.slice(start, end));
    return end;
  }
}

function isCapital(code: number, text: string, at: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

function plainLower(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
}
