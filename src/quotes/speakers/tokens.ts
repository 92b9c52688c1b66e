import { isCapital, isLetterAt } from '../../article/characters';
import type { TextBlock } from '../../page/block';
import type { Sentence, TextDocument } from '../../text/document';
import type { Language } from '../../text/languages/language';
import type { Gender } from '../../text/languages/people';
import { TokenFlag, type TokenList } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { forenameGender } from './forenames';

/** What stands between a word and the word before it in its block. */
export type Gap = 'start' | 'space' | 'comma' | 'stop' | 'dash' | 'bracket' | 'quote' | 'other';

/** One word of one block; offsets are UTF-16 into the block's text. */
export class Token {
  /** In a line whose words are nearly all capitalised, where a capital says nothing. */
  titleCase = false;
  private gender: Gender | null | undefined;
  private asked = false;

  constructor(
    private readonly source: string,
    /** Index into the document's blocks, not the block's id. */
    readonly block: number,
    readonly start: number,
    readonly end: number,
    /** Its number in the document's vocabulary, and what stands there: in lower case, its last apostrophe made plain. */
    readonly word: number,
    readonly lower: string,
    readonly capital: boolean,
    /** Two or more letters, all of them capitals. */
    readonly upper: boolean,
    readonly possessive: boolean,
    readonly gap: Gap,
    /** Running number of the sentence in the document. */
    readonly sentence: number,
    readonly opensSentence: boolean,
    /** Inside quotation marks, by the marks alone. */
    readonly quoted: boolean,
    /** Inside round or square brackets. */
    readonly bracketed: boolean,
  ) {}

  /** Without a possessive ending. */
  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** As `forenameGender` has it. */
  get forename(): Gender | null | undefined {
    if (!this.asked) this.gender = forenameGender(this.lower);
    this.asked = true;
    return this.gender;
  }
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);
const MARKS = '“”„«»"‘';

/** The words of a document in order, with what their surroundings say about them. Linear in the text. */
export function tokenize(document: TextDocument): Token[] {
  const tokens: Token[] = [];
  const { sentences } = document;
  let number = 0;
  let next = 0;
  document.blocks.forEach((block, index) => {
    const from = tokens.length;
    const first = next;
    while (next < sentences.length && sentences[next]!.block === block.id) next++;
    new BlockReader(document, index, sentences.slice(first, next), number).read(tokens);
    number += Math.max(1, next - first);
    if (mayBeHeading(block, document.headline)) markTitleCase(tokens, from);
  });
  return tokens;
}

class BlockReader {
  private readonly text: string;
  private readonly known: TokenList;
  /** The first of the block's known tokens that has not been passed. */
  private at = 0;
  private closer: string | null = null;
  private depth = 0;

  constructor(
    private readonly document: TextDocument,
    private readonly block: number,
    private readonly sentences: readonly Sentence[],
    private readonly firstNumber: number,
  ) {
    this.text = document.blocks[block]!.text;
    this.known = document.tokens[block]!;
  }

  read(tokens: Token[]): void {
    const { text, sentences } = this;
    const bounds = wordBounds(text, this.known, this.document.language);
    let before = 0;
    let sentence = 0;
    let opens = true;
    for (let w = 0; w < bounds.length; w += 2) {
      const start = bounds[w]!;
      const end = bounds[w + 1]!;
      const gap = this.gapBefore(before, start, w === 0 ? 'start' : 'space');
      while (sentence + 1 < sentences.length && start >= sentences[sentence + 1]!.start) {
        sentence++;
        opens = true;
      }
      tokens.push(this.word(start, end, gap, this.firstNumber + sentence, opens));
      opens = false;
      before = end;
    }
  }

  private gapBefore(from: number, to: number, first: Gap): Gap {
    const { text } = this;
    let gap = first;
    for (let i = from; i < to; i++) {
      const char = text[i]!;
      if (char === ' ') continue;
      if (char === '(' || char === '[') this.depth++;
      else if ((char === ')' || char === ']') && this.depth > 0) this.depth--;
      this.closer = nextCloser(this.closer, text, i);
      gap = widen(gap, text, i, from);
    }
    return gap;
  }

  private word(start: number, end: number, gap: Gap, sentence: number, opens: boolean): Token {
    const { text, known, document, closer } = this;
    const last = text.charCodeAt(end - 1);
    const endsInS = last === SMALL_S || last === CAPITAL_S;
    const singular = endsInS && end - start > 1 && isMark(text, end - 2);
    const stop = singular ? end - 2 : end;
    while (this.at < known.count && known.start[this.at]! < start) this.at++;
    const flags = known.start[this.at] === start && known.end[this.at] === stop ? known.flags[this.at]! : 0;
    const simple = (flags & TokenFlag.Simple) !== 0;
    const word = simple ? known.word[this.at]! : wordAt(document.vocabulary, text, start, stop);
    const capital = simple ? (flags & TokenFlag.Capital) !== 0 : opensName(text.slice(start, stop));
    return new Token(
      text,
      this.block,
      start,
      stop,
      word,
      document.vocabulary.words[word]!,
      capital,
      simple ? (flags & TokenFlag.AllCapitals) !== 0 : capital && stop - start > 1 && isUpper(text.slice(start, stop)),
      singular || (endsInS && closer !== '’' && isApostrophe(text, end)),
      gap,
      sentence,
      opens,
      closer !== null,
      this.depth > 0,
    );
  }
}

const [SMALL_S, CAPITAL_S] = [115, 83];

/** "al-Hadid", "el-Sayed": the article is part of the name. */
const TIED_ARTICLE = /^(?:a[dlnrstz]|ash|el|ben|bin)-\p{Lu}/u;

const opensName = (word: string): boolean => isCapital(word) || (/^[abe]/.test(word) && TIED_ARTICLE.test(word));

const isUpper = (word: string): boolean => word === word.toUpperCase();

/** Where the words of a text begin and end, one after another; what its language ties to them are words of their own. */
function wordBounds(text: string, known: TokenList, { elisions, enclitics }: Language): number[] {
  const bounds: number[] = [];
  const ties = elisions !== undefined || enclitics !== undefined;
  let token = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === SPACE || !opensWord(text, at)) continue;
    const start = at;
    while (token < known.count && known.start[token]! < start) token++;
    const simple = known.start[token] === start && (known.flags[token]! & TokenFlag.Simple) !== 0;
    at = simple ? known.end[token]! : start + 1;
    while (at < text.length && goesOn(text, at)) at++;
    if (ties) untie(text, start, at, elisions, enclitics, bounds);
    else bounds.push(start, at);
  }
  return bounds;
}

const [HASH, AT, UNDERSCORE, SPACE] = [35, 64, 95, 32];
/** What stands inside words, between letters. */
const INNER = "'’.-‑&";

function opensWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === AT || unit === HASH || isLetterAt(text, at);
}

function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === SPACE) return false;
  if (isLetterAt(text, at) || unit === UNDERSCORE) return true;
  return INNER.includes(text[at]!) && at + 1 < text.length && isLetterAt(text, at + 1);
}

/** Parts "l’avocat" and "a-t-il" into their words. */
function untie(
  text: string,
  start: number,
  end: number,
  elisions: Language['elisions'],
  enclitics: Language['enclitics'],
  bounds: number[],
): void {
  const word = text.slice(start, end);
  const elided = elisions ? word.search(/['’]/) : -1;
  const from = elided > 0 && elisions!.has(word.slice(0, elided).toLowerCase()) ? elided + 1 : 0;
  if (from > 0) bounds.push(start, start + from);
  const hyphen = enclitics ? word.lastIndexOf('-', word.lastIndexOf('-') - 2) : -1;
  const ends = [hyphen, word.lastIndexOf('-')].filter((at) => at > from && enclitics?.has(word.slice(at + 1)));
  const rest = ends[0] ?? word.length;
  bounds.push(start + from, start + rest);
  if (rest < word.length) bounds.push(start + word.lastIndexOf('-') + 1, end);
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
  if (gap === 'stop' || gap === 'other') return 'other';
  if ('()[]'.includes(char)) return 'bracket';
  if (char === ',') return gap === 'space' ? 'comma' : gap;
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
  for (let i = from; i < tokens.length; i++) tokens[i]!.titleCase = true;
}
