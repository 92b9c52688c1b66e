import { type Forest, type StoredForest, unfoldForest } from './forest';
import { JOINED_NAMES } from './judge-blocks';
import { type Lexicon, unfoldWords } from './lexicon';
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

/** Unfolds a stored model; its features are found by their names. */
function unfoldModel({ features, hints, words, first, second }: StoredModel): Model {
  const places = new Map(JOINED_NAMES.map((name, at) => [name, at]));
  const columns = features.map((name) => places.get(name) ?? -1);
  return {
    lexicon: { hints: unfoldWords(hints), words: unfoldWords(words) },
    first: unfoldForest(first, columns),
    second: unfoldForest(second, columns),
  };
}

/** The model that ships; tests/bench/train tells how it was made, and from what. */
export const model: Model = unfoldModel(weights as unknown as StoredModel);
