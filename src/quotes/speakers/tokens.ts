import { isCapital, isLetterAt } from '../../article/characters';
import type { TextBlock } from '../../page/block';
import type { TextDocument } from '../../text/document';
import type { Language } from '../../text/languages/language';

/** What stands between a word and the word before it in its block. */
export type Gap = 'start' | 'space' | 'comma' | 'stop' | 'dash' | 'bracket' | 'quote' | 'other';

/** One word of one block; offsets are UTF-16 into the block's text. A possessive ending is no part of `text`. */
export interface Token {
  /** Index into the document's blocks, not the block's id. */
  block: number;
  start: number;
  end: number;
  text: string;
  lower: string;
  capital: boolean;
  /** Two or more letters, all of them capitals. */
  upper: boolean;
  possessive: boolean;
  gap: Gap;
  /** Running number of the sentence in the document. */
  sentence: number;
  opensSentence: boolean;
  /** Inside quotation marks, by the marks alone. */
  quoted: boolean;
  /** Inside round or square brackets. */
  bracketed: boolean;
  /** In a line whose words are nearly all capitalised, where a capital says nothing. */
  titleCase: boolean;
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
  const sentencesOf = new Map<number, { start: number; end: number }[]>();
  for (const sentence of document.sentences) {
    const list = sentencesOf.get(sentence.block);
    if (list) list.push(sentence);
    else sentencesOf.set(sentence.block, [sentence]);
  }
  let number = 0;
  document.blocks.forEach((block, index) => {
    const from = tokens.length;
    number = readBlock(block.text, index, sentencesOf.get(block.id) ?? [], number, tokens, document.language);
    if (mayBeHeading(block, document.headline)) markTitleCase(tokens, from);
  });
  return tokens;
}

function readBlock(
  text: string,
  block: number,
  sentences: readonly { start: number; end: number }[],
  firstNumber: number,
  tokens: Token[],
  language: Language,
): number {
  let at = 0;
  let sentence = 0;
  let opens = true;
  let closer: string | null = null;
  let depth = 0;
  const bounds = wordBounds(text, language);
  for (let w = 0; w < bounds.length; w += 2) {
    const start = bounds[w]!;
    const raw = text.slice(start, bounds[w + 1]);
    let gap: Gap = tokens.at(-1)?.block === block ? 'space' : 'start';
    for (let i = at; i < start; i++) {
      const char = text[i]!;
      if (char === ' ') continue;
      if (char === '(' || char === '[') depth++;
      else if ((char === ')' || char === ']') && depth > 0) depth--;
      closer = nextCloser(closer, text, i);
      gap = widen(gap, text, i, at);
    }
    while (sentence + 1 < sentences.length && start >= sentences[sentence + 1]!.start) {
      sentence++;
      opens = true;
    }
    const endsInS = raw.endsWith('s') || raw.endsWith('S');
    const singular = endsInS && isMark(raw, raw.length - 2);
    const word = singular ? raw.slice(0, -2) : raw;
    const capital = isCapital(word);
    tokens.push({
      block,
      start,
      end: start + word.length,
      text: word,
      lower: lowerOf(word),
      capital,
      upper: capital && word.length > 1 && word === word.toUpperCase(),
      possessive: singular || (endsInS && closer !== '’' && isApostrophe(text, start + raw.length)),
      gap,
      sentence: firstNumber + sentence,
      opensSentence: opens,
      quoted: closer !== null,
      bracketed: depth > 0,
      titleCase: false,
    });
    opens = false;
    at = start + raw.length;
  }
  return firstNumber + Math.max(1, sentences.length);
}

/** Where the words of a text begin and end, one after another; what its language ties to them are words of their own. */
function wordBounds(text: string, { elisions, enclitics }: Language): number[] {
  const bounds: number[] = [];
  const ties = elisions !== undefined || enclitics !== undefined;
  for (let at = 0; at < text.length; at++) {
    if (!opensWord(text, at)) continue;
    const start = at++;
    while (at < text.length && goesOn(text, at)) at++;
    if (ties) untie(text, start, at, elisions, enclitics, bounds);
    else bounds.push(start, at);
  }
  return bounds;
}

const [HASH, AT, UNDERSCORE] = [35, 64, 95];
/** What stands inside words, between letters. */
const INNER = "'’.-‑&";

function opensWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === AT || unit === HASH || isLetterAt(text, at);
}

function goesOn(text: string, at: number): boolean {
  if (isLetterAt(text, at) || text.charCodeAt(at) === UNDERSCORE) return true;
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

/** In lower case, its last apostrophe made plain. */
function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('’') ? `${lower.slice(0, -1)}'` : lower;
}

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
  const long = tokens.slice(from).filter(({ text }) => text.length > 3);
  const capitals = long.filter(({ capital }) => capital).length;
  if (long.length < 3 || capitals < long.length * 0.9) return;
  for (let i = from; i < tokens.length; i++) tokens[i]!.titleCase = true;
}
