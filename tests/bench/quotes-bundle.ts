/** Everything that finds quotations and speakers, for `quotes-size.ts` to measure. */
export { readQuotes } from '../../src/quotes/quotes';
export { readDocument } from '../../src/text/document';
