/** What the summary must know of one language. Lists are lower case, phrases separated by commas, apostrophes as spaces. */
export interface SummaryLanguage {
  /** Words too common to tell what a sentence is about. */
  stopWords: string;
  /** Pronouns, demonstratives and connectives: a sentence that opens with one leans on the sentence before it. */
  leaning: string;
  /** Pronouns that say who speaks ("… ," she said): they lean on the sentence before too. */
  speakers: string;
  /** Openings that need nothing before them at the very start of an article ("It is easy to …", "This is the moment …"). */
  impersonal: string;
  /** Phrases that open what is not the story: promotions, links, corrections, notes on the text. */
  notStory: string;
  /** Words in brackets or at the start that give a caption away. */
  caption: string;
  /** Silent reading of a plain text, words a minute (Trauzettel-Klosinski & Dietz 2012, or its nearest relative). */
  wordsPerMinute: number;
}
