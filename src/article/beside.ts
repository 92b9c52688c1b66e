import { isInside, type Outline } from './outline';

const BESIDE = new Set(['aside', 'footer', 'nav']);
const STORY = new Set(['article', 'main']);
/** Broken mark-up leaves such an element open around half a story. */
const MOST_PROSE = 0.4;

/**
 * Tells by block whether it stands in a footer, aside or menu of the page itself, outside of every article and main part: on no
 * page that we know of does the story stand there. Linear in the page's elements.
 */
export function besideStory(outline: Outline): (id: number) => boolean {
  const { page, sums, totalProse, core } = outline;
  const inStory = new Uint8Array(page.elements.length);
  const beside = new Uint8Array(page.elements.length);
  // an element comes after its parent
  for (const [at, { tag, parent }] of page.elements.entries()) {
    const small = sums.prose[at]! <= MOST_PROSE * totalProse;
    inStory[at] = STORY.has(tag) || inStory[parent] ? 1 : 0;
    beside[at] = beside[parent] || (BESIDE.has(tag) && small && !isInside(outline, core, at)) ? 1 : 0;
  }
  return (id) => {
    const { element } = page.blocks[id]!;
    return beside[element] === 1 && inStory[element] === 0;
  };
}
