import type { PageBlock } from '../../../src/page/block';
import { Elements } from '../../../src/page/elements';
import { LookTable } from '../../../src/page/look-table';
import type { Page } from '../../../src/page/page';

/** A tag with a class name ("p.lead"), and what is inside: text or more of the same. */
export type Tree = [string, ...(string | Tree)[]];

const KINDS: Record<string, PageBlock['kind']> = { p: 'paragraph', li: 'list-item', figcaption: 'caption' };

interface Element {
  parent: number;
  tag: string;
  hint: string;
}

/** Elements, none of them hidden, as the engine takes them. */
export function elementsOf(elements: readonly Element[]): Elements {
  const table = new LookTable();
  const look = Int32Array.from(elements, ({ tag, hint }) => table.numberOf(tag, hint));
  const parents = Int32Array.from(elements, ({ parent }) => parent);
  const tags = table.looks.filter((_, at) => at % 2 === 0);
  const hints = table.looks.filter((_, at) => at % 2 === 1);
  return new Elements(parents, look, new Uint8Array(elements.length), tags, hints);
}

/** A page as the walk would give it, from a tree of tags; every text is a block. For tests of pure code. */
export function makePage(tree: Tree, more: Partial<Page> = {}): Page {
  const blocks: PageBlock[] = [];
  const elements: Element[] = [];
  const visit = ([name, ...inside]: Tree, parent: number) => {
    const [tag = 'div', ...classes] = name.split('.');
    const element = elements.push({ parent, tag, hint: classes.join(' ') }) - 1;
    for (const each of inside) {
      if (typeof each !== 'string') {
        visit(each, element);
        continue;
      }
      const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
      const kind = level ? 'heading' : (KINDS[tag] ?? 'other');
      const linked = tag === 'a' ? each.length : 0;
      const counts = { linked, bold: 0, italic: 0, timed: 0, links: linked ? 1 : 0, media: 0 };
      blocks.push({ id: blocks.length, kind, text: each, element, level, ...counts });
    }
  };
  visit(['html', ['body', tree]], -1);
  return {
    url: 'https://paper.example/story',
    title: '',
    evidence: { htmlLang: 'en', canonical: null, metaTags: [], jsonLd: [], marks: [] },
    blocks,
    elements: elementsOf(elements),
    foreignFrames: 0,
    truncated: false,
    ...more,
  };
}

/** A paragraph of invented news, different for each number. */
export function paragraph(n: number): string {
  const people = [
    'The ferry captain',
    'A baker from Olm',
    'The school’s head',
    'Their neighbour',
    'A clerk',
    'The mayor',
  ];
  const things = ['the harbour wall', 'the old mill', 'the night bus', 'the reading room', 'the orchard', 'the well'];
  return (
    `${people[n % 6]} said on day ${n} that ${things[(n * 5) % 6]} would be mended before the winter, ` +
    `and that nobody in the village, however old, could remember a year when it had been in a worse state.`
  );
}
