/** Phrases, looked up by their first word, as most sentences open with none of them. */
export class Phrases {
  /** By first word: the words of the phrases that begin with it, the longest first. */
  private readonly byHead = new Map<string, string[][]>();
  private longest = 0;

  /** Takes phrases in lower case, their words joined by single spaces. */
  constructor(phrases: string[]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const known = this.byHead.get(words[0]!);
      if (known) known.push(words);
      else this.byHead.set(words[0]!, [words]);
      this.longest = Math.max(this.longest, phrase.length);
    }
    for (const known of this.byHead.values()) known.sort((a, b) => b.length - a.length);
  }

  /** How many words of the longest phrase that stands at the head of `words`; 0 where none does. */
  atHeadOf(words: readonly string[]): number {
    const known = words.length > 0 ? this.byHead.get(words[0]!) : undefined;
    return known?.find((phrase) => phrase.every((word, i) => words[i] === word))?.length ?? 0;
  }

  /** Whether `words` are one of the phrases, and nothing else. */
  has(words: readonly string[]): boolean {
    return words.length > 0 && this.atHeadOf(words) === words.length;
  }

  /** Whether a text of this many characters, with some punctuation around it, could be one of the phrases. */
  couldBe(length: number): boolean {
    return length <= this.longest + PUNCTUATION;
  }
}

const PUNCTUATION = 6;
