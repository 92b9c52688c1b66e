import { hintWords, type StoredWords } from '../../../src/article/model/lexicon';
import { wordsOf } from '../../../src/article/words';
import type { Sample } from './samples';

const LEAST_SITES = 5;
const PRIOR_SITES = 3;
const MOST_HINTS = 360;
const MOST_WORDS = 220;
/** An element around nearly the whole page says nothing about its parts. */
const MOST_OF_PAGE = 0.85;
/**
 * What gives clutter away is learned from the blocks that the forest is asked about, menus and lists of links aside: there the
 * words of menus and footers would be first.
 */
const MOST_GIVEAWAYS = 350;
const GIVEAWAY_WORDS = 150;
const LINKED = 0.8;
/** Words are learned from short blocks only: in long ones they would learn what length says already. */
const SHORT = 60;

/** For and against, as each site votes once per word. */
class Tally {
  private readonly sites = new Map<string, Map<string, [number, number]>>();

  add(site: string, word: string, good: number, weight: number): void {
    const words = this.sites.get(site) ?? new Map<string, [number, number]>();
    this.sites.set(site, words);
    const entry = words.get(word);
    if (entry) {
      entry[0] += good * weight;
      entry[1] += weight;
    } else words.set(word, [good * weight, weight]);
  }

  /** The `most` telling words with their weights: log odds against those of all words, drawn to 0 where sites are few. */
  weigh(most: number, against = false): Map<string, number> {
    const sums = new Map<string, [number, number]>();
    let good = 0;
    let all = 0;
    for (const words of this.sites.values()) {
      for (const [word, [g, n]] of words) {
        const sum = sums.get(word) ?? [0, 0];
        sum[0] += g / n;
        sum[1] += 1;
        sums.set(word, sum);
        good += g / n;
        all += 1;
      }
    }
    const prior = good / Math.max(1, all);
    const base = Math.log(prior / (1 - prior));
    const weighed: [string, number, number][] = [];
    for (const [word, [g, n]] of sums) {
      if (n < LEAST_SITES) continue;
      const odds = Math.log((g + PRIOR_SITES * prior) / (n - g + PRIOR_SITES * (1 - prior))) - base;
      weighed.push([word, Number(odds.toFixed(1)), Math.abs(odds) * Math.sqrt(n)]);
    }
    if (against) weighed.splice(0, weighed.length, ...weighed.filter(([, odds]) => odds < 0));
    weighed.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
    const chosen = weighed.slice(0, most).filter(([, odds]) => odds !== 0);
    return new Map(chosen.map(([word, odds]) => [word, odds]));
  }
}

/** Words by their weights, as they are stored. */
export interface WordWeights {
  hints: StoredWords;
  words: StoredWords;
  giveaways: StoredWords;
}

/** Learns which words in hints and in short texts speak for or against article text. */
export function learnLexicon(samples: Sample[]): WordWeights {
  const hints = new Tally();
  const texts = new Tally();
  const giveaways = new Tally();
  for (const { site, page, scene, labels, asked, weight } of samples) {
    for (const b of asked) {
      const { words, good, optional } = labels[b]!;
      if (optional || words < 2 || words > GIVEAWAY_WORDS || scene.outline.linkShare[b]! >= LINKED) continue;
      for (const said of saidIn(page.blocks[b]!.text)) giveaways.add(site, said, good >= 0.5 ? 1 : 0, weight);
    }
    const good = new Float64Array(page.elements.size);
    const all = new Float64Array(page.elements.size);
    let total = 0;
    page.blocks.forEach((block, b) => {
      const label = labels[b]!;
      if (label.optional) return;
      total += label.words;
      all[block.element]! += label.words;
      if (label.good >= 0.5) good[block.element]! += label.words;
      if (label.words > SHORT) return;
      for (const word of new Set(wordsOf(block.text))) texts.add(site, word, label.good >= 0.5 ? 1 : 0, weight);
    });
    for (let e = page.elements.size - 1; e > 0; e--) {
      const parent = page.elements.parent[e]!;
      if (parent < 0) continue;
      good[parent]! += good[e]!;
      all[parent]! += all[e]!;
    }
    for (let e = 0; e < page.elements.size; e++) {
      if (!all[e] || all[e]! > MOST_OF_PAGE * total) continue;
      const purity = good[e]! / all[e]!;
      const size = Math.log2(1 + all[e]!);
      const looks = [`<${page.elements.tagOf(e)}>`, ...hintWords(page.elements.hintOf(e))];
      for (const word of looks) hints.add(site, word, purity, size);
    }
  }
  return {
    hints: storedWords(hints.weigh(MOST_HINTS)),
    words: storedWords(texts.weigh(MOST_WORDS, true)),
    giveaways: storedWords(giveaways.weigh(MOST_GIVEAWAYS, true)),
  };
}

/** Those of one weight together, in the order of the alphabet: that is a fourth smaller when packed. */
function storedWords(weights: ReadonlyMap<string, number>): StoredWords {
  const groups = new Map<number, string[]>();
  for (const [words, weight] of [...weights].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))) {
    groups.set(weight, [...(groups.get(weight) ?? []), words]);
  }
  return Object.fromEntries([...groups].map(([weight, list]) => [weight, list.join(' | ')]));
}

/** The words of a text, and each two in a row, once each. */
function saidIn(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}
