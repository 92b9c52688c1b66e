import type { TextDocument } from '../text/document';
import { carrySpeakers } from './carry';
import { type ClauseReader, readNoClauses } from './clauses';
import { directIn } from './direct';
import type { AttributionDraft } from './draft';
import { readEnglish } from './english/english';
import { readGerman } from './german/german';
import { readPassage } from './passage';
import { wholeBlocks } from './whole-blocks';

/** Languages whose clauses we read; every other language has its direct quotations by its table alone. */
const clauseReaders: ReadonlyMap<string, ClauseReader> = new Map([
  ['de', readGerman],
  ['en', readEnglish],
]);

/** Finds every statement of a document with its cue and source, in the article's order. */
export function findAttributions(document: TextDocument): AttributionDraft[] {
  const read = clauseReaders.get(document.language.code) ?? readNoClauses;
  const passages = document.blocks.map((block, index) =>
    readPassage(block.id, document.tokens[index]!, document.language),
  );
  const kinds = document.blocks.map(({ kind }) => kind);
  const whole = wholeBlocks(passages, kinds);
  return carrySpeakers(
    passages.map((passage, index) => {
      const { found, subjectOf } = read(passage);
      const all = passage.units.map((unit, i) => [...found[i]!, ...directIn(passage, unit, found[i]!)]);
      const ownCue = whole[index]?.code === 'block-quote' && all.some((statements) => statements.length > 0);
      return { passage, found: all, subjectOf, whole: ownCue ? null : whole[index]! };
    }),
  );
}
