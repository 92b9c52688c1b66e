/** Phrases, looked up by their first word, as most sentences open with none of them. */
export class Phrases {
  /** By first word: how many words the longest phrase has that begins with it. */
  private readonly heads = new Map<string, number>();
  private readonly whole: ReadonlySet<string>;
  private longest = 0;

  /** Takes phrases in lower case, their words joined by single spaces. */
  constructor(phrases: string[]) {
    this.whole = new Set(phrases);
    for (const phrase of phrases) {
      let words = 1;
      const space = phrase.indexOf(' ');
      for (let at = space; at >= 0; at = phrase.indexOf(' ', at + 1)) words++;
      const head = space < 0 ? phrase : phrase.slice(0, space);
      this.heads.set(head, Math.max(words, this.heads.get(head) ?? 0));
      this.longest = Math.max(this.longest, phrase.length);
    }
  }

  /** How many words of the longest phrase that stands at the head of `words`; 0 where none does. */
  atHeadOf(words: readonly string[]): number {
    if (words.length === 0) return 0;
    for (let n = Math.min(this.heads.get(words[0]!) ?? 0, words.length); n > 0; n--) {
      if (this.whole.has(n === 1 ? words[0]! : words.slice(0, n).join(' '))) return n;
    }
    return 0;
  }

  /** Whether `words` are one of the phrases, and nothing else. */
  has(words: readonly string[]): boolean {
    return words.length > 0 && this.heads.has(words[0]!) && this.whole.has(words.join(' '));
  }

  /** Whether a text of this many characters, with some punctuation around it, could be one of the phrases. */
  couldBe(length: number): boolean {
    return length <= this.longest + PUNCTUATION;
  }
}

const PUNCTUATION = 6;
