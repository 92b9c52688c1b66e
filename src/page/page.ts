import type { TextBlock } from './block';
import type { PageEvidence } from './evidence';

/** Everything the engine takes from a web page, as plain data. */
export interface Page {
  url: string;
  title: string;
  evidence: PageEvidence;
  blocks: TextBlock[];
}
