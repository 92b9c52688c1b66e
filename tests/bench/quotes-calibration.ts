import type { GoldArticle, Prediction, Scorer, SpeakerGold } from './scorers/quotes';

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/**
 * Prints, for each bin of confidence, how many found statements carry a name and how many of those names are right.
 * Only articles with a speaker gold count; every bin is scored with all other names left out.
 */
export function printCalibration(
  { score }: Scorer,
  articles: GoldArticle[],
  predictions: Prediction[],
  speakers: SpeakerGold[],
): void {
  const ids = new Set(speakers.map(({ id }) => id));
  const gold = articles.filter(({ id }) => ids.has(id));
  console.log('confidence of names shown: bin, names, mean confidence, right');
  for (let i = 0; i + 1 < EDGES.length; i++) {
    const [from, to] = [EDGES[i]!, EDGES[i + 1]!];
    const inBin = predictions.filter(({ id }) => ids.has(id)).map((prediction) => keepBin(prediction, from, to));
    const kept = inBin.flatMap(({ quotes }) => quotes.filter(({ speaker }) => speaker !== null));
    const shown = score(gold, inBin, { core: false, speakers }).out.speakers?.shown.all;
    if (!shown?.n) continue;
    const mean = kept.reduce((sum, { confidence }) => sum + confidence, 0) / kept.length;
    const range = `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`;
    console.log(`  ${range} ${String(shown.n).padStart(5)}  ${percent(mean)}  ${percent(shown.right)}`);
  }
}

function keepBin({ id, quotes }: Prediction, from: number, to: number): Prediction {
  return {
    id,
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: quote.confidence >= from && quote.confidence < to ? quote.speaker : null,
    })),
  };
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
