import { isInside, type Outline } from './outline';

const BESIDE = new Set(['aside', 'footer', 'nav']);
const STORY = new Set(['article', 'main']);
/** Broken mark-up leaves such an element open around half a story. */
const MOST_PROSE = 0.4;

/**
 * Whether a block stands in a footer, aside or menu of the page itself, outside of every article and main part: on no page that
 * we know of does the story stand there.
 */
export function standsBeside(outline: Outline, id: number): boolean {
  const { page, sums, totalProse, core } = outline;
  let beside = false;
  for (let at = page.blocks[id]!.element; at >= 0; at = page.elements[at]!.parent) {
    const { tag } = page.elements[at]!;
    if (STORY.has(tag)) return false;
    beside ||= BESIDE.has(tag) && sums.prose[at]! <= MOST_PROSE * totalProse && !isInside(outline, core, at);
  }
  return beside;
}
