import { isInside, type Outline } from './outline';

const BESIDE = new Set(['aside', 'footer', 'nav']);
const STORY = new Set(['article', 'main']);
/** Broken mark-up leaves such an element open around half a story. */
const MOST_PROSE = 0.4;
/** What papers of many countries call their boxes of facts, in the story's mark-up or not. */
const FACT_BOX = /(?:fact|fakt(?:a|en)|info)[-_]?(?:box|boks|ruta|rute|kasten)/i;

// What an element is or stands in, as bits.
const IN_STORY = 1;
const IN_ASIDE = 2;
const IN_BOX = 4;
const KNOWN = 8;

/**
 * Tells by block whether it stands in a box of facts, or in a footer, aside or menu of the page itself, outside of every article and
 * main part: on no page that we know of does the story stand there. Linear in the page's elements; only those around blocks that are
 * asked about are looked at.
 */
export function besideStory(outline: Outline): (id: number) => boolean {
  const { page, sums, totalProse, core } = outline;
  const { elements } = page;
  const known = new Uint8Array(elements.size);
  const tell = (at: number): number => {
    const tag = elements.tagOf(at);
    const apart = sums.prose[at]! <= MOST_PROSE * totalProse && !isInside(outline, core, at);
    const boxed = apart && FACT_BOX.test(elements.hintOf(at)) ? IN_BOX : 0;
    return (STORY.has(tag) ? IN_STORY : 0) | (apart && BESIDE.has(tag) ? IN_ASIDE : 0) | boxed;
  };
  return (id) => {
    const untold: number[] = [];
    let at = page.blocks[id]!.element;
    for (; at >= 0 && known[at] === 0; at = elements.parent[at]!) untold.push(at);
    let bits = at < 0 ? KNOWN : known[at]!;
    for (let i = untold.length - 1; i >= 0; i--) {
      bits |= tell(untold[i]!);
      known[untold[i]!] = bits;
    }
    return (bits & IN_BOX) !== 0 || (bits & (IN_ASIDE | IN_STORY)) === IN_ASIDE;
  };
}
