import { isInside, type Outline } from './outline';

const BESIDE = new Set(['aside', 'footer', 'nav']);
const STORY = new Set(['article', 'main']);
/** Broken mark-up leaves such an element open around half a story. */
const MOST_PROSE = 0.4;
/** What papers of many countries call their boxes of facts, in the story's mark-up or not. */
const FACT_BOX = /(?:fact|fakt(?:a|en)|info)[-_]?(?:box|boks|ruta|rute|kasten)/i;

/**
 * Tells by block whether it stands in a box of facts, or in a footer, aside or menu of the page itself, outside of every article and
 * main part: on no page that we know of does the story stand there. Linear in the page's elements.
 */
export function besideStory(outline: Outline): (id: number) => boolean {
  const { page, looks, sums, totalProse, core } = outline;
  const inStory = new Uint8Array(page.elements.length);
  const beside = new Uint8Array(page.elements.length);
  const boxed = new Uint8Array(page.elements.length);
  const isFactBox: (boolean | undefined)[] = [];
  // an element comes after its parent
  for (const [at, { tag, parent, hint }] of page.elements.entries()) {
    const small = sums.prose[at]! <= MOST_PROSE * totalProse;
    inStory[at] = STORY.has(tag) || inStory[parent] ? 1 : 0;
    const look = looks.of[at]!;
    isFactBox[look] ??= FACT_BOX.test(hint);
    const apart = small && !isInside(outline, core, at);
    beside[at] = beside[parent] || (BESIDE.has(tag) && apart) ? 1 : 0;
    boxed[at] = boxed[parent] || (isFactBox[look] && apart) ? 1 : 0;
  }
  return (id) => {
    const { element } = page.blocks[id]!;
    return boxed[element] === 1 || (beside[element] === 1 && inStory[element] === 0);
  };
}
