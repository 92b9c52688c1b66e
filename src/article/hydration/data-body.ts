import type { TextBlock } from '../../page/block';
import { readTexts } from '../texts';
import { wordsOf } from '../words';
import { type DataLine, type DataNode, type DataTree, readData } from './data-tree';
import { scriptValues } from './script-values';

/** Text that reads like a paragraph has this many words. */
const PROSE = 8;
/** How far apart in the data the pieces of one paragraph may stand, in nodes up from each. */
const NEAR = 4;
/** How much of a text speaks for what is around the node around it. */
const FAR_SHARE = 0.55;
/** How many levels above a text say whether it stands beside the article. */
const LEVELS = 3;
const ASIDE_SHARE = 0.2;
const TITLE_BONUS = 4;
const SAME_TITLE = 0.6;
const MOST_BLOCKS = 1_000;

/**
 * The body of an article in the data that a page's scripts hold: the lines of that part of the data that holds the most
 * running text, without what its keys say is beside it. `titles` are what the page calls itself. Empty where there is none.
 */
export function hydratedBody(scripts: readonly string[], titles: readonly string[], firstId: number): TextBlock[] {
  const tree = joinPieces(readData(scriptValues(scripts)));
  const body = findBody(tree, titles);
  if (body < 0) return [];
  const { from, to } = tree.nodes[body]!;
  const seen = new Set<string>();
  const blocks: TextBlock[] = [];
  for (const line of tree.lines.slice(from, to)) {
    if (blocks.length >= MOST_BLOCKS) break;
    const known = wordsOf(line.text, line.text.length).join(' ');
    if (seen.has(known) || titles.includes(line.text) || isBeside(tree.nodes, line, body) || isScrap(line)) continue;
    seen.add(known);
    blocks.push({ id: firstId + blocks.length, kind: line.kind, text: line.text });
  }
  return blocks;
}

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
  const prose = words.map((count) => (count >= PROSE ? count : 0));
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
    const weight = prose[n]! * (isBeside(nodes, line, -1) ? ASIDE_SHARE : 1);
    let share = 1;
    let held = 1;
    for (let at = line.node; at >= 0 && share > 0; at = nodes[at]!.parent) {
      const inside = count(nodes[at]!);
      const edge = nodes[at]!.title !== null || nodes[at]!.parent < 0;
      if (inside > held || edge) {
        score[at]! += share * weight;
        share = share === 1 && !edge ? FAR_SHARE : 0;
        held = inside;
      }
    }
  }
  let best = -1;
  let most = 0;
  const bonus = new Float64Array(nodes.length);
  for (const [at, node] of nodes.entries()) {
    const { parent, title, from, to } = node;
    bonus[at] = title === null ? (parent < 0 ? 1 : bonus[parent]!) : isTitle(title, titles) ? TITLE_BONUS : 1;
    const dense = (proseBefore[to]! - proseBefore[from]!) / Math.max(1, before[to]! - before[from]!);
    const value = score[at]! * dense * bonus[at]!;
    if (value > most) {
      most = value;
      best = at;
    }
  }
  return best;
}

/** Whether keys or types around a line, below `top`, say that it stands beside the text. */
function isBeside(nodes: readonly DataNode[], line: DataLine, top: number): boolean {
  if (line.aside) return true;
  for (let at = line.node, up = 0; at >= 0 && at !== top && (top >= 0 || up < LEVELS); at = nodes[at]!.parent, up++) {
    if (nodes[at]!.aside || (top >= 0 && nodes[at]!.title !== null)) return true;
  }
  return false;
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

/** A word or two that are neither a sentence nor a title. */
const isScrap = ({ kind, text }: DataLine): boolean =>
  !/\p{L}/u.test(text) || (kind === 'paragraph' && wordsOf(text).length < SCRAP_WORDS && !SENTENCE_END.test(text));
