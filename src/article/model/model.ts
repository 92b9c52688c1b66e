import { type Forest, type StoredForest, unfoldForest } from './forest';
import type { Lexicon } from './lexicon';
import weights from './weights.json';

/** What was learned, ready for use. */
export interface Model {
  lexicon: Lexicon;
  first: Forest;
  second: Forest;
}

/** What was learned, as it is stored: word weights by name, and forests that ask about the features by number. */
export interface StoredModel {
  features: string[];
  hints: Record<string, number>;
  words: Record<string, number>;
  first: StoredForest;
  second: StoredForest;
}

/** Unfolds a stored model. */
export function unfoldModel({ hints, words, first, second }: StoredModel): Model {
  return {
    lexicon: { hints: new Map(Object.entries(hints)), words: new Map(Object.entries(words)) },
    first: unfoldForest(first),
    second: unfoldForest(second),
  };
}

/** The model that ships; tests/bench/train tells how it was made, and from what. */
export const model: Model = unfoldModel(weights as unknown as StoredModel);
