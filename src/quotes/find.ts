import type { TextDocument } from '../text/document';
import { carrySpeakers } from './carry';
import { directIn } from './direct';
import type { AttributionDraft } from './draft';
import { readEnglish } from './english/english';
import type { Found } from './found';
import { type Passage, readPassage } from './passage';

/** Reads the statements that a language's own grammar shows, one list for each of the passage's units. */
export type ClauseReader = (passage: Passage) => Found[][];

/** Languages whose clauses we read; every other language has its direct quotations by its table alone. */
const clauseReaders: ReadonlyMap<string, ClauseReader> = new Map([['en', readEnglish]]);

/** Finds every statement of a document with its cue and source, in the article's order. */
export function findAttributions(document: TextDocument): AttributionDraft[] {
  const reader = clauseReaders.get(document.language.code);
  const passages = document.blocks.map((block, index) => {
    const passage = readPassage(block.id, document.tokens[index]!, document.language);
    const clauses = reader?.(passage) ?? passage.units.map(() => []);
    const found = passage.units.map((unit, i) => [...clauses[i]!, ...directIn(passage, unit, clauses[i]!)]);
    return { passage, found };
  });
  return carrySpeakers(passages);
}
