import { isCapital, isLetter, isLetterAt } from '../../article/characters';
import type { TextBlock } from '../../page/block';
import type { Sentence, TextDocument } from '../../text/document';
import type { Language } from '../../text/languages/language';
import type { Gender, PeopleWords } from '../../text/languages/people';
import { TokenFlag, type TokenList } from '../../text/tokens';
import { unitAt } from '../../text/units';
import type { Vocabulary } from '../../text/vocabulary';
import { Lexeme } from './lexeme';

/** What stands between a word and the word before it in its block. */
export type Gap = 'start' | 'space' | 'comma' | 'stop' | 'dash' | 'bracket' | 'quote' | 'ampersand' | 'other';

/** What a word is in its place, in the bits above those of `Kind`: a document has a thousand tokens, and small ones are made sooner. */
const Bit = {
  Upper: 1 << 22,
  Possessive: 1 << 23,
  Opens: 1 << 24,
  Quoted: 1 << 25,
  Bracketed: 1 << 26,
  TitleCase: 1 << 27,
} as const;

/** One word of one block; offsets are UTF-16 into the block's text. */
export class Token {
  constructor(
    private readonly source: string,
    /** Index into the document's blocks, not the block's id. */
    readonly block: number,
    readonly start: number,
    readonly end: number,
    readonly word: Lexeme,
    readonly capital: boolean,
    readonly gap: Gap,
    /** Running number of the sentence in the document. */
    readonly sentence: number,
    /** Of `Kind` and `Bit`. */
    private bits: number,
  ) {}

  /** Without a possessive ending. */
  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** In lower case, its last apostrophe made plain. */
  get lower(): string {
    return this.word.lower;
  }

  /** As `forenameGender` has it. */
  get forename(): Gender | null | undefined {
    return this.word.forename;
  }

  /** As `roleGender` has it. */
  get role(): Gender | null | undefined {
    return this.word.role;
  }

  /** Whether it is a word of one of these kinds: bits of `Kind`. */
  is(kinds: number): boolean {
    return (this.bits & kinds) !== 0;
  }

  /** Two or more letters, all of them capitals. */
  get upper(): boolean {
    return (this.bits & Bit.Upper) !== 0;
  }

  get possessive(): boolean {
    return (this.bits & Bit.Possessive) !== 0;
  }

  get opensSentence(): boolean {
    return (this.bits & Bit.Opens) !== 0;
  }

  /** Inside quotation marks, by the marks alone. */
  get quoted(): boolean {
    return (this.bits & Bit.Quoted) !== 0;
  }

  /** Inside round or square brackets. */
  get bracketed(): boolean {
    return (this.bits & Bit.Bracketed) !== 0;
  }

  /** In a line whose words are nearly all capitalised, where a capital says nothing. */
  get titleCase(): boolean {
    return (this.bits & Bit.TitleCase) !== 0;
  }

  setInTitle(): void {
    this.bits |= Bit.TitleCase;
  }
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);
const MARKS = '“”„«»"‘';

/**
 * The words of a document in order, with what their surroundings say about them, and the first of every block, with one more
 * entry for the end. Linear in the text.
 */
export function tokenize(document: TextDocument, words: PeopleWords): { tokens: Token[]; blockStart: number[] } {
  const tokens: Token[] = [];
  const blockStart: number[] = [];
  const lexemes = new Array<Lexeme | undefined>(document.vocabulary.words.length);
  const { sentences } = document;
  let number = 0;
  let next = 0;
  document.blocks.forEach((block, index) => {
    const from = tokens.length;
    blockStart.push(from);
    const first = next;
    while (next < sentences.length && sentences[next]!.block === block.id) next++;
    new BlockReader(document, index, sentences.slice(first, next), number, lexemes, words).read(tokens);
    number += Math.max(1, next - first);
    if (mayBeHeading(block, document.headline)) markTitleCase(tokens, from);
  });
  blockStart.push(tokens.length);
  return { tokens, blockStart };
}

class BlockReader {
  private readonly text: string;
  private readonly known: TokenList;
  /** The first of the block's known tokens that has not been passed. */
  private at = 0;
  private closer: string | null = null;
  private depth = 0;
  /** Where the latest word ends, and the sentence that it stands in. */
  private before = 0;
  private sentence = -1;

  constructor(
    private readonly document: TextDocument,
    private readonly block: number,
    private readonly sentences: readonly Sentence[],
    private readonly firstNumber: number,
    /** By number of the vocabulary, as far as they have been met. */
    private readonly lexemes: (Lexeme | undefined)[],
    private readonly words: PeopleWords,
  ) {
    this.text = document.blocks[block]!.text;
    this.known = document.tokens[block]!;
  }

  /** Goes from word to word; what its language ties to them are words of their own. */
  read(tokens: Token[]): void {
    const { text, known } = this;
    const { elisions, enclitics } = this.document.language;
    const ties = elisions !== undefined || enclitics !== undefined;
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const unit = unitAt(text, at);
      if (unit === SPACE || !opensWord(text, at, unit)) continue;
      const start = at;
      while (this.at < known.count && known.start[this.at]! < start) this.at++;
      const simple = known.start[this.at] === start && (known.flags[this.at]! & TokenFlag.Simple) !== 0;
      at = simple ? known.end[this.at]! : start + 1;
      while (at < length && goesOn(text, at)) at++;
      if (ties) untie(text, start, at, elisions, enclitics, (from, to) => tokens.push(this.word(from, to)));
      else tokens.push(this.word(start, at));
    }
  }

  private gapBefore(to: number): Gap {
    const { text, before } = this;
    let gap: Gap = this.sentence < 0 ? 'start' : 'space';
    if (to - before === 1 && unitAt(text, before) === SPACE) return gap;
    for (let i = before; i < to; i++) {
      const char = text[i]!;
      if (char === ' ') continue;
      if (char === '(' || char === '[') this.depth++;
      else if ((char === ')' || char === ']') && this.depth > 0) this.depth--;
      this.closer = nextCloser(this.closer, text, i);
      gap = widen(gap, text, i, before);
    }
    return gap;
  }

  private word(start: number, end: number): Token {
    const { text, known, document, sentences } = this;
    const gap = this.gapBefore(start);
    let opens = this.sentence < 0;
    if (opens) this.sentence = 0;
    while (this.sentence + 1 < sentences.length && start >= sentences[this.sentence + 1]!.start) {
      this.sentence++;
      opens = true;
    }
    this.before = end;
    const last = unitAt(text, end - 1);
    const endsInS = last === SMALL_S || last === CAPITAL_S;
    const singular = endsInS && end - start > 1 && isMark(text, end - 2);
    const stop = singular ? end - 2 : end;
    while (this.at < known.count && known.start[this.at]! < start) this.at++;
    const flags = known.start[this.at] === start && known.end[this.at] === stop ? known.flags[this.at]! : 0;
    const simple = (flags & TokenFlag.Simple) !== 0;
    const written = simple ? '' : text.slice(start, stop);
    const word = this.lexeme(simple ? known.word[this.at]! : wordAt(document.vocabulary, text, start, stop));
    const capital = simple ? (flags & TokenFlag.Capital) !== 0 : opensName(written);
    let bits = word.kinds;
    if (simple ? flags & TokenFlag.AllCapitals : capital && written.length > 1 && isUpper(written)) bits |= Bit.Upper;
    if (singular || (endsInS && this.closer !== '’' && isApostrophe(text, end))) bits |= Bit.Possessive;
    if (opens) bits |= Bit.Opens;
    if (this.closer !== null) bits |= Bit.Quoted;
    if (this.depth > 0) bits |= Bit.Bracketed;
    return new Token(text, this.block, start, stop, word, capital, gap, this.firstNumber + this.sentence, bits);
  }

  private lexeme(number: number): Lexeme {
    const known = this.lexemes[number];
    if (known) return known;
    const { vocabulary } = this.document;
    const lexeme = new Lexeme(vocabulary.words[number]!, this.words.kinds.of(vocabulary, number), this.words);
    this.lexemes[number] = lexeme;
    return lexeme;
  }
}

const [SMALL_S, CAPITAL_S] = [115, 83];

/** "al-Hadid", "el-Sayed": the article is part of the name. */
const TIED_ARTICLE = /^(?:a[dlnrstz]|ash|el|ben|bin)-\p{Lu}/u;

const opensName = (word: string): boolean => isCapital(word) || (/^[abe]/.test(word) && TIED_ARTICLE.test(word));

const isUpper = (word: string): boolean => word === word.toUpperCase();

const [HASH, AT, UNDERSCORE, SPACE] = [35, 64, 95, 32];
/** What stands inside words, between letters. */
const INNER = "'’.-‑&";

const opensWord = (text: string, at: number, unit: number): boolean =>
  unit === AT || unit === HASH || (isLetter(unit) && isLetterAt(text, at));

function goesOn(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit === SPACE) return false;
  if ((isLetter(unit) && isLetterAt(text, at)) || unit === UNDERSCORE) return true;
  return INNER.includes(text[at]!) && at + 1 < text.length && isLetterAt(text, at + 1);
}

/** Parts "l’avocat" and "a-t-il" into their words. */
function untie(
  text: string,
  start: number,
  end: number,
  elisions: Language['elisions'],
  enclitics: Language['enclitics'],
  push: (from: number, to: number) => void,
): void {
  const word = text.slice(start, end);
  const elided = elisions ? word.search(/['’]/) : -1;
  const from = elided > 0 && elisions!.has(word.slice(0, elided).toLowerCase()) ? elided + 1 : 0;
  if (from > 0) push(start, start + from);
  const hyphen = enclitics ? word.lastIndexOf('-', word.lastIndexOf('-') - 2) : -1;
  const ends = [hyphen, word.lastIndexOf('-')].filter((at) => at > from && enclitics?.has(word.slice(at + 1)));
  const rest = ends[0] ?? word.length;
  push(start + from, start + rest);
  if (rest < word.length) push(start + word.lastIndexOf('-') + 1, end);
}

/** The number of a word with its last apostrophe made plain. */
function wordAt(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== APOSTROPHE) return vocabulary.of(text, start, end);
  return vocabulary.ofLower(`${text.slice(start, end - 1).toLowerCase()}'`);
}

const APOSTROPHE = 0x2019;

const isMark = (text: string, at: number): boolean => text[at] === '’' || text[at] === "'";

/** A single apostrophe before a space, as in "Sanders' record". */
const isApostrophe = (text: string, at: number): boolean => isMark(text, at) && text[at + 1] === ' ';

/** The mark that would close the quotation standing open after the character at `i`; null outside of quotations. */
function nextCloser(closer: string | null, text: string, i: number): string | null {
  const char = text[i]!;
  const doubled = char === "'" && text[i + 1] === "'" && text[i - 1] !== "'";
  if (closer !== null) {
    if (closer === "''") return doubled ? null : closer;
    if (char === closer) return null;
    // Writers mix straight and curled marks in one quotation.
    if ((closer === '”' && char === '"') || (closer === '"' && char === '”')) return null;
    return closer === '“' && char === '”' ? null : closer;
  }
  if (doubled) return "''";
  if (char === '‘') return /[\s(]/.test(text[i - 1] ?? ' ') ? '’' : null;
  return CLOSERS.get(char) ?? null;
}

function widen(gap: Gap, text: string, i: number, from: number): Gap {
  const char = text[i]!;
  if (char === '.' && i === from) return 'stop';
  if (MARKS.includes(char) || (char === "'" && (text[i + 1] === "'" || text[i - 1] === "'"))) return 'quote';
  if (gap === 'quote') return gap;
  if (char === '&' && gap === 'space') return 'ampersand';
  if (gap === 'stop' || gap === 'other') return 'other';
  if ('()[]'.includes(char)) return 'bracket';
  if (char === ',') return gap === 'space' || gap === 'bracket' ? 'comma' : gap;
  if ('–—-'.includes(char)) return gap === 'space' ? 'dash' : gap;
  if (char === "'" || char === '’') return gap;
  return 'other';
}

/** Only headings are set in title case; a paragraph full of names is none. */
function mayBeHeading({ kind, text }: TextBlock, headline: string | null): boolean {
  if (kind === 'heading' || !/[.!?…]["”»“’']?$/.test(text)) return true;
  return headline !== null && text.length <= headline.length + 2 && text.startsWith(headline.slice(0, 20));
}

function markTitleCase(tokens: Token[], from: number): void {
  let long = 0;
  let capitals = 0;
  for (let i = from; i < tokens.length; i++) {
    const { start, end, capital } = tokens[i]!;
    if (end - start <= 3) continue;
    long++;
    if (capital) capitals++;
  }
  if (long < 3 || capitals < long * 0.9) return;
  for (let i = from; i < tokens.length; i++) tokens[i]!.setInTitle();
}
