import type { Reading } from '../reading';
import { cslItem } from './csl-item';

export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Stands for `<` while the processor works, which would take it for markup; a private-use character, so no page's own. */
const LESS = '\uE000';

/** The article's citation in one style, as plain text. The processor (citeproc-js) is loaded only when it is asked for. */
export async function cite(reading: Reading, style: CitationStyle, untitled: string): Promise<string> {
  const item = cslItem(reading, untitled);
  if (style === 'bibtex') return (await import('./bibtex')).toBibtex(item);
  const [{ default: CSL }, { STYLES, LOCALE }] = await Promise.all([import('citeproc'), import('./styles/styles')]);
  const plain = JSON.parse(JSON.stringify(item).replaceAll('<', LESS)) as typeof item;
  const engine = new CSL.Engine({ retrieveLocale: () => LOCALE, retrieveItem: () => plain }, STYLES[style], 'en-US');
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const bibliography = engine.makeBibliography();
  return bibliography ? (bibliography[1][0] ?? '').trim().replaceAll(LESS, '<') : '';
}
