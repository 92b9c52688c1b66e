import { type Found, kindOf, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { Tag } from './lexicon';
import type { Tagged } from './phrases';

/** Longest name before the colon, in tokens. */
const longestName = 5;

/** "Hale: Bridge ‘a Gift to the Rich’ of This Town": a headline's speaker, its colon, and words that are quoted in part. */
export function labelled(p: Tagged, unit: Unit): Found | null {
  if (unit.from > 0) return null;
  let colon = 0;
  while (colon < Math.min(longestName, unit.to) && isNamePart(p, colon)) colon++;
  if (p.tokens.lower[colon] !== ':' || p.tags[colon - 1] !== Tag.Name) return null;
  const content = trimContent(p, { from: colon + 1, to: unit.to - 1 });
  if (!content || kindOf(p, [content]) !== 'mixed' || wordsIn(p, [content]) < 4) return null;
  const source = { from: 0, to: colon - 1 };
  return { content: [content], cue: { from: colon, to: colon }, source, rule: 'label', confidence: 0.6 };
}

const isNamePart = (p: Tagged, i: number): boolean =>
  p.inside[i]! < 0 && p.tags[i]! >= Tag.Noun && p.tags[i]! <= Tag.Adjective;
