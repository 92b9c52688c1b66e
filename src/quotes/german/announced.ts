import { type Found, trimContent } from '../found';
import { firstFinite, nounPhrase } from './clauses';
import { type GermanPassage, isFiniteVerb, isOutside, wordAt } from './forms';
import { demonstratives } from './lexicon';
import { finiteCues, particleCues } from './verbs';

/** "… eröffnet. Das teilte die Stadt mit.": a sentence that says only who said the one before it. */
export function announced(p: GermanPassage, found: Found[][]): Found[][] {
  return found.map((statements, index) => {
    const next = p.units[index + 1];
    if (statements.length > 0 || !next || found[index + 1]!.length > 0) return statements;
    if (!demonstratives.has(wordAt(p, next.from))) return statements;
    const verb = next.from + 1;
    if (!isOutside(p, verb) || !isFiniteVerb(p, verb)) return statements;
    if (!finiteCues.has(wordAt(p, verb)) && !particleCues.has(wordAt(p, verb))) return statements;
    const unit = p.units[index]!;
    const source = nounPhrase(p, verb + 1, next.to - 1, false);
    const content = trimContent(p, { from: unit.from, to: next.from });
    if (!content || !source || firstFinite(p, { from: unit.from, to: unit.to - 1 }) < 0) return statements;
    return [{ content: [content], cue: { from: verb, to: verb }, source, rule: 'announced', confidence: 0.8 }];
  });
}
