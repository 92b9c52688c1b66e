import { withoutInvisible } from './invisible';
import { BLOCK_FIGURES, type PageData, RUN_BROKEN, RUN_FIGURES, RUN_SPACED } from './page';

/** A stretch of a block's text that comes from one text node. `offsets[i]` is where character `start + i` stands in it. */
export interface TextRun {
  node: Text;
  start: number;
  end: number;
  offsets: number[];
}

/** What a stripped agency name leaves at the start of a paragraph. */
const ORPHAN = /^\( ?\) ?/;

/** Quotation marks and dashes whose bytes were read as letters of Windows or Latin 1: the last of the three → what was meant. */
const MEANT = new Map(
  ['“–', '”—', '˜‘', '™’', 'œ“', '\x93–', '\x94—', '\x98‘', '\x99’', '\x9c“', '\x9d”', '¦…', '¢•'].map((pair) => [
    pair[0]!,
    pair[1]!,
  ]),
);
const MISREAD = /â[€\x80]([“”˜™œ\x93\x94\x98\x99\x9c\x9d¦¢])/g;
/** Stands for the second and third of them, and for what is invisible, so that all others keep their places. */
const GONE = '\0';

/**
 * Text with what is invisible gone, and for a page that was encoded twice its marks as they were meant ("â€™" → "’" and twice
 * `GONE`): without them no quotation is found in it.
 */
const mend = (text: string): string => {
  const seen = withoutInvisible(text, GONE);
  return seen.includes('â') ? seen.replace(MISREAD, (_, last: string) => MEANT.get(last)! + GONE + GONE) : seen;
};

const SPACES = /\s\s+|[^\S ]/g;
const UNEVEN = /\s\s|[^\S ]/;

/** A text with every run of white space as one space. */
export const spaced = (text: string): string => (UNEVEN.test(text) ? text.replace(SPACES, ' ') : text);

/** White space other than single spaces, and what may have to be mended; most texts hold none of it. */
const ODD = /\s\s|[^\S ]|[â\0]/;

/** Text as it is shown: every run of white space one space, none at the ends, no orphaned "()" at the start. */
export function collapse(raw: string): string {
  let text = raw.trim();
  if (ODD.test(text)) {
    text = mend(text).replaceAll(GONE, '').trim().replace(SPACES, ' ');
  }
  return text.startsWith('(') ? text.replace(ORPHAN, '') : text;
}

/** The trimmed texts `from` to `to`, the end exclusive, as they stand in one block, not collapsed yet. */
export function joinTexts({ texts, runs }: Pick<PageData, 'texts' | 'runs'>, from: number, to: number): string {
  let text = texts[from]!;
  for (let at = from + 1; at < to; at++) {
    const parted = runs[at * RUN_FIGURES + 1]! & (RUN_SPACED | RUN_BROKEN);
    text += parted ? ` ${texts[at]}` : texts[at];
  }
  return text;
}

/** The texts of all blocks of a page; less where its columns promise more than they hold. */
export function blockTexts(page: Pick<PageData, 'texts' | 'runs' | 'blocks'>): string[] {
  const { texts, blocks } = page;
  const all: string[] = [];
  let from = 0;
  for (let at = 0; at < blocks.length && from < texts.length; at += BLOCK_FIGURES) {
    const to = Math.min(texts.length, from + blocks[at]!);
    all.push(collapse(joinTexts(page, from, to)));
    from = to;
  }
  return all;
}

const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));

/**
 * Where each character of a block's text stands in the page. `nodes` are the block's text nodes in order, null for a
 * line break; the characters are those of `collapse` over their joined data. A space made by a line break belongs to no
 * run.
 */
export function textRuns(nodes: readonly (Text | null)[], text: string): TextRun[] {
  const orphan = orphanOf(nodes);
  // what was misread may go on in the next node, as it does in the text
  const whole = mend(nodes.map((node) => node?.data ?? ' ').join(''));
  const runs: TextRun[] = [];
  let at = -orphan;
  let begin = 0;
  let spaced = true;
  for (const node of nodes) {
    const data = whole.slice(begin, begin + (node ? node.length : 1));
    begin += data.length;
    let run: TextRun | null = null;
    for (let i = 0; i < data.length && at < text.length; i++) {
      if (data[i] === GONE) continue;
      const space = isSpace(data.charCodeAt(i));
      if (space && spaced) continue;
      spaced = space;
      if (at++ < 0 || !node) continue;
      run ??= { node, start: at - 1, end: at, offsets: [] };
      run.offsets.push(i);
      run.end = at;
    }
    if (run) runs.push(run);
  }
  return runs;
}

/** What is seen: neither white space nor `GONE`. */
const INK = /[^\s\0]/;

/** White space inside of an orphan that is looked past. */
const MOST_SPACES = 200;

/** An orphan is told by so many characters of a block's text, the first of them. */
const HEAD = 4;

/** How many collapsed characters the orphan takes. */
function orphanOf(nodes: readonly (Text | null)[]): number {
  let head = '';
  // one node may be of any size, and nothing but white space
  for (const node of nodes) {
    const data = node ? withoutInvisible(node.data) : ' ';
    const start = head === '' ? data.search(INK) : 0;
    if (start < 0) continue;
    head = (head + data.slice(start, start + MOST_SPACES)).replaceAll(GONE, '').replace(/\s+/g, ' ');
    if (head.length >= HEAD) break;
  }
  return ORPHAN.exec(head)?.[0].length ?? 0;
}
