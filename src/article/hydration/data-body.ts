import type { TextBlock } from '../../page/block';
import { isUnspaced } from '../characters';
import { readTexts } from '../texts';
import { wordsOf } from '../words';
import { type DataLine, type DataNode, type DataTree, readData } from './data-tree';
import { scriptValues } from './script-values';

/** Text that reads like a paragraph has this many words. */
const PROSE = 8;
const MOST_WORDS = 300;
/** How far apart in the data the pieces of one paragraph may stand, in nodes up from each. */
const NEAR = 4;
/** How much of a text speaks for what is around the node around it. */
const FAR_SHARE = 0.7;
/** How many levels above a text say whether it stands beside the article. */
const LEVELS = 3;
const ASIDE_SHARE = 0.2;
/** What stands beside a text is no more of it than this, or one line. */
const MOST_ASIDE = 0.3;
/** How much more speaks for a work that has the page's own title. */
const NAMED = 4;
/** So many parts of the data are asked how much they say of the title's words: the page's text says some of them. */
const MOST_LIKELY = 12;
const LEAST_TOLD = 0.3;
const SAME_TITLE = 0.6;
const MOST_BLOCKS = 1_000;
const LEAST_WITHIN = 0.4;
/** So many characters tell a text by its beginning. */
const BEGINNING = 70;

/**
 * The body of an article in the data that a page's scripts hold: the lines of that part of the data that holds the most
 * running text, without what its keys say is beside it. `titles` are what the page calls itself. Empty where there is none.
 */
export function hydratedBody(scripts: readonly string[], titles: readonly string[], firstId: number): TextBlock[] {
  const tree = joinPieces(readData(scriptValues(scripts)));
  const body = findBody(tree, titles);
  if (body < 0) return [];
  const { from, to } = tree.nodes[body]!;
  const own = tree.lines.slice(from, to).filter((line) => !titles.includes(line.text) && !isScrap(line));
  const within = own.filter((line) => !isApart(tree.nodes, line, body));
  const length = (lines: readonly DataLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0);
  // names are evidence: where they speak against nearly everything they mean something else
  const chosen = length(within) > LEAST_WITHIN * length(own) ? within : own;
  const repeats = repeated(chosen);
  return chosen
    .filter((_, n) => repeats[n] === 0)
    .slice(0, MOST_BLOCKS)
    .map(({ kind, text }, n) => ({ id: firstId + n, kind, text }));
}

/** By line 1 where it begins as an earlier one does, or holds the lines of another in one; else 0. */
function repeated(lines: readonly DataLine[]): Uint8Array {
  const repeats = new Uint8Array(lines.length);
  const known = new Map<string, number>();
  for (const [n, { text }] of lines.entries()) {
    const begin = wordsOf(text, BEGINNING).join(' ');
    const first = known.get(begin);
    if (first === undefined) known.set(begin, n);
    else if (isWhole(lines[first]!, lines[n + 1])) {
      repeats[first] = 1;
      known.set(begin, n);
    } else repeats[n] = 1;
  }
  return repeats;
}

/** Whether a line that begins as another one also holds the line after that: then it is the whole text without its breaks. */
const isWhole = ({ text }: DataLine, next: DataLine | undefined): boolean =>
  next !== undefined && next.text.length >= BEGINNING && text.includes(next.text.slice(0, BEGINNING));

/** Lines that are pieces of one paragraph, parted only by links and the like, made one. */
function joinPieces({ nodes, lines }: DataTree): DataTree {
  const whole: DataLine[] = [];
  const places = new Int32Array(lines.length + 1);
  for (const [at, line] of lines.entries()) {
    places[at] = whole.length;
    const last = whole.at(-1);
    const kind = blockAround(nodes, line.node) ?? line.kind;
    const piece = lines[at - 1];
    if (last && piece && goesOn(piece, line) && areNear(nodes, piece.node, line.node)) {
      const space = last.spaced.after || line.spaced.before ? ' ' : '';
      whole[whole.length - 1] = {
        ...last,
        text: last.text + space + line.text,
        spaced: { before: last.spaced.before, after: line.spaced.after },
      };
      places[at] = whole.length - 1;
    } else whole.push({ ...line, kind: line.kind === 'paragraph' ? kind : line.kind });
  }
  places[lines.length] = whole.length;
  const moved = nodes.map((node) => ({
    ...node,
    from: places[node.from]!,
    to: node.to > node.from ? places[node.to - 1]! + 1 : places[node.from]!,
  }));
  return { nodes: moved, lines: whole };
}

const SENTENCE_END = /[.!?…。！？:]['"”»’)\]]*$/;
const CONTINUES = /^[,.;:!?)\]’”]/;

const goesOn = (before: DataLine, after: DataLine): boolean =>
  after.spaced.before || CONTINUES.test(after.text) || (before.spaced.after && !SENTENCE_END.test(before.text));

/** Whether two nodes have one around both that is near, and no block of text begins on the way down from it. */
function areNear(nodes: readonly DataNode[], a: number, b: number): boolean {
  const above: number[] = [];
  for (let at = a, up = 0; at >= 0 && up <= NEAR; at = nodes[at]!.parent, up++) above.push(at);
  for (let at = b, up = 0; at >= 0 && up <= NEAR; at = nodes[at]!.parent, up++) {
    const common = above.indexOf(at);
    if (common >= 0) return true;
  }
  return false;
}

function blockAround(nodes: readonly DataNode[], node: number) {
  for (let at = node, up = 0; at >= 0 && up < LEVELS; at = nodes[at]!.parent, up++) {
    const { kind } = nodes[at]!;
    if (kind && kind !== 'paragraph') return kind;
  }
  return null;
}

/** The node that holds the article's text and little else; -1 where no text reads like one. */
function findBody({ nodes, lines }: DataTree, titles: readonly string[]): number {
  const words = readTexts(lines).words;
  const repeats = repeated(lines);
  const prose = words.map((count, n) =>
    repeats[n] === 0 && count >= PROSE && isPlain(lines[n]!.text) ? Math.min(count, MOST_WORDS) : 0,
  );
  const before = new Float64Array(lines.length + 1);
  const proseBefore = new Float64Array(lines.length + 1);
  const proseLines = new Int32Array(lines.length + 1);
  for (let n = 0; n < lines.length; n++) {
    before[n + 1] = before[n]! + words[n]!;
    proseBefore[n + 1] = proseBefore[n]! + prose[n]!;
    proseLines[n + 1] = proseLines[n]! + (prose[n]! > 0 ? 1 : 0);
  }
  const count = ({ from, to }: DataNode) => proseLines[to]! - proseLines[from]!;
  const score = new Float64Array(nodes.length);
  for (const [n, line] of lines.entries()) {
    if (prose[n] === 0) continue;
    const weight = prose[n]! * (isBeside(nodes, line) ? ASIDE_SHARE : 1);
    let share = 1;
    let held = 1;
    for (let at = line.node; at >= 0 && share > 0; at = nodes[at]!.parent) {
      const inside = count(nodes[at]!);
      const top = nodes[at]!.parent < 0;
      const edge = nodes[at]!.title !== null || top;
      if ((inside > held || edge) && !(top && share < 1)) {
        score[at]! += share * weight;
        share = share === 1 && !edge ? FAR_SHARE : 0;
        held = inside;
      }
    }
  }
  const likely: { at: number; value: number }[] = [];
  const named = new Uint8Array(nodes.length);
  for (const [at, { parent, title, from, to }] of nodes.entries()) {
    named[at] = title === null ? (parent < 0 ? 0 : named[parent]!) : isTitle(title, titles) ? 1 : 0;
    const dense = (proseBefore[to]! - proseBefore[from]!) / Math.max(1, before[to]! - before[from]!);
    if (score[at]! > 0) likely.push({ at, value: score[at]! * dense * (named[at] ? NAMED : 1) });
  }
  likely.sort((a, b) => b.value - a.value);
  const own = titleWords(titles);
  let best = -1;
  let most = 0;
  for (const { at, value } of likely.slice(0, MOST_LIKELY)) {
    const shared = sharedWords(own, lines.slice(nodes[at]!.from, nodes[at]!.to));
    const worth = value * shared;
    if (worth > most && shared >= LEAST_TOLD) {
      most = worth;
      best = at;
    }
  }
  return best;
}

/** A text's words; of scripts without spaces each two characters, for a word there is all up to the next mark. */
const partsOf = (text: string, most?: number): string[] =>
  wordsOf(text, most).flatMap((word) =>
    isUnspaced(word, 0, word.length)
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word],
  );

/** The words of what the page calls itself that may be of its story. */
const titleWords = (titles: readonly string[]): ReadonlySet<string> =>
  new Set(titles.flatMap((title) => partsOf(title)).filter((word) => word.length >= 4 || word > '\u024f'));

/** How many of these words a text says, 0 to 1. */
function sharedWords(words: ReadonlySet<string>, lines: readonly DataLine[]): number {
  const said = new Set<string>();
  for (const { text } of lines.slice(0, MOST_BLOCKS)) {
    for (const word of partsOf(text, text.length)) if (words.has(word)) said.add(word);
  }
  return words.size ? said.size / words.size : 1;
}

/** Whether the nearest keys and types around a line say that it stands beside the text. */
function isBeside(nodes: readonly DataNode[], line: DataLine): boolean {
  for (let at = line.node, up = 0; at >= 0 && up < LEVELS; at = nodes[at]!.parent, up++) {
    if (nodes[at]!.aside) return true;
  }
  return line.aside;
}

/** Whether a node on the way from a line to the body is a small part of the body that by its name, or as a work of its own, is beside it. */
function isApart(nodes: readonly DataNode[], line: DataLine, body: number): boolean {
  const most = MOST_ASIDE * (nodes[body]!.to - nodes[body]!.from);
  for (let at = line.node; at >= 0 && at !== body; at = nodes[at]!.parent) {
    const { aside, title, from, to } = nodes[at]!;
    if ((aside || title !== null) && to - from <= most) return true;
  }
  return line.aside;
}

function isTitle(title: string, titles: readonly string[]): boolean {
  const own = new Set(wordsOf(title));
  return titles.some((other) => {
    const words = new Set(wordsOf(other));
    const shared = [...own].filter((word) => words.has(word)).length;
    return shared >= SAME_TITLE * Math.min(own.size, words.size) && shared > 1;
  });
}

const SCRAP_WORDS = 4;

/** Signs of programs and of texts that they fill in, and words that only they read. */
const CODE = /[{}]|=>|\(\)/;
const PROGRAM_WORD = /[_<>=#\\[\]|]|\w-\w+-\w|\d[a-z]|[a-z][A-Z]|:\w/;
const MOST_CODE = 0.2;

/** Whether a text is made of words for people. */
function isPlain(text: string): boolean {
  if (CODE.test(text)) return false;
  const words = text.slice(0, 300).split(' ');
  return words.filter((word) => PROGRAM_WORD.test(word)).length <= MOST_CODE * words.length;
}

/** A word or two that are neither a sentence nor a title, or nothing for people. */
const isScrap = ({ kind, text }: DataLine): boolean =>
  !/\p{L}/u.test(text) ||
  !isPlain(text) ||
  (kind === 'paragraph' && wordsOf(text).length < SCRAP_WORDS && !SENTENCE_END.test(text));
