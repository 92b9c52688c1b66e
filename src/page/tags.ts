import type { BlockKind } from './block';

const set = (tags: string) => new Set(tags.split(' '));

/** Elements that run along in a line of text; everything else starts and ends a block. */
const inline = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark math nobr q rb ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr slot',
);

/** Elements whose content is not text of the page, or no text at all. */
const skipped = set(
  'head script style noscript template svg canvas object embed applet select datalist option textarea input rt rp ' +
    'img picture video audio source track map area progress meter link meta title base param frame frameset noframes',
);

/** Elements that show a picture, a film or another page. */
const media = set('img picture video audio iframe object embed canvas amp-img');

/** Elements that may hold a shadow root, besides those with a name of their own. */
const hosts = set('div article section main');

const kinds: Record<string, BlockKind> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  td: 'table',
  th: 'table',
  pre: 'preformatted',
  figcaption: 'caption',
  caption: 'caption',
};

export const isInlineTag = (tag: string): boolean => inline.has(tag);
export const isSkippedTag = (tag: string): boolean => skipped.has(tag);
export const isMediaTag = (tag: string): boolean => media.has(tag);
export const mayHostShadow = (tag: string): boolean => tag.includes('-') || hosts.has(tag);

/** What a tag says about text inside it; null where it says nothing. */
export const kindOfTag = (tag: string): BlockKind | null => (Object.hasOwn(kinds, tag) ? kinds[tag]! : null);
