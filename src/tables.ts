/**
 * Every table of words, those of one language next to each other. The engine imports this first, only so that they
 * stand together in the built file, where compression finds what they share, which saves some KB.
 */
import './article/languages/english';
import './text/languages/people-en';
import './text/languages/en';
import './summary/languages/en';
import './quotes/english/lexicon';
import './quotes/speakers/forenames';
import './article/languages/german';
import './text/languages/people-de';
import './text/languages/de';
import './summary/languages/de';
import './quotes/german/lexicon';
import './article/languages/french';
import './text/languages/people-fr';
import './text/languages/fr';
import './summary/languages/fr';
import './article/languages/spanish';
import './text/languages/people-es';
import './text/languages/es';
import './summary/languages/es';
import './article/languages/portuguese';
import './text/languages/people-pt';
import './text/languages/pt';
import './summary/languages/pt';
import './article/languages/italian';
import './text/languages/people-it';
import './text/languages/it';
import './summary/languages/it';
