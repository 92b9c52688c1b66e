import { datelineEnd } from '../article/dateline';
import type { Language } from '../text/languages/language';
import { sentenceEnd } from '../text/sentences';
import { TokenFlag, TokenKind, type TokenList } from '../text/tokens';
import { cutAtIncises } from './incises';
import { type Quoted, quotedIn } from './marks';

/** A sentence in which every quotation counts as one piece: token indexes, `to` exclusive. */
export interface Unit {
  from: number;
  to: number;
}

/** No sentence has more words and marks outside its quotations; what goes on without a stop is cut there, so that clauses stay short. */
const longestSentence = 300;

/** One block made ready for the search: its tokens, its quotations and its sentences around them. */
export interface Passage {
  /** `TextBlock.id`. */
  block: number;
  tokens: TokenList;
  language: Language;
  quoted: Quoted[];
  /** For each token the index into `quoted` of the quotation that holds it (marks included), or -1. */
  inside: number[];
  units: Unit[];
}

/** Finds a block's quotations and the sentences that they stand in, without the dateline before them. */
export function readPassage(block: number, tokens: TokenList, language: Language): Passage {
  const quoted = cutAtIncises(tokens, language, quotedIn(tokens, language));
  const inside = new Array<number>(tokens.count).fill(-1);
  quoted.forEach(({ open, close }, index) => {
    inside.fill(index, open, close + 1);
  });
  const units: Unit[] = [];
  const begin = datelineEnd(tokens.text);
  let from = 0;
  while (from < tokens.count && tokens.start[from]! < begin) from++;
  let outside = 0;
  for (let i = from; i < tokens.count; i++) {
    const quotation = inside[i]! >= 0 ? quoted[inside[i]!]! : null;
    let end = -1;
    if (!quotation) {
      const mayEnd = tokens.kind[i] === TokenKind.Stop || (tokens.flags[i]! & TokenFlag.Abbreviation) !== 0;
      end = ++outside > longestSentence ? i : mayEnd ? sentenceEnd(tokens, i, language) : -1;
    } else if (endsWithQuotation(tokens, quotation, language)) end = quotation.close;
    i = Math.max(end, quotation?.close ?? i);
    if (end < 0) continue;
    units.push({ from, to: end + 1 });
    from = end + 1;
    outside = 0;
  }
  if (from < tokens.count) units.push({ from, to: tokens.count });
  return { block, tokens, language, quoted, inside, units };
}

/** Whether the sentence around a quotation ends with it: its own stop, and then something that opens a sentence. */
function endsWithQuotation(tokens: TokenList, { close, closed }: Quoted, language: Language): boolean {
  const next = close + 1;
  if (!closed || next >= tokens.count) return true;
  if (tokens.kind[close - 1] !== TokenKind.Stop && !(tokens.flags[close - 1]! & TokenFlag.Abbreviation)) return false;
  if (tokens.kind[next] === TokenKind.Mark) return true;
  if (tokens.kind[next]! >= TokenKind.Stop || !(tokens.flags[next]! & TokenFlag.Capital)) return false;
  if (tokens.lower[close - 1] === '.') return true;
  return !cueSoon(tokens, next, language);
}

/** "…?” Dana Reed asked": a name of a few words and then a verb of saying. */
function cueSoon(tokens: TokenList, from: number, language: Language): boolean {
  for (let i = from + 1; i < Math.min(from + 6, tokens.count); i++) {
    if (tokens.kind[i]! >= TokenKind.Stop) return false;
    if (language.cues.has(tokens.lower[i]!)) return !language.openers.has(tokens.lower[from]!);
  }
  return false;
}

/** The quotations that stand whole in one of the passage's sentences, in order. */
export function quotationsIn({ quoted, inside }: Passage, { from, to }: Unit): Quoted[] {
  const found: Quoted[] = [];
  if (quoted.length === 0) return found;
  for (let i = from; i < to; i++) {
    if (inside[i]! < 0) continue;
    const quotation = quoted[inside[i]!]!;
    i = quotation.close;
    if (quotation.open >= from && quotation.close < to) found.push(quotation);
  }
  return found;
}
