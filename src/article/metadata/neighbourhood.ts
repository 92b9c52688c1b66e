import type { PageBlock } from '../../page/block';
import type { Mark } from '../../page/evidence';
import type { Page } from '../../page/page';
import type { Heading } from './headline';
import { likeness, wordingOf } from './wording';

/** What stands where a byline stands, from a little before the headline until the text begins, and what comes later. */
export interface Neighbourhood {
  marks: Mark[];
  laterMarks: Mark[];
  /** Short texts beside the headline, nearest first, and those that follow. */
  lines: string[];
  laterLines: string[];
  /** Those of the first that are no headings and no list items. */
  plainLines: string[];
  /** The last short text before the running text begins; null when there is none. */
  lastLine: string | null;
}

const LINE = 160;
const BEFORE = 6;
const AFTER = 30;
const PARAGRAPHS_BEFORE = 4;
const PARAGRAPHS_AFTER = 6;
const MAX_HEADINGS = 100;
const HEADING = { least: 12, most: 400 };
const NAMED = /headline|(?:entry|article|post|story|page)[-_]*title/i;

/** A block as a heading; whether its hints name it is asked of few, for that takes longer than all the rest. */
class BlockHeading implements Heading {
  readonly block: number;
  readonly text: string;
  readonly level: number;
  readonly linked: boolean;

  constructor(
    { id, text, level, linked }: PageBlock,
    private readonly hint: string,
  ) {
    this.block = id;
    this.text = text;
    this.level = level;
    this.linked = linked > 0.8 * text.length;
  }

  get named(): boolean {
    return NAMED.test(this.hint);
  }
}

/** The headings of a page; where it has none, texts that stand in it twice, as titles of cards do. */
export function headingsOf({ blocks, elements }: Page): Heading[] {
  const hintOf = ({ element }: PageBlock) => (element < 0 ? '' : elements.hintOf(element));
  const asHeading = (block: PageBlock): Heading => new BlockHeading(block, hintOf(block));
  const headings = blocks.filter((block) => block.level > 0 && block.level < 5 && block.text.length < HEADING.most);
  if (headings.length > 0) return headings.slice(0, MAX_HEADINGS).map(asHeading);
  const seen = new Map<string, PageBlock>();
  for (const block of blocks) {
    if (block.text.length < HEADING.least || block.text.length > LINE || block.linked > 0) continue;
    const known = seen.get(block.text);
    if (known) return [asHeading(known)];
    seen.set(block.text, block);
  }
  return blocks
    .filter((block) => NAMED.test(hintOf(block)))
    .slice(0, MAX_HEADINGS)
    .map(asHeading);
}

/** What stands around the block that shows the headline; around the start of the page when none does. */
export function aroundHeadline({ blocks, evidence }: Page, headline: number): Neighbourhood {
  const { marks } = evidence;
  const own = wordingOf(blocks[headline]?.text ?? '');
  const anchor = marks.findIndex((mark) => mark.tag === 'h1' && likeness(wordingOf(mark.text), own) > 0.75);
  const paragraph = marks[anchor]?.paragraph ?? paragraphsBefore(blocks, headline);
  const isNear = (mark: Mark) =>
    mark.paragraph >= paragraph - PARAGRAPHS_BEFORE && mark.paragraph <= paragraph + PARAGRAPHS_AFTER;
  const ordered = anchor < 0 ? marks : [...marks.slice(anchor), ...marks.slice(0, anchor).reverse()];
  return {
    marks: ordered.filter(isNear),
    laterMarks: marks.filter((mark, index) => index > anchor && !isNear(mark)),
    ...linesAround(blocks, headline),
  };
}

/** Without its heading among the marks the place of the headline is told by the paragraphs before it. */
function paragraphsBefore(blocks: readonly PageBlock[], headline: number): number {
  return blocks.slice(0, Math.max(0, headline)).filter((block) => block.kind === 'paragraph').length;
}

function linesAround(blocks: readonly PageBlock[], headline: number): Omit<Neighbourhood, 'marks' | 'laterMarks'> {
  const around = { lines: [] as string[], laterLines: [] as string[], plainLines: [] as string[] };
  let lastLine: string | null = null;
  let prose = 0;
  for (let b = headline + 1; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (block.text.length > LINE) {
      if (++prose === 1) lastLine = around.plainLines.at(-1) ?? null;
      continue;
    }
    const near = prose < 3 && block.id <= headline + AFTER;
    (near ? around.lines : around.laterLines).push(block.text);
    if (near && block.level === 0 && block.kind !== 'list-item') around.plainLines.push(block.text);
  }
  for (let b = headline - 1; b >= 0 && b >= headline - BEFORE; b--) {
    const { text } = blocks[b]!;
    if (text.length <= LINE) around.lines.push(text);
  }
  return { ...around, lastLine };
}
