import type { PageBlock, PageElement } from '../../../src/page/block';
import type { Page } from '../../../src/page/page';

/** A tag with a class name ("p.lead"), and what is inside: text or more of the same. */
export type Tree = [string, ...(string | Tree)[]];

const KINDS: Record<string, PageBlock['kind']> = { p: 'paragraph', li: 'list-item', figcaption: 'caption' };

/** A page as the walk would give it, from a tree of tags; every text is a block. For tests of pure code. */
export function makePage(tree: Tree, more: Partial<Page> = {}): Page {
  const blocks: PageBlock[] = [];
  const elements: PageElement[] = [];
  const visit = ([name, ...inside]: Tree, parent: number) => {
    const [tag = 'div', ...classes] = name.split('.');
    const element = elements.push({ parent, tag, hint: classes.join(' '), hidden: false }) - 1;
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
    elements,
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
