import { TokenKind } from '../../text/tokens';
import { FEW_WORDS, type Found, type Range } from '../found';
import type { Unit } from '../passage';
import { firstFinite, hasVerb, lastOutside, nounPhrase } from './clauses';
import { type GermanPassage, hasCapital, isOutside, isWord, wordAt } from './forms';
import { callingVerbs, cannotSpeak, dummySubjects, indefinites, isSpoken } from './lexicon';
import { placeOf, subjectIn } from './subjects';
import { callingVerb, isCalled, isTitle } from './titles';
import { commonFinite, finiteCues, particleCues } from './verbs';

/**
 * Quotations that no verb of saying claims: behind a colon they are by the subject of the clause before it, inside a
 * sentence by its subject. Titles and names, which the noun before them or their capitals tell, are left out.
 */
export function introduced(p: GermanPassage, unit: Unit, claimed: (range: Range) => boolean): Found[] {
  const found: Found[] = [];
  if (onlyMarks(p, unit)) return [];
  const verb = firstFinite(p, { from: unit.from, to: unit.to - 1 });
  for (let i = unit.from; i < unit.to; i++) {
    if (isOutside(p, i)) continue;
    const { open, close, words } = p.quoted[p.inside[i]!]!;
    i = close;
    if (claimed({ from: open, to: close })) continue;
    const colon = wordAt(p, open - 1) === ':' && open > unit.from;
    const stopped = colon && p.tokens.kind[close - 1] === TokenKind.Stop;
    const short = words < FEW_WORDS;
    if (short && (!stopped || verb < 0 || callingVerbs.has(wordAt(p, verb)))) {
      described(p, unit, { from: open, to: close }, found);
      continue;
    }
    if (isTitle(p, unit, { from: open, to: close })) continue;
    const clause: Range = colon ? { from: unit.from, to: open - 2 } : { from: unit.from, to: unit.to - 1 };
    const subject = verb < 0 && colon ? labelIn(p, clause) : subjectIn(p, unit, clause, verb);
    // "In dem Bericht steht der Satz „…“"
    const spoken = subject?.to === open - 1 && isSpoken(wordAt(p, open - 1)) ? placeOf(p, unit) : subject;
    // what is said is not who says it
    const heard = colon && (passesOn(p, verb, open - 1) || (short && !exclaims(p, unit, verb, open - 1)));
    const own = spoken && spoken.from <= close && spoken.to >= open;
    const source = own || heard ? null : spoken;
    if (!colon && !hasVerb(p, { from: open, to: close }) && isTerm(p, unit, open, subject)) continue;
    const content = [{ from: open, to: close }];
    const cue = verb >= 0 && verb < open && colon ? { from: verb, to: verb } : null;
    found.push({
      content,
      cue,
      source,
      rule: colon ? 'colon' : 'quoted-words',
      confidence: colon && source ? 0.8 : 0.45,
    });
  }
  return found;
}

const isCue = (p: GermanPassage, verb: number): boolean =>
  finiteCues.has(wordAt(p, verb)) || particleCues.has(wordAt(p, verb));

/** "Meier flehte: „Nein!“", "schloss mit den Worten: „Nein!“", but not "öffnete den Brief: „Nein!“" */
function exclaims(p: GermanPassage, unit: Unit, verb: number, colon: number): boolean {
  if (isCue(p, verb) || wordAt(p, colon - 1) === 'worten') return true;
  const subject = subjectIn(p, unit, { from: unit.from, to: colon - 1 }, verb);
  for (let i = Math.max(verb, subject?.to ?? 0) + 1; i < colon; i++) if (hasCapital(p, i)) return false;
  return !commonFinite.has(wordAt(p, verb));
}

/** "bekam die Antwort: „…“", "lachte über den Satz von Huber: „…“": the words are somebody else's than the subject's. */
function passesOn(p: GermanPassage, verb: number, colon: number): boolean {
  if (verb < 0 || isCue(p, verb)) return false;
  for (let i = verb + 1; i < colon; i++)
    if (hasCapital(p, i) && isSpoken(wordAt(p, i)))
      return wordAt(p, i + 1) === 'von' || (commonFinite.has(wordAt(p, verb)) && wordAt(p, i) !== 'worten');
  return false;
}

/**
 * "nannte die Pläne „einen Skandal“", "sprach von einem „verdienten Sieg“ und „großem Glück“": a few words with which somebody
 * judges something. What could be its name ("nannte das Boot „Hoffnung“") is left out.
 */
function described(p: GermanPassage, unit: Unit, quotation: Range, found: Found[]): void {
  const { from } = quotation;
  const last = found.at(-1);
  if (last?.rule === 'described' && last.content.at(-1)!.to === from - 2 && wordAt(p, from - 1) === 'und') {
    last.content.push(quotation);
    return;
  }
  const before = wordAt(p, from - 1);
  const judges = before === 'als' || (indefinites.has(before) && p.quoted[p.inside[from]!]!.words === 1);
  if ((hasCapital(p, from + 1) && !judges) || isTitle(p, unit, quotation)) return;
  const verb = callingVerb(p, unit, from);
  if (verb < 0 || namesItself(p, verb, from) || isLiteral(p, verb, quotation)) return;
  const source = subjectIn(p, unit, { from: unit.from, to: unit.to - 1 }, verb);
  if (!source || source.to >= from || dummySubjects.has(wordAt(p, source.from))) return;
  found.push({ content: [quotation], cue: { from: verb, to: verb }, source, rule: 'described', confidence: 0.8 });
}

/** "sah einen „Geist“", but not "sah den Plan als „Unsinn“"; "rief den „Notstand“ aus" */
function isLiteral(p: GermanPassage, verb: number, { from, to }: Range): boolean {
  let end = to;
  while (isWord(p, end + 1) && !p.language.conjunctions.has(wordAt(p, end + 1))) end++;
  const sees = /^s(?:ah|ieht|ehen)/u.test(wordAt(p, verb)) && wordAt(p, from - 1) !== 'als';
  return sees || (end > to && p.language.prepositions.has(wordAt(p, end)));
}

/** "nennt sie sich „forum 12“" */
const namesItself = (p: GermanPassage, verb: number, end: number): boolean => {
  for (let i = verb + 1; i < end; i++) if (wordAt(p, i) === 'sich') return true;
  return false;
};

/** "wurde wegen „groben Unfugs in mehreren Fällen“ bestraft": words without a verb that nobody in the sentence says. */
function isTerm(p: GermanPassage, unit: Unit, open: number, subject: Range | null): boolean {
  const before = wordAt(p, open - 1);
  return (
    (subject === null && !finiteCues.has(before)) || (p.language.prepositions.has(before) && !isCalled(p, unit, open))
  );
}

/** "Meier wörtlich: „…“", "Anna Lorenz, Ministerin in Altenfels: „…“", "Zitat von Meier: „…“" */
function labelIn(p: GermanPassage, { from, to }: Range): Range | null {
  for (let i = from; i <= to; i++) {
    if (p.language.adverbs.has(wordAt(p, i)) || p.language.conjunctions.has(wordAt(p, i))) continue;
    const noun = p.language.determiners.has(wordAt(p, i)) ? i + 1 : i;
    const by = isSpoken(wordAt(p, noun)) && /^vo[nm]$/u.test(wordAt(p, noun + 1)) ? noun + 2 : i;
    const name = nounPhrase(p, by, to, true);
    // "Ergebnis: „…“", "Meiers Fazit: „…“"
    if (!name || cannotSpeak(wordAt(p, name.to)) || (by === i && isSpoken(wordAt(p, name.to)))) return null;
    return { from: name.from, to: wordAt(p, name.to + 1) === ',' ? lastOutside(p, { from: name.to, to }) : name.to };
  }
  return null;
}

const onlyMarks = (p: GermanPassage, unit: Unit): boolean => {
  for (let i = unit.from; i < unit.to; i++) if (isOutside(p, i) && p.tokens.kind[i]! <= TokenKind.Number) return false;
  return true;
};
