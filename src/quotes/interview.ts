import type { Span, TextBlock } from '../page/block';
import type { TextDocument } from '../text/document';
import { type ConversationWords, conversationWords } from '../text/languages/conversation';
import type { WordSet } from '../text/languages/language';
import type { AttributionDraft } from './draft';
import { peopleOf } from './interviewee';

/** With fewer questions it is an article that asks something. */
const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 400;
/** More paragraphs than this behind a question are a chapter rather than an answer. */
const LONGEST_ANSWER = 8;
const LONGEST_LABEL = 32;
/** The share of answers that has to speak of "me", and of questions that has to speak to "you": explainers do neither. */
const SPEAKS_OF_SELF = 0.4;
const SPEAKS_TO_SOMEBODY = 0.3;
/** More answers that open with a quotation mark are an article's own quotations. */
const MOST_QUOTED = 0.2;

/** One block of an interview; the blocks of one question or answer share `turn`. */
interface Part {
  index: number;
  turn: number;
  asks: boolean;
}

/**
 * The statements of an interview that is set as questions and answers without quotation marks, by the index of their
 * block; questions are there with an empty list. Empty for every other article. The source is the person whom the headline
 * and the words before the first question name most, or none when they name several alike.
 */
export function interviewIn(document: TextDocument): Map<number, AttributionDraft[]> {
  if (document.blocks.filter(mayAsk).length < FEWEST_QUESTIONS) return new Map();
  const words = conversationWords(document.lang);
  const labels = document.blocks.map(labelOf);
  const parts = partsOf(document.blocks, rolesOf(document.blocks, labels, words));
  if (!isConversation(document.blocks, parts, words)) return new Map();
  const people = peopleOf(document, parts[0]!.index);
  return new Map(
    parts.map(({ index, asks }): [number, AttributionDraft[]] => {
      if (asks) return [index, []];
      // "A:" stands for the interviewee; a name may stand before the first answer alone
      const label = labels[index];
      const person = label ? (words.answers.has(label.toLowerCase()) ? people.most : people.called(label)) : null;
      const start = label && (person || words.answers.has(label.toLowerCase())) ? label.length + 2 : 0;
      return [index, [answer(document.blocks[index]!, start, person ?? people.most)]];
    }),
  );
}

function answer({ id, text }: TextBlock, start: number, source: Span | null): AttributionDraft {
  return {
    kind: 'direct',
    content: [{ block: id, start, end: text.length }],
    cue: null,
    source,
    evidence: [{ code: 'interview', text: '' }],
    confidence: source ? 0.8 : 0.3,
  };
}

/** What stands before a colon at the start of a block, when it may be a label. */
function labelOf({ text }: TextBlock): string | null {
  const end = text.slice(0, LONGEST_LABEL + 2).indexOf(': ');
  return end > 0 && end + 2 < text.length ? text.slice(0, end) : null;
}

/** Whether a block can be one of the questions at all, by its end or by a label. */
const mayAsk = (block: TextBlock): boolean => block.text.endsWith('?') || labelOf(block) !== null;

/** A few words, each with a capital; a wiki's marks for bold may stand around them. */
const isName = (label: string): boolean => {
  const words = label.replace(/^['*_]+|['*_]+$/g, '').split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
};

/** For each block whether it asks or answers; null where it goes on with what stands before it. */
type Role = 'asks' | 'answers' | null;

/** By labels that say so, else by bold lines and headings, else by the question marks alone. */
function rolesOf(blocks: readonly TextBlock[], labels: readonly (string | null)[], words: ConversationWords): Role[] {
  const told = labels.map((label): Role => {
    const lower = label?.toLowerCase() ?? '';
    return words.questions.has(lower) ? 'asks' : words.answers.has(lower) ? 'answers' : null;
  });
  if (told.filter((role) => role === 'asks').length >= FEWEST_QUESTIONS) return told;
  // names before the turns make a transcript, which tells by itself who speaks
  if (labels.filter((label) => label && isName(label)).length >= FEWEST_QUESTIONS) return [];
  const asking = blocks.map(isQuestion);
  const bold = asking.filter((asks, index) => asks && isSetApart(blocks[index]!)).length >= FEWEST_QUESTIONS;
  // a bold line between questions is a prompt ("Tell me more.") and never an answer
  return blocks.map((block, index) => ((bold ? isSetApart(block) : asking[index]) ? 'asks' : 'answers'));
}

/** From the first question to the first paragraph after the last one: nothing shows where the last answer ends. */
function partsOf(blocks: readonly TextBlock[], roles: readonly Role[]): Part[] {
  const isAsked = (index: number): boolean => roles[index] === 'asks' && /\?["”»)\]]?$/.test(blocks[index]!.text);
  const first = blocks.findIndex((_, index) => isAsked(index));
  const last = blocks.findLastIndex((_, index) => isAsked(index));
  const parts: Part[] = [];
  let turn = 0;
  let length = 0;
  for (let index = first; index >= 0 && index < Math.min(last + 2, blocks.length); index++) {
    const before: boolean | undefined = parts.at(-1)?.asks;
    const asks: boolean = roles[index] ? roles[index] === 'asks' : before === true;
    if (!asks && !holdsAnswer(blocks[index]!)) continue;
    if (asks !== before) {
      turn++;
      length = 0;
    }
    if (!asks && ++length > LONGEST_ANSWER) return [];
    parts.push({ index, turn, asks });
  }
  return parts;
}

const isSetApart = ({ kind, strong }: TextBlock): boolean => kind === 'heading' || strong === true;

const isQuestion = ({ kind, text }: TextBlock): boolean =>
  (kind === 'heading' || kind === 'paragraph' || kind === 'other') &&
  text.length <= LONGEST_QUESTION &&
  text.endsWith('?') &&
  /^[\p{L}\p{N}¿]/u.test(text);

/** "(laughs)" and headings are nobody's words. */
const holdsAnswer = ({ kind, text }: TextBlock): boolean =>
  (kind === 'paragraph' || kind === 'other') && !/^[([]/.test(text);

/** Whether somebody asks somebody who answers of himself, without the quotation marks of an article. */
function isConversation(blocks: readonly TextBlock[], parts: readonly Part[], words: ConversationWords): boolean {
  const turns = new Map<number, { asks: boolean; text: string }>();
  for (const { turn, index, asks } of parts) {
    const text = `${turns.get(turn)?.text ?? ''} ${blocks[index]!.text}`;
    turns.set(turn, { asks, text });
  }
  const questions = [...turns.values()].filter(({ asks }) => asks);
  const answers = [...turns.values()].filter(({ asks }) => !asks);
  if (questions.length < FEWEST_QUESTIONS || answers.length < FEWEST_QUESTIONS) return false;
  const answering = parts.filter(({ asks }) => !asks);
  const quoted = answering.filter(({ index }) => /^["“„«‘»]/.test(blocks[index]!.text)).length;
  return (
    quoted <= answering.length * MOST_QUOTED &&
    shareWith(questions, words.address) >= SPEAKS_TO_SOMEBODY &&
    shareWith(answers, words.self) >= SPEAKS_OF_SELF
  );
}

function shareWith(turns: readonly { text: string }[], words: WordSet): number {
  const having = turns.filter(({ text }) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.has(word)),
  );
  return having.length / turns.length;
}
