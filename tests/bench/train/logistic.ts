import { type FeatureWeight, LIMIT, type PageModel, standardise } from '../../../src/article/page-kind/page-model';

/** Rows to learn from, the answers 0 or 1, and how much each row counts. */
export interface Sample {
  row: readonly number[];
  answer: number;
  weight: number;
}

const STEPS = 500;
const PACE = 0.5;
const MOMENTUM = 0.9;

/** Logistic regression by gradient descent with momentum on standardised features; `ridge` pulls weights to zero. */
export function fitLogistic(samples: readonly Sample[], names: readonly string[], ridge: number): PageModel {
  const scales = names.map((_, f) => scaleOf(samples.map(({ row }) => row[f]!)));
  const rows = samples.map(({ row }) => scales.map((scale, f) => standardise(row[f]!, scale)));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length + 1);
  const speed = new Float64Array(names.length + 1);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(names.length + 1);
    samples.forEach(({ answer, weight }, r) => {
      const row = rows[r]!;
      let sum = weights[names.length]!;
      for (let f = 0; f < names.length; f++) sum += weights[f]! * row[f]!;
      const error = (weight / total) * (1 / (1 + Math.exp(-sum)) - answer);
      for (let f = 0; f < names.length; f++) slope[f]! += error * row[f]!;
      slope[names.length]! += error;
    });
    for (let f = 0; f <= names.length; f++) {
      const pull = f < names.length ? ridge * weights[f]! : 0;
      speed[f] = MOMENTUM * speed[f]! - PACE * (slope[f]! + pull);
      weights[f]! += speed[f]!;
    }
  }
  const features: [string, FeatureWeight][] = names.map((name, f) => [
    name,
    { weight: round(weights[f]!), centre: scales[f]!.centre, spread: scales[f]!.spread },
  ]);
  return { bias: round(weights[names.length]!), features: Object.fromEntries(features) };
}

function scaleOf(values: readonly number[]): { centre: number; spread: number } {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
  return { centre: round(centre), spread: round(Math.sqrt(variance)) || 1 / LIMIT };
}

const round = (value: number) => Number(value.toPrecision(3));
