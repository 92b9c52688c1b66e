import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { type Language, words } from './language';
import { pt } from './pt';

const none = words('');

/** A language without a table: quotation marks are still paired, nothing else is known. */
const unknown: Language = {
  code: 'und',
  abbreviations: none,
  mayEndSentence: none,
  openers: none,
  marks: [],
  cues: none,
  accordingTo: [],
  pronouns: none,
  determiners: none,
  prepositions: none,
  nounLinks: none,
  conjunctions: none,
  subordinators: none,
  auxiliaries: none,
  adverbs: none,
  calendar: none,
};

const tables: ReadonlyMap<string, Language> = new Map([de, en, es, fr, it, pt].map((table) => [table.code, table]));

/** The table for a BCP 47 tag; English when the page does not say, an empty one for a language that we have no table for. */
export function languageOf(lang: string | null): Language {
  return lang ? (tables.get(lang.toLowerCase().split('-')[0]!) ?? unknown) : en;
}
