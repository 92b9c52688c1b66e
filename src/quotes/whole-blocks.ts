import type { BlockKind } from '../page/block';
import { conversationWords } from '../text/languages/conversation';
import { TokenFlag, TokenKind, type TokenList } from '../text/tokens';
import { signatureAt } from './direct';
import type { Range } from './found';
import type { Passage } from './passage';

/** A block that is somebody's words from end to end, without quotation marks of its own. */
export interface WholeBlock {
  content: Range;
  /** Null when the block does not name its speaker: then it is who has the floor. */
  source: Range | null;
  code: 'block-quote' | 'embed' | 'transcript';
}

/** So many labelled paragraphs, by two speakers or more, make a transcript. */
const fewestTurns = 3;
/** The share of them that has to ask or to speak of "me". */
const SPOKEN = 0.2;
/** "Q", "A" and names up to this many words. */
const longestLabel = 5;

/** Block quotes, embedded posts and the turns of a transcript; one entry for each passage, null for ordinary blocks. */
export function wholeBlocks(passages: Passage[], kinds: BlockKind[]): (WholeBlock | null)[] {
  const labels = passages.map(({ tokens }, i) => (kinds[i] === 'heading' ? -1 : labelEnd(tokens)));
  const turns = labels.filter((end) => end > 0).length;
  const transcript = turns >= fewestTurns && isTranscript(passages, labels, turns);
  return passages.map((passage, i) => {
    const last = passage.tokens.count - 1;
    if (last < 1) return null;
    if (kinds[i] === 'quote') return blockQuote(passage, last);
    if (kinds[i] === 'embed') return embeddedPost(passage, last);
    const colon = labels[i]!;
    if (!transcript || colon <= 0 || colon >= last) return null;
    const named = !namesNobody(passage, colon);
    return {
      content: { from: colon + 1, to: last },
      source: named ? { from: 0, to: colon - 1 } : null,
      code: 'transcript',
    };
  });
}

/** Whether few speakers have many turns, and ask or speak of themselves, as no list does ("Price: …", "Note: …"). */
function isTranscript(passages: Passage[], labels: number[], turns: number): boolean {
  const names = new Set<string>();
  let spoken = 0;
  for (const [i, { tokens, language }] of passages.entries()) {
    if (labels[i]! <= 0) continue;
    names.add(labelText(tokens, labels[i]!));
    const { self } = conversationWords(language.code);
    if (tokens.lower.at(-1) === '?' || tokens.lower.some((word) => self.has(word))) spoken++;
  }
  return names.size >= 2 && names.size * 2 <= turns + 1 && spoken >= turns * SPOKEN;
}

/** The colon behind a speaker's label that opens the block; -1 when there is none. */
function labelEnd({ lower, kind, flags, count }: TokenList): number {
  for (let i = 0; i < Math.min(count, longestLabel + 1); i++) {
    if (lower[i] === ':') return i;
    const bracket = lower[i] === '(' || lower[i] === ')';
    if (!bracket && (kind[i] !== TokenKind.Word || !(flags[i]! & TokenFlag.Capital))) return -1;
  }
  return -1;
}

const labelText = ({ lower }: TokenList, end: number): string => lower.slice(0, end).join(' ');

/** "QUESTION:", "Q:" */
function namesNobody({ tokens, language }: Passage, colon: number): boolean {
  const { questions, answers } = conversationWords(language.code);
  const label = labelText(tokens, colon);
  return questions.has(label) || answers.has(label);
}

function blockQuote(passage: Passage, last: number): WholeBlock | null {
  const dash = lastDash(passage.tokens);
  if (dash === 0 && signatureAt(passage, 0, last)) return null;
  const source = dash > 0 ? signatureAt(passage, dash, last) : null;
  return { content: { from: 0, to: source ? dash - 1 : last }, source, code: 'block-quote' };
}

/** "The text of the post — Ann Lee (@annlee) May 3, 2021": the account is the source. */
function embeddedPost(passage: Passage, last: number): WholeBlock | null {
  const { lower, kind } = passage.tokens;
  const handle = lower.lastIndexOf('@');
  const dash = lastDash(passage.tokens);
  if (handle < 0 || handle >= last || dash <= 0 || dash > handle) return null;
  const close = lower[handle + 2] === ')' ? handle + 2 : handle + 1;
  let from = dash + 1;
  while (from < handle && kind[from]! > TokenKind.Number) from++;
  return { content: { from: 0, to: dash - 1 }, source: { from, to: close }, code: 'embed' };
}

function lastDash({ lower, count }: TokenList): number {
  for (let i = count - 1; i >= Math.max(0, count - 24); i--)
    if (lower[i] === '—' || lower[i] === '–' || lower[i] === '―') return i;
  return -1;
}
