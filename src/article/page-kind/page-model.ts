import { PAGE_FEATURES } from './page-features';
import weights from './page-weights.json';

/** What one feature counts: (value - centre) / spread, held within `LIMIT`, times the weight. */
export interface FeatureWeight {
  weight: number;
  centre: number;
  spread: number;
}

/** A logistic regression over named features. */
export interface PageModel {
  bias: number;
  features: Readonly<Record<string, FeatureWeight>>;
}

/** No feature counts for more than this many spreads from the centre, so that no odd page runs away. */
export const LIMIT = 3;

/** The model that ships; tests/bench/train/page-kind.ts tells how it was made, and from what. */
export const pageModel: PageModel = weights;

/** How likely a page of these features is an article, from 0 to 1; features that the model does not know count nothing. */
export function articleProbability(row: ArrayLike<number>, model: PageModel): number {
  let sum = model.bias;
  for (let at = 0; at < PAGE_FEATURES.length; at++) {
    const name = PAGE_FEATURES[at]!;
    const known = Object.hasOwn(model.features, name) ? model.features[name] : undefined;
    if (known) sum += known.weight * standardise(row[at]!, known);
  }
  return 1 / (1 + Math.exp(-sum));
}

/** A feature's value in spreads from its centre, within the limit. */
export function standardise(value: number, { centre, spread }: { centre: number; spread: number }): number {
  return Math.max(-LIMIT, Math.min(LIMIT, (value - centre) / spread));
}
