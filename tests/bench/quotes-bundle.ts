/** Everything that finds quotations and speakers, for `quotes-size.ts` to measure; its tables stand as in the package. */
import '../../src/text/languages/people-en';
import '../../src/text/languages/en';
import '../../src/quotes/english/lexicon';
import '../../src/quotes/speakers/forenames';
import '../../src/text/languages/people-de';
import '../../src/text/languages/de';
import '../../src/quotes/german/lexicon';
import '../../src/text/languages/people-fr';
import '../../src/text/languages/fr';
import '../../src/text/languages/people-es';
import '../../src/text/languages/es';
import '../../src/text/languages/people-pt';
import '../../src/text/languages/pt';
import '../../src/text/languages/people-it';
import '../../src/text/languages/it';

export { readQuotes } from '../../src/quotes/quotes';
export { readDocument } from '../../src/text/document';
