import fc from 'fast-check';
import { hostileText } from './hostile-text';

const TAGS = [
  'p',
  'div',
  'article',
  'section',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'h1',
  'h2',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'tbody',
  'tr',
  'td',
  'pre',
  'a',
  'b',
  'em',
  'span',
  'q',
  'cite',
  'time',
  'br',
  'form',
  'input',
  'button',
  'select',
  'option',
  'details',
  'summary',
  'dialog',
  'template',
  'noscript',
  'svg',
  'math',
  'x-element',
  'slot',
  'iframe',
  'script',
  'style',
  'title',
  'address',
  'center',
  'font',
  'ruby',
  'rt',
  'plaintext-like',
  'img',
  'object',
  'embed',
  'fieldset',
  'textarea',
  'marquee',
  'picture',
  'video',
];
const NAMES = [
  'class',
  'id',
  'name',
  'itemprop',
  'itemtype',
  'role',
  'lang',
  'dir',
  'hidden',
  'style',
  'href',
  'datetime',
  'rel',
  'data-testid',
  'aria-hidden',
  'content',
  'property',
];
const VALUES = [
  'children',
  'parentNode',
  'id',
  'tagName',
  'attributes',
  'getAttribute',
  'childNodes',
  'textContent',
  'nodeType',
  'body',
  'documentElement',
  'title',
  'URL',
  'head',
  // what a form's field or a named picture takes away from its form or the document, in every script's world
  'localName',
  'firstChild',
  'nextSibling',
  'ownerDocument',
  'shadowRoot',
  'closest',
  'matches',
  'contains',
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'createElement',
  'createRange',
  'defaultView',
  'contentType',
  'article-body related teaser banner',
  'caption',
  'byline author',
  'articleBody',
  'headline',
  'datePublished',
  'main',
  'navigation',
  'display:none',
  'rtl',
  'en',
  'xx-invalid-😀',
  'javascript:alert(1)',
  '2026-13-45T99:99',
  '__proto__',
  'constructor',
];
const JSON_LD = [
  '{"@type":"NewsArticle","headline":"Bridge closes","author":{"name":"Ana Ruiz"},"datePublished":"2026-02-30T25:00"}',
  '{"@type":"NewsArticle","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"author":[[[[{}]]]]}',
  '{"@graph":[{"@type":["Article",null,7]},{"@type":"WebPage","headline":{"a":1}}',
  '[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]',
  '{"@type":"NewsArticle","articleBody":"<script>alert(1)</script>","headline":["<img src=x>"]}',
  '"just a string"',
  'null',
  '<!-- {"@type":"Article"} -->',
];

const attributes = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 20 }))), {
    maxLength: 3,
  })
  .map((pairs) => pairs.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''));

/** One element with what stands in it; a part of them is never closed, closed twice or closed as another. */
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'page' },
    hostileText,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        attributes,
        fc.array(tie('element'), { maxLength: 6, depthIdentifier: 'page' }),
        fc.constantFrom('close', 'close', 'close', 'close', 'open', 'twice', 'other'),
      )
      .map(([tag, attrs, children, end]) => {
        const closing = { close: `</${tag}>`, open: '', twice: `</${tag}></${tag}>`, other: '</div>' }[end];
        return `<${tag}${attrs}>${children.join('')}${closing}`;
      }),
  ),
}));

/** Structured data: as it is, cut off somewhere, or with any text for a headline. */
const jsonLd = fc.oneof(
  fc.constantFrom(...JSON_LD),
  fc.tuple(fc.constantFrom(...JSON_LD), fc.nat(120)).map(([json, length]) => json.slice(0, length)),
  fc
    .tuple(hostileText, hostileText)
    .map(([headline, name]) =>
      JSON.stringify({ '@type': 'NewsArticle', headline, author: { name }, publisher: name, datePublished: headline }),
    ),
);

const scripts = fc
  .array(jsonLd, { maxLength: 3 })
  .map((parts) => parts.map((json) => `<script type="application/ld+json">${json}</script>`).join(''));

const metas = fc
  .array(fc.tuple(fc.constantFrom('og:title', 'author', 'article:published_time', '__proto__'), hostileText), {
    maxLength: 3,
  })
  .map((pairs) =>
    pairs.map(([name, text]) => `<meta property="${name}" content="${text.replaceAll('"', '')}">`).join(''),
  );

/** Whole pages from nothing. */
export const generatedPage: fc.Arbitrary<string> = fc
  .tuple(attributes, scripts, metas, fc.array(element, { maxLength: 12 }))
  .map(([attrs, ld, meta, parts]) => `<!doctype html><html${attrs}><head>${ld}${meta}</head><body>${parts.join('\n')}`);

/** How a real page is spoilt; `at` and `size` are shares of its length. */
const mutation = fc.tuple(
  fc.constantFrom('drop', 'double', 'swap', 'insert', 'nest', 'clobber', 'unclose', 'cut', 'table'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.2, noNaN: true }),
  fc.oneof(hostileText, element),
);

function spoil(html: string, [how, at, size, text]: [string, number, number, string]): string {
  const start = Math.floor(at * html.length);
  const end = Math.min(html.length, start + Math.floor(size * html.length));
  const [before, part, after] = [html.slice(0, start), html.slice(start, end), html.slice(end)];
  switch (how) {
    case 'drop':
      return before + after;
    case 'double':
      return before + part + part + after;
    case 'swap':
      return after + part + before;
    case 'insert':
      return before + text + part + after;
    case 'nest':
      return before + '<div>'.repeat(Math.floor(size * 20_000)) + part + after;
    case 'clobber':
      return (
        before + part.replaceAll('class="', 'name="children" id="').replaceAll('<p', '<form><input name=id><p') + after
      );
    case 'table':
      return `${before}<table>${'<tr><td>Total<td>7'.repeat(Math.floor(size * 20_000))}</table>${part}${after}`;
    case 'unclose':
      return before + part.replaceAll('</', '<') + after;
    default:
      return before;
  }
}

/** Real pages (given as HTML), each spoilt one to four times. */
export function spoiltPage(pages: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...pages), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([page, mutations]) => mutations.reduce(spoil, page).slice(0, 2_000_000));
}
