import { walkPage } from '../../../src/page/walk';

/** What an engine makes of one page, in the scorer's terms. */
export interface Prediction {
  body: string;
  kind?: string;
  title?: string;
  author?: string;
  date?: string;
}

/** The text of an HTML fragment, one line per block. */
export function textOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return walkPage(parsed).blockTexts().join('\n\n');
}
