import type { GoldPage } from './corpus';

const TOKEN = /[\p{L}\p{N}\p{M}_]+/gu;
const tokens = (text: string) => text.toLowerCase().match(TOKEN) ?? [];
const SHOWN = 160;
const CONTAINED = 0.6;

/** Which paragraphs of the gold were missed, which wrong ones were kept, and why each missed one was left out. */
export function explainPage(page: GoldPage, body: string, removed: { reason: string; text: string }[]): string {
  const gold = (page.body ?? '').split(/\n+/).filter(Boolean);
  const kept = body.split(/\n+/).filter(Boolean);
  const keptPairs = pairsOf(kept);
  const goldPairs = pairsOf([...gold, ...(page.optional ?? [])]);
  const lines: string[] = [];
  for (const paragraph of gold) {
    if (shareIn(paragraph, keptPairs) >= CONTAINED) continue;
    const from = removed.find(({ text }) => shareIn(paragraph, pairsOf([text])) >= CONTAINED);
    lines.push(`  missed (${from?.reason ?? 'not a block of this page'}): ${paragraph.slice(0, SHOWN)}`);
  }
  for (const paragraph of kept) {
    if (shareIn(paragraph, goldPairs) < CONTAINED) lines.push(`  kept: ${paragraph.slice(0, SHOWN)}`);
  }
  return lines.join('\n');
}

/** Two words in a row, or the word itself in a paragraph of one. */
function pairs(text: string): string[] {
  const words = tokens(text);
  return words.length < 2 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

const pairsOf = (paragraphs: string[]) => new Set(paragraphs.flatMap(pairs));

function shareIn(paragraph: string, known: Set<string>): number {
  const own = pairs(paragraph);
  return own.length ? own.filter((pair) => known.has(pair)).length / own.length : 1;
}
