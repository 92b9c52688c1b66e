import type { BlockKind, TextBlock } from '../../../src/page/block';
import { readQuotes } from '../../../src/quotes/quotes';
import { type SummaryOptions, summarise } from '../../../src/summary/summarise';
import { readDocument } from '../../../src/text/document';

/** A paragraph's text, or that of another block with its kind and the time of the entry that it opens. */
export type Told = string | [kind: BlockKind, text: string, entry?: string];

/** Blocks from texts. */
export function blocksOf(texts: readonly Told[]): TextBlock[] {
  return texts.map((told, id) => {
    const [kind, text, entry] = typeof told === 'string' ? (['paragraph', told] as const) : told;
    return { id, kind, text, ...(entry === undefined ? {} : { entry }) };
  });
}

/** Summarises as a page's reading does. */
export function summaryOf(
  texts: readonly Told[],
  options: Partial<SummaryOptions> & { lang?: string | null; headline?: string } = {},
) {
  const { lang = 'en', headline = null, ...rest } = options;
  const document = readDocument(blocksOf(texts), lang, headline);
  const { attributions } = readQuotes(document);
  return summarise(document, attributions, { length: 'normal', ownKeyPoints: [], ...rest });
}

export const HARBOUR = [
  'MARLOW BAY (Coastal Press) - The town council of Marlow Bay voted on Tuesday to rebuild the old harbour at a cost of $48 million, ending nine years of argument.',
  'He said nothing more that evening.',
  'The plan gives the harbour a new breakwater, 120 berths and a fish market that opens to the public in 2031, according to the engineering office Talbot & Reyes.',
  'Ana Talbot, who led the design, said: "The sea has taken a metre of the quay since 2015. We cannot wait for another storm."',
  'But not everybody is happy. Fishermen fear that rents in the new market will double, and 300 of them signed a petition in March.',
  'Scroll down for video',
  'The harbour (pictured) has been closed to large boats since 2022.',
  'Mayor Idris Cole promised that rents would stay below $20 a square metre until 2036, and that no berth would be sold to hotels.',
  'Work on the breakwater begins in April 2027 and employs about 140 people from the district.',
  'Sign up to our newsletter for more news from the coast.',
];
