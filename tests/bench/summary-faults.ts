import type { Mention, TextBlock } from '../../src/page/block';

export const FAULTS = ['no antecedent', 'cut quotation', 'not a sentence of the story', 'said twice'] as const;

/** One thing wrong with a summary, and the sentence it was seen in. */
export interface Fault {
  kind: (typeof FAULTS)[number];
  text: string;
}

/*
 * The checker's own lists, written apart from the chooser's, so that it can find what the chooser does not know.
 * A sentence that opens with one of these leans on the sentence before it.
 */
const LEANING: Record<string, RegExp> = {
  en: /^(?:he|she|they|it|his|her|hers|their|theirs|its|him|them|this|that|these|those|such|but|and|or|so|yet|nor|however|meanwhile|moreover|furthermore|also|besides|instead|still|then|thus|therefore|hence|nevertheless|nonetheless|otherwise|similarly|likewise|consequently|finally|in addition|as a result|for example|for instance|on the other hand|by contrast|in contrast|the (?:former|latter)(?=,| (?:is|was|has|had|will|said))|another|both|neither|afterwards?|later|earlier|since then|even so|after that|before that|at the same time)(?=[\s,:;’'])/iu,
  fr: /^(?:il|elle|ils|elles|on l'|son|sa|ses|leur|leurs|ce|cet|cette|ces|cela|ça|c'|celui-ci|celle-ci|ceux-ci|celles-ci|ces derniers|ces dernières|ce dernier|cette dernière|mais|et|ou|or|donc|car|ainsi|puis|ensuite|enfin|alors(?! qu)|aussi|pourtant|cependant|toutefois|néanmoins|par ailleurs|en revanche|en outre|de plus|de son côté|pour sa part|quant à|au contraire|par exemple|en effet|du coup|d'ailleurs|pendant ce temps|dans le même temps|lui|eux|une autre|un autre|d'autres)(?=[\s,:;]|(?<=['’]))/iu,
  no: /^(?:han|hun|(?:det|den|de)(?= (?:er|var|har|hadde|blir|ble|kan|kunne|vil|ville|skal|skulle|må|måtte|sa|sier|viser|betyr|mener|bekreftet|to|tre)\b)|dette|disse|hans|hennes|dens|dets|deres|sin|sitt|sine|men|og|eller|så|dermed|derfor|imidlertid|likevel|samtidig|dessuten|også|videre|i tillegg|deretter|siden|da|ellers|sånn|slik|denne|der)(?=[\s,:;])/iu,
};

/** At the very start of an article these need nothing before them ("It is easy to …"). */
const IMPERSONAL =
  /^(?:it (?:is|was|has been|took|takes|seems|appears)|this is|these are|here(?:'s| is| are)|il n?'?y a|il y avait|il fa(?:ut|udra|llait)|ce sont|voici|voilà|es (?:ist|war|gibt|gab|sind)|h?et (?:is|was)|det (?:er|är|var|blir|ble|blev|finnes|finns|kan være)|det har (?:vært|varit|været)|dett?a? är|dette er)(?=\s)/iu;

const opening = /^[\s"'“”„‘’«»‹›\-–—(]+/u;

/** A quotation first, and then a speaker who is only a pronoun. */
const PRONOUN_SPEAKS =
  /^["“„«»].*?["”“»],?\s+(?:[\p{L}’'-]+\s){0,2}(?:[\p{L}]+-t-)?(?:he|she|they|ils?|elles?|han|hun|hon)\b/isu;

function leans(text: string, lang: string): boolean {
  if (PRONOUN_SPEAKS.test(text)) return true;
  const key = lang === 'nb' || lang === 'nn' ? 'no' : lang.slice(0, 2);
  return LEANING[key]?.test(text.replace(opening, '').replaceAll('’', "'")) ?? false;
}

/**
 * The double marks of a text, true where one opens. Which way a mark faces is seen from its neighbours first, as „…“, »…« and
 * ”…” differ by language; only between two spaces ("« oui »") does its shape decide.
 */
function facings(text: string): { mark: string; opens: boolean }[] {
  const found: { mark: string; opens: boolean }[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (!'"“”„«»'.includes(mark)) continue;
    const before = i === 0 || /[\s([–—‘'-]/u.test(text[i - 1]!);
    const after = i === text.length - 1 || /[\s)\].,;:!?–—’'-]/u.test(text[i + 1]!);
    const byShape = '“„«'.includes(mark) || (mark === '"' && !found.at(-1)?.opens);
    found.push({ mark, opens: before === after ? byShape : before });
  }
  return found;
}

/** Whether every mark that opens in `text` closes in it, and none closes that did not open. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const { mark, opens } of facings(text)) {
    // The same mark opening twice is a slip of the first, not a quotation in a quotation.
    if (opens && open.at(-1) !== mark) open.push(mark);
    else if (!opens && !open.pop()) return false;
  }
  return open.length === 0;
}

const NOT_STORY =
  /^(?:by|par|av|von|por|di) \p{Lu}\S+ \p{Lu}\S+\.?$|\((?:pictured|left|right|above|below|top|bottom)\b|^(?:(?:pictured|photo|image|picture|file photo|crédit|foto)(?=:)|scroll down|click here|read more|see also|watch|related|sign up|subscribe|follow us|lire aussi|à lire|voir aussi|les også|se også|correction|clarification|editor's note|copyright|all rights reserved|this article (?:was|has been))\b/iu;

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const stems = (text: string) => new Set(words(text).flatMap((word) => (word.length > 3 ? [word.slice(0, 6)] : [])));

/** Whether anything longer than a headline or its scraps stands before: six words up to a full stop. */
const hasSentence = (blocks: TextBlock[], text: string) =>
  [...blocks.map((block) => block.text), text].some((part) =>
    part.split(/(?<=[.!?])\s|\s\|\s/u).some((piece) => words(piece).length > 5 && /[.!?]["'”’»]*$/u.test(piece.trim())),
  );

/**
 * Looks for what a reader of one summary would stumble over.
 * Takes the article's blocks, the chosen sentences in the article's order, and the language; each fault is listed once a sentence.
 */
export function findFaults(blocks: TextBlock[], chosen: Mention[], lang: string): Fault[] {
  const faults: Fault[] = [];
  const byId = new Map(blocks.map((block) => [block.id, block.text]));
  const order = new Map(blocks.map((block, i) => [block.id, i]));
  const follows = (a: Mention | undefined, b: Mention) => {
    if (!a) return false;
    if (a.block === b.block) return !/[\p{L}\p{N}]/u.test(byId.get(a.block)!.slice(a.end, b.start));
    const apart = order.get(b.block)! - order.get(a.block)!;
    const tail = byId.get(a.block)!.slice(a.end);
    return apart === 1 && !/[\p{L}\p{N}]/u.test(tail + byId.get(b.block)!.slice(0, b.start));
  };
  let run = '';
  let from: Mention | undefined;
  chosen.forEach((sentence, i) => {
    const continues = follows(chosen[i - 1], sentence);
    const startsArticle = !hasSentence(
      blocks.slice(0, order.get(sentence.block)),
      byId.get(sentence.block)!.slice(0, sentence.start),
    );
    if (!continues && leans(sentence.text, lang) && !(startsArticle && IMPERSONAL.test(sentence.text)))
      faults.push({ kind: 'no antecedent', text: sentence.text });
    run = continues ? `${run} ${sentence.text}` : sentence.text;
    if (!continues) from = sentence;
    const following = chosen[i + 1];
    if (!(following && follows(sentence, following)) && from) {
      const insideBefore = facings(byId.get(from.block)!.slice(0, from.start)).at(-1)?.opens ?? false;
      const next = facings(byId.get(sentence.block)!.slice(sentence.end))[0];
      const insideAfter = next !== undefined && !next.opens;
      const unmarked = facings(run).length === 0;
      if (!isBalanced(run) || (unmarked && (insideBefore || insideAfter)))
        faults.push({ kind: 'cut quotation', text: run });
    }
    if (NOT_STORY.test(sentence.text) || words(sentence.text).length < 4)
      faults.push({ kind: 'not a sentence of the story', text: sentence.text });
    const mine = stems(sentence.text);
    for (const other of chosen.slice(0, i)) {
      const theirs = stems(other.text);
      const shared = [...mine].filter((stem) => theirs.has(stem)).length;
      const smaller = Math.min(mine.size, theirs.size);
      if (smaller >= 4 && shared / smaller > 0.65) faults.push({ kind: 'said twice', text: sentence.text });
    }
  });
  return faults;
}
