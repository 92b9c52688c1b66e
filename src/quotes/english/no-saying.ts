import { Tag } from './lexicon';
import type { Tagged } from './phrases';
import type { Cue } from './verbs';

/** Whether the words around what looks like a verb of saying at `verb` make it none. */
export function isNoSaying({ tags, tokens }: Tagged, verb: number, { lemma }: Cue): boolean {
  const [before, word, next] = [tokens.lower[verb - 1], tokens.lower[verb], tokens.lower[verb + 1]];
  // "at one point Lee …"
  if (lemma === 'point' && next !== 'out' && next !== 'to') return true;
  // "A man accused of lying": who accuses somebody names him; "the slightest hint of", "the question asked of the court"
  if (next === 'of' && (lemma === 'accuse' || word === 'hint' || word === 'asked')) return true;
  // "it is worth noting that", "rest assured that"
  if (before === 'worth' || (before === 'rest' && lemma === 'assure')) return true;
  // "financial reporting standards"
  return word === 'reporting' && tags[verb + 1] === Tag.Noun && tags[verb - 1] !== Tag.Other;
}

/** What these verbs tell in their base form is most often no saying. */
const deeds = new Set(['maintain', 'explain', 'add', 'emphasize', 'indicate', 'report', 'note', 'reflect', 'show']);

/** "able to maintain a link that lasts", "helps explain the gap", but not "will explain"; the verb's group begins at `group`. */
export const isDeed = ({ tags }: Tagged, { lemma }: Cue, group: number, verb: number): boolean =>
  tags[verb] === Tag.Base && deeds.has(lemma) && !tags.slice(group, verb).includes(Tag.Modal);
