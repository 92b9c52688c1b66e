import apa from './apa.csl?raw';
import chicago from './chicago.csl?raw';
import locale from './locale.xml?raw';
import mla from './mla.csl?raw';

/** Citation styles for one kind of work, the article on a news site, in the Citation Style Language 1.0. */
export const STYLES = { apa, mla, chicago };

/** The terms they use. */
export const LOCALE = locale;
