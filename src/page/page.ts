import type { Metadata } from '../article/article';
import type { TextBlock } from './block';

/** Everything the engine takes from a web page, as plain data. */
export interface Page {
  url: string;
  title: string;
  metadata: Metadata;
  blocks: TextBlock[];
}
