import { FEATURE_NAMES } from './features';
import { type Forest, type StoredForest, unfoldForest } from './forest';
import { type Lexicon, type StoredWords, unfoldWords } from './lexicon';
import weights from './weights.json';

/** What was learned, ready for use. */
export interface Model {
  lexicon: Lexicon;
  forest: Forest;
}

/** What was learned, as it is stored: word weights by name, and a forest that asks about the features by number. */
export interface StoredModel {
  features: string[];
  hints: StoredWords;
  words: StoredWords;
  giveaways: StoredWords;
  forest: StoredForest;
}

/** Unfolds a stored model; its features are found by their names. */
function unfoldModel({ features, hints, words, giveaways, forest }: StoredModel): Model {
  const places = new Map(FEATURE_NAMES.map((name, at) => [name, at]));
  const columns = features.map((name) => places.get(name) ?? -1);
  return {
    lexicon: { hints: unfoldWords(hints), words: unfoldWords(words), giveaways: unfoldWords(giveaways) },
    forest: unfoldForest(forest, columns),
  };
}

/** The model that ships; tests/bench/train tells how it was made, and from what. */
export const model: Model = unfoldModel(weights as unknown as StoredModel);
