import type { BlockKind } from './block';

// What a tag is to the walk, as bits: one look-up an element.

/** Runs along in a line of text; everything else starts and ends a block. */
export const INLINE = 1;
/** Holds no text of the page, or no text at all. */
export const SKIPPED = 1 << 1;
/** Shows a picture, a film or another page. */
export const MEDIA = 1 << 2;
/** Runs along in the line inside of a paragraph only. */
export const FLOATING = 1 << 3;
/** May hold a shadow root. */
export const HOST = 1 << 4;
export const BOLD = 1 << 5;
export const ITALIC = 1 << 6;
export const TIMED = 1 << 7;
export const ANCHOR = 1 << 8;
export const PARAGRAPH = 1 << 9;
export const BREAK = 1 << 10;
export const FRAME = 1 << 11;
/** May show the headline, the byline or a date whatever its attributes say. */
export const MARK = 1 << 12;

const KIND = 16;
const LEVEL = 20;

/** What tags say about text inside of them; a kind's place here is what the bits hold. */
const KINDS = ['paragraph', 'heading', 'list-item', 'quote', 'table', 'preformatted', 'caption'] as const;

const bits = new Map<string, number>();

function say(tags: string, what: number): void {
  for (const tag of tags.split(' ')) bits.set(tag, (bits.get(tag) ?? 0) | what);
}

say(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark math nobr q rb ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr slot',
  INLINE,
);
say(
  'head script style noscript template svg canvas object embed applet select datalist option textarea input rt rp ' +
    'img picture video audio source track map area progress meter link meta title base param frame frameset noframes',
  SKIPPED,
);
say('img picture video audio iframe object embed canvas amp-img', MEDIA);
say('button label amp-img', FLOATING);
say('div article section main amp-img', HOST);
say('b strong', BOLD);
say('i em', ITALIC);
say('time', TIMED | MARK);
say('h1', MARK);
say('a', ANCHOR);
say('p', PARAGRAPH | MARK);
say('br', BREAK);
say('iframe', FRAME);

const sayKind = (tags: string, kind: (typeof KINDS)[number]) => say(tags, (KINDS.indexOf(kind) + 1) << KIND);
sayKind('p', 'paragraph');
sayKind('h1 h2 h3 h4 h5 h6', 'heading');
sayKind('li dt dd', 'list-item');
sayKind('blockquote', 'quote');
sayKind('td th', 'table');
sayKind('pre', 'preformatted');
sayKind('figcaption caption', 'caption');
for (let level = 1; level <= 6; level++) say(`h${level}`, level << LEVEL);

/** What a tag is, by the bits above; elements with a name of their own may be anything. */
export const bitsOfTag = (tag: string): number => bits.get(tag) ?? (tag.includes('-') ? FLOATING | HOST : 0);

export const isInlineTag = (tag: string): boolean => (bitsOfTag(tag) & INLINE) !== 0;

export const isSkippedTag = (tag: string): boolean => (bitsOfTag(tag) & SKIPPED) !== 0;

/** 1 to 6 for a heading, else 0. */
export const levelOf = (bits: number): number => bits >> LEVEL;

/** What a tag says about text inside it; null where it says nothing. */
export const kindOf = (bits: number): BlockKind | null => KINDS[((bits >> KIND) & 15) - 1] ?? null;
