import {
  ELEMENT_HIDDEN,
  ELEMENT_INLINE,
  LOOK_SHIFT,
  type PageData,
  RUN_BOLD,
  RUN_BROKEN,
  RUN_ITALIC,
  RUN_LINKED,
  RUN_SPACED,
  RUN_TIMED,
} from '../../../src/page/page';
import { isInlineTag } from '../../../src/page/tags';

/** A tag and what is inside of it; a text that begins with a space or a line break is parted so from the one before. */
export type Walked = [tag: string, ...(string | Walked)[]];

const BITS: Record<string, number> = { b: RUN_BOLD, i: RUN_ITALIC, time: RUN_TIMED, a: RUN_LINKED };

/** A page as its walk takes it down, from a tree of tags; "!" behind a tag hides it, "?" makes it a mark. */
export function walked(tree: Walked): PageData {
  const data: PageData = {
    url: 'https://paper.example/story',
    title: '',
    evidence: { htmlLang: 'en', canonical: null, metaTags: [], jsonLd: [] },
    ...{ texts: [], runs: [], blocks: [], looks: [], elements: [], marks: [], foreignFrames: 0, truncated: false },
  };
  const { texts, runs, blocks, looks, elements, marks } = data;
  let box = -1;
  const visit = ([name, ...inside]: Walked, parent: number, around: number, bits: number) => {
    const tag = name.replace(/[!?]/, '');
    const element = elements.length / 2;
    const inline = parent >= 0 && isInlineTag(tag);
    const look = looks.push(tag, '') / 2 - 1;
    elements.push(
      parent,
      (look << LOOK_SHIFT) | (inline ? ELEMENT_INLINE : 0) | (name.endsWith('!') ? ELEMENT_HIDDEN : 0),
    );
    if (name.endsWith('?')) marks.push({ element, prop: '', hint: '', datetime: null, path: '', linked: false });
    const own = inline ? around : element;
    for (const each of inside) {
      if (typeof each !== 'string') {
        visit(each, element, own, bits | (BITS[tag] ?? 0));
        continue;
      }
      if (own !== box) blocks.push(0, 0, 0);
      box = own;
      blocks[blocks.length - 3]!++;
      texts.push(each.trim());
      runs.push(element, bits | (BITS[tag] ?? 0) | (each[0] === ' ' ? RUN_SPACED : each[0] === '\n' ? RUN_BROKEN : 0));
    }
  };
  visit(tree, -1, -1, 0);
  return data;
}
