import type { Mention, TextBlock } from '../page/block';
import type { Attribution } from '../quotes/attribution';
import { finish, part, type Steps } from '../steps';
import type { TextDocument } from '../text/document';
import { chooseSentences } from './choose';
import { type Expectation, expectWords } from './expectation';
import { entriesOf, formOf } from './forms';
import { chooseKeyPoints } from './key-points';
import { lexiconOf } from './languages';
import { type Candidate, candidateSteps } from './passages';
import { repetitions } from './repetition';
import { Worth } from './story-value';
import type { Summary, SummaryLength } from './summary';
import { wordsOf } from './words';

export interface SummaryOptions {
  length: SummaryLength;
  /** Ids of blocks that are the page's own key points. */
  ownKeyPoints: number[];
}

const LEAST_WORDS = 12;
const FEW_SENTENCES = 3;
const MOST_POINTS = 12;
const MOST_ENTRIES: Record<SummaryLength, number> = { short: 2, normal: 3, long: 6 };

const mention = ({ block, start, end, text }: Mention): Mention => ({ block, start, end, text });
const whole = ({ id, text }: TextBlock): Mention => ({ block: id, start: 0, end: text.length, text });

/**
 * Chooses sentences of the article, in its order, and key points: the page's own where it has some, the questions of an
 * interview, the items of a list article, else one from each part. Too little text gives nothing and the reason.
 */
export function summarise(document: TextDocument, attributions: Attribution[], options: SummaryOptions): Summary {
  return finish(summarySteps(document, attributions, options));
}

/** The same in steps. */
export function* summarySteps(
  document: TextDocument,
  attributions: Attribution[],
  options: SummaryOptions,
): Steps<Summary> {
  const lexicon = lexiconOf(document.lang);
  const own = new Set(options.ownKeyPoints);
  const ownPoints = document.blocks.filter((block) => own.has(block.id) && block.text).map(whole);
  const contents = attributions.flatMap((attribution) => (attribution.kind === 'indirect' ? [] : attribution.content));
  const story = document.blocks.some((block) => !own.has(block.id) && block.text.length > 0);
  const candidates = yield* part(0, 0.6, candidateSteps(document, lexicon, contents, story ? own : new Set()));
  const points = { keyPoints: ownPoints, ownKeyPoints: ownPoints.length > 0 };

  const told = candidates.filter((candidate) => candidate.tellsStory);
  if (told.reduce((sum, candidate) => sum + candidate.words.length, 0) < LEAST_WORDS)
    return { sentences: [], ...points, reason: 'too little text' };
  if (told.length <= FEW_SENTENCES) return { sentences: wholeOf(told), ...points, reason: null };

  const { vocabulary } = document;
  const headline = wordsOf(document.headline ?? '').map((word) => vocabulary.ofLower(word));
  const stopWords = vocabulary.reading(lexicon.isStopWord);
  const repeats = repetitions(candidates, vocabulary, stopWords);
  const expectation = expectWords(candidates, headline, stopWords);

  yield 0.8;
  const form = formOf(document.blocks, document.headline);
  const formPoints = new Set(form.points.map((block) => block.id));
  const allowed: number[] = [];
  for (const [i, { needs, block }] of candidates.entries()) if (needs && !formPoints.has(block)) allowed.push(i);
  const entries = entriesOf(document.blocks);
  const chosen =
    entries.length > 1
      ? chooseEntries(entries, candidates, expectation, allowed, MOST_ENTRIES[options.length])
      : chooseWithRoom(candidates, expectation, allowed, options.length, repeats);
  yield 0.9;
  // Where every sentence leans on another, the first ones are all that can be read without the rest.
  const sentences = chosen.length ? chosen.map((i) => candidates[i]!) : told.slice(0, FEW_SENTENCES);
  if (ownPoints.length) return { sentences: sentences.map(mention), ...points, reason: null };
  const keyPoints = form.kind
    ? form.points
        .filter((block) => !lexicon.leaning.atHeadOf(wordsOf(block.text)))
        .slice(0, MOST_POINTS)
        .map(whole)
    : chooseKeyPoints(candidates, expectation, chosen, options.length, repeats).map((i) => mention(candidates[i]!));
  return { sentences: sentences.map(mention), keyPoints, ownKeyPoints: false, reason: null };
}

/** As asked for; where nothing so short can be read without the rest, the next longer choice. */
function chooseWithRoom(...[candidates, expectation, allowed, length, repeats]: Parameters<typeof chooseSentences>) {
  const lengths: SummaryLength[] = ['short', 'normal', 'long'];
  for (const each of lengths.slice(lengths.indexOf(length))) {
    const chosen = chooseSentences(candidates, expectation, allowed, each, repeats);
    if (chosen.length) return chosen;
  }
  return [];
}

/** All of a very short article, but for a sentence that cannot be shown whole. */
function wholeOf(told: Candidate[]): Mention[] {
  const shown = told.filter((candidate) => candidate.needs);
  return (shown.length ? shown : told).map(mention);
}

/** The first sentence of the latest entry, and of those others that tell most; indexes in the article's order. */
function chooseEntries(
  entries: ReturnType<typeof entriesOf>,
  candidates: Candidate[],
  expectation: Expectation,
  allowed: number[],
  most: number,
): number[] {
  const leads = entries.flatMap((entry) => {
    const lead = allowed.find((i) => {
      const { block, needs } = candidates[i]!;
      return entry.blocks.has(block) && needs?.[0] === i && needs[1] === i;
    });
    return lead === undefined ? [] : [lead];
  });
  const [latest, ...others] = leads;
  if (latest === undefined) return [];
  const worth = new Worth(candidates, expectation);
  const best = others.sort((a, b) => worth.of(b) - worth.of(a)).slice(0, most - 1);
  return [latest, ...best].sort((a, b) => a - b);
}
