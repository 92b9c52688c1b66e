/** What a block is by its markup; plain data, so that everything after the page walk runs without a DOM. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'preformatted'
  | 'embed'
  | 'caption'
  | 'other';

/**
 * The text of one block-level element, white space collapsed and trimmed.
 * `id` is the block's index in page order; offsets into `text` are UTF-16 code units.
 */
export interface TextBlock {
  id: number;
  kind: BlockKind;
  text: string;
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
