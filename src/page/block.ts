/** What a block is by its markup; plain data, so that everything after the page walk runs without a DOM. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table',
  'preformatted',
  'embed',
  'caption',
  'other',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * The text of one block-level element, white space collapsed and trimmed.
 * `id` is the block's index in page order; offsets into `text` are UTF-16 code units.
 */
export interface TextBlock {
  id: number;
  kind: BlockKind;
  text: string;
  /** Set where all of the text is bold, as the questions of an interview often are. */
  strong?: true;
  /** The time of the live blog's entry that begins here: ISO 8601, or as the page shows it ("14:35 Uhr", "23 min ago"). */
  entry?: string;
}

/** A block together with what its place in the page says about it. Lengths are UTF-16 code units. */
export interface PageBlock extends TextBlock {
  /** Index into the page's elements: the innermost element that holds all of the block's text. */
  element: number;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  /** How much of the text is linked, bold, italic, or inside a `time`. */
  linked: number;
  bold: number;
  italic: number;
  timed: number;
  links: number;
  /** Pictures, videos and frames between the block before and this one. */
  media: number;
}

/** A stretch of one block's text: UTF-16 offsets, end exclusive. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** A span together with its words, so that it can be shown without the block at hand. */
export interface Mention extends Span {
  text: string;
}
