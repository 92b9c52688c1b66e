/**
 * What one language's words say to the readers of sentences, quotations and sources: the only place where they live.
 * All words are lower case with plain apostrophes. Adding a language is adding one such table to `languages.ts`.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** Words that own the full stop after them, without it ("dr", "jan"). */
  abbreviations: ReadonlySet<string>;
  /** Those of them that may also end a sentence ("u.s", "inc"). */
  mayEndSentence: ReadonlySet<string>;
  /** Words that open a sentence rather than go on with a name: decide after such an abbreviation. */
  openers: ReadonlySet<string>;
  /** Endings after an apostrophe that are words of their own ("s", "ll"). */
  clitics?: ReadonlySet<string>;
  /** Beginnings before an apostrophe that are words of their own ("l", "dell"). */
  elisions?: ReadonlySet<string>;
  /** Endings after a hyphen that are words of their own ("il" in "dit-il", "t-il" in "a-t-il"). */
  enclitics?: ReadonlySet<string>;
  /** A verb may do without its subject: the one who spoke last goes on ("dijo"). */
  dropsSubjects?: boolean;
  /** Infinitives with which the one who spoke goes on: "Et d'ajouter : « … »". */
  narrativeInfinitives?: ReadonlySet<string>;
  /** What verbs of several people end in: they do not go on with one who spoke. */
  pluralVerbs?: string;
  /** Marks after which a quotation may be interrupted, inside its marks, by the words that say who speaks. */
  incises?: readonly string[];
  /** Extra openings and closings beyond those that every language shares, e.g. German „ … “. */
  marks: readonly (readonly [open: string, close: string])[];
  /** Every form of a verb that introduces or follows the words themselves ("said", "sagte"). */
  cues: ReadonlySet<string>;
  /** Phrases that name a source without a verb ("according to", "laut"). */
  accordingTo: readonly (readonly string[])[];
  /** Beginnings of a phrase that says to whom somebody speaks, where the preposition looks like an article. */
  listeners?: ReadonlySet<string>;
  /** Words between a verb of saying and words quoted in its clause: "a dit que « … »". */
  complementisers?: ReadonlySet<string>;
  /** Prepositions that open a sentence with whose opinion it is: "Pour Lee, « … »". */
  opinion?: ReadonlySet<string>;
  /** Verbs whose object is called what is quoted: "calificó la protesta de “…”". */
  descriptors?: ReadonlySet<string>;
  /** Subject pronouns that can be a source. */
  pronouns: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Those of them that go on with a noun phrase ("of", "von"). */
  nounLinks: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Words that open a subordinate clause, relative pronouns among them. */
  subordinators: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Adverbs that may stand between source and cue ("also", "später"). */
  adverbs: ReadonlySet<string>;
  /** Titles that go before a name. */
  titles: ReadonlySet<string>;
  /** The months and weekdays, which are no people although they have capitals. */
  calendar: ReadonlySet<string>;
}

/** A table's words, written as one string of words. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
