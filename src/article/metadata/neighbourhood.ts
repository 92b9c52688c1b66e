import type { PageBlock } from '../../page/block';
import type { Mark } from '../../page/evidence';
import type { Page } from '../../page/page';
import { type Heading, likeness } from './headline';
import { squash } from './names';

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

/** The headings of a page; where it has none, texts that stand in it twice, as titles of cards do. */
export function headingsOf({ blocks, elements }: Page): Heading[] {
  const asHeading = (block: PageBlock): Heading => ({
    block: block.id,
    text: block.text,
    level: block.level,
    linked: block.linked > 0.8 * block.text.length,
    named: NAMED.test(elements[block.element]?.hint ?? ''),
  });
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
    .filter((block) => NAMED.test(elements[block.element]?.hint ?? ''))
    .slice(0, MAX_HEADINGS)
    .map(asHeading);
}

/** What stands around the block that shows the headline; around the start of the page when none does. */
export function aroundHeadline({ blocks, evidence }: Page, headline: number): Neighbourhood {
  const { marks } = evidence;
  const own = squash(blocks[headline]?.text ?? '');
  const anchor = marks.findIndex((mark) => mark.tag === 'h1' && own !== '' && likeness(mark.text, own) > 0.75);
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
  for (const block of blocks.slice(headline + 1)) {
    if (block.text.length > LINE) {
      if (++prose === 1) lastLine = around.plainLines.at(-1) ?? null;
      continue;
    }
    const near = prose < 3 && block.id <= headline + AFTER;
    (near ? around.lines : around.laterLines).push(block.text);
    if (near && block.level === 0 && block.kind !== 'list-item') around.plainLines.push(block.text);
  }
  for (const block of blocks.slice(Math.max(0, headline - BEFORE), Math.max(0, headline)).reverse()) {
    if (block.text.length <= LINE) around.lines.push(block.text);
  }
  return { ...around, lastLine };
}
