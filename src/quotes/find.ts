import { finish, mapSteps, part, type Steps } from '../steps';
import type { TextDocument } from '../text/document';
import { carrySpeakers, type ReadPassage } from './carry';
import { type ClauseReader, readNoClauses } from './clauses';
import { directIn } from './direct';
import type { AttributionDraft } from './draft';
import { readEnglish } from './english/english';
import type { Found } from './found';
import { readGerman } from './german/german';
import { interviewIn } from './interview';
import { type Passage, readPassage } from './passage';
import { uncuedIn } from './uncued';
import { wholeBlocks } from './whole-blocks';

/** Languages whose clauses we read; every other language has its direct quotations by its table alone. */
const clauseReaders: ReadonlyMap<string, ClauseReader> = new Map([
  ['de', readGerman],
  ['en', readEnglish],
]);

/** Finds every statement of a document with its cue and source, in the article's order. */
export function findAttributions(document: TextDocument): AttributionDraft[] {
  return finish(attributionSteps(document));
}

/** The same in steps, two for each block. */
export function* attributionSteps(document: TextDocument): Steps<AttributionDraft[]> {
  const readsClauses = clauseReaders.has(document.language.code);
  const read = clauseReaders.get(document.language.code) ?? readNoClauses;
  const interview = interviewIn(document);
  const others = document.blocks.map((_, index) => index).filter((index) => !interview.has(index));
  const readOther = (index: number) =>
    readPassage(document.blocks[index]!.id, document.tokens[index]!, document.language);
  const passages = yield* part(0, 0.3, mapSteps(others, readOther));
  const kinds = others.map((index) => document.blocks[index]!.kind);
  const whole = wholeBlocks(passages, kinds);
  const readClauses = (passage: Passage, index: number): ReadPassage => {
    const reading = read(passage);
    const found = passage.units.map((unit, i) => {
      const claimed = reading.found[i]!;
      const direct = directIn(passage, unit, claimed, reading.isTitle);
      const cued = direct.length > 0 ? [...claimed, ...direct] : claimed;
      return readsClauses ? onceEach(cued) : [...cued, ...uncuedIn(passage, unit, cued)];
    });
    const announced = passages[index - 1]?.tokens.lower.at(-1) === ':';
    const ownCue =
      whole[index]?.code === 'block-quote' && !announced && found.some((statements) => statements.length > 0);
    // named one by one: to spread the reading takes longer than to match the quotations
    const { subjectOf, isTitle } = reading;
    const heading = kinds[index] === 'heading';
    return { found, subjectOf, isTitle, passage, whole: ownCue ? null : whole[index]!, heading };
  };
  const opening = new Set(document.blocks.filter(({ entry }) => entry !== undefined).map(({ id }) => id));
  const drafts = carrySpeakers(yield* part(0.3, 1, mapSteps(passages, readClauses)), opening);
  if (interview.size === 0) return drafts;
  const all = [...drafts, ...[...interview.values()].flat()];
  // block ids grow down the page, and a block belongs to the interview as a whole or not at all
  return all.sort((a, b) => a.content[0]!.block - b.content[0]!.block);
}

/** A sentence with more statements is no sentence; each is compared with each. */
const MOST_COMPARED = 40;

/** Without those that stand inside another of the same source: "it would open, she said, “in a year”" is one statement. */
function onceEach(statements: Found[]): Found[] {
  const within = (inner: Found, outer: Found): boolean =>
    inner !== outer &&
    inner.source !== null &&
    inner.source.from === outer.source?.from &&
    inner.content.every(({ from, to }) => outer.content.some((range) => range.from < from && to <= range.to));
  return statements.length < 2 || statements.length > MOST_COMPARED
    ? statements
    : statements.filter((inner) => !statements.some((outer) => within(inner, outer)));
}
