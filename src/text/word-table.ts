import { Vocabulary } from './vocabulary';

/**
 * Words with a number each. Those of a document are found by the hash that its vocabulary has of them: most stand in no table,
 * which one look into a list of numbers tells, where a map has to fetch the words themselves.
 */
export class WordTable {
  private readonly known = new Vocabulary();
  /** By number of `known`. */
  private readonly values: number[] = [];

  /** Adds bits to those that a word has. */
  add(word: string, bits: number): void {
    const id = this.known.take(word);
    this.values[id] = (this.values[id] ?? 0) | bits;
  }

  /** 0 for a word that is not in the table. */
  get(word: string): number {
    return this.values[this.known.seek(word)] ?? 0;
  }

  /** The same for the word with a number in a document's vocabulary. */
  of(vocabulary: Vocabulary, id: number): number {
    const known = this.known.numberOf(vocabulary, id);
    return known < 0 ? 0 : this.values[known]!;
  }
}
