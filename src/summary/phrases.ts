/** Phrases of one to five words, looked up by their first word, as most sentences open with none of them. */
export class Phrases {
  private readonly heads = new Set<string>();
  private readonly whole: ReadonlySet<string>;
  private longest = 0;

  /** Takes phrases in lower case, their words joined by single spaces. */
  constructor(phrases: string[]) {
    this.whole = new Set(phrases);
    for (const phrase of phrases) {
      const space = phrase.indexOf(' ');
      this.heads.add(space < 0 ? phrase : phrase.slice(0, space));
      this.longest = Math.max(this.longest, phrase.length);
    }
  }

  /** How many words of the longest phrase that stands at the head of `words`; 0 where none does. */
  atHeadOf(words: string[]): number {
    if (words.length === 0 || !this.heads.has(words[0]!)) return 0;
    for (let n = Math.min(LONGEST_PHRASE, words.length); n > 0; n--) {
      if (this.whole.has(words.slice(0, n).join(' '))) return n;
    }
    return 0;
  }

  /** Whether `words` are one of the phrases, and nothing else. */
  has(words: string[]): boolean {
    return words.length > 0 && this.heads.has(words[0]!) && this.whole.has(words.join(' '));
  }

  /** Whether a text of this many characters, with some punctuation around it, could be one of the phrases. */
  couldBe(length: number): boolean {
    return length <= this.longest + PUNCTUATION;
  }
}

const LONGEST_PHRASE = 5;
const PUNCTUATION = 6;
