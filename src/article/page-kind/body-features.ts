import type { Outline } from '../outline';
import type { PageScene } from './page-scene';

/** What a page's text is like, in the order that `fillBody` fills it in. */
export const BODY: readonly string[] = [
  'prose words',
  'prose share',
  'core share',
  'core prose',
  'core linked',
  'linked share',
  'blocks',
  'prose blocks',
  'longest run',
  'longest run share',
  'words a prose block',
  'quotes',
  'questions',
  'teased share',
  'title found',
  'title words',
  'words before title',
  'prose before title',
  'prose after title',
  'headline words',
];

/** How the running text of a page hangs together. */
interface Runs {
  blocks: number;
  longest: number;
  words: number;
  quotes: number;
  questions: number;
  /** Running text under headings that are links, as in lists of articles. */
  teased: number;
}

const MOST_HEADLINE = 20;
const log = (value: number) => Math.log2(1 + Math.max(0, value));
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** Fills in `BODY` from column `at` on; gives the column after it. */
export function fillBody(scene: PageScene, row: Float32Array, at: number): number {
  const { outline, metadata, page } = scene;
  const { sums, core, totalProse, totalWords, proseBefore } = outline;
  const runs = runsOf(outline);
  const title = outline.title >= 0 ? outline.title : plainTitle(scene);
  row[at++] = log(totalProse);
  row[at++] = share(totalProse, totalWords);
  row[at++] = outline.coreShare;
  row[at++] = log(core < 0 ? 0 : sums.prose[core]!);
  row[at++] = core < 0 ? 1 : share(sums.linked[core]!, sums.words[core]!);
  row[at++] = share(sums.linked[0] ?? 0, sums.words[0] ?? 0);
  row[at++] = log(page.blocks.length);
  row[at++] = log(runs.blocks);
  row[at++] = log(runs.longest);
  row[at++] = share(runs.longest, runs.words);
  row[at++] = share(runs.words, runs.blocks);
  row[at++] = share(100 * runs.quotes, runs.words);
  row[at++] = share(100 * runs.questions, runs.words);
  row[at++] = share(runs.teased, runs.words);
  row[at++] = title >= 0 ? 1 : 0;
  row[at++] = outline.texts.words[title] ?? 0;
  row[at++] = title < 0 ? -1 : log(outline.wordsBefore[title]!);
  row[at++] = title < 0 ? -1 : log(proseBefore[title]!);
  row[at++] = title < 0 ? -1 : log(totalProse - proseBefore[title]!);
  row[at++] = Math.min(MOST_HEADLINE, (metadata.headline ?? '').split(' ').filter(Boolean).length);
  return at;
}

/** Old pages set their headline as bold text, not as a heading. */
function plainTitle({ page, metadata }: PageScene): number {
  return page.blocks.find((block) => block.text === metadata.headline && block.linked === 0)?.id ?? -1;
}

/** At most this many short blocks may interrupt a run of text. */
const PAUSE = 3;
const LINKED = 0.8;

function runsOf({ page, prose, texts, linkShare, heading }: Outline): Runs {
  const runs: Runs = { blocks: 0, longest: 0, words: 0, quotes: 0, questions: 0, teased: 0 };
  let run = 0;
  let pause = 0;
  for (let b = 0; b < prose.length; b++) {
    const words = prose[b]!;
    if (words === 0) {
      if (++pause > PAUSE) run = 0;
      continue;
    }
    pause = 0;
    run += words;
    runs.blocks++;
    runs.words += words;
    runs.quotes += texts.quotes[b]!;
    runs.questions += questionsIn(page.blocks[b]!.text);
    if (heading[b]! >= 0 && linkShare[heading[b]!]! > LINKED) runs.teased += words;
    if (run > runs.longest) runs.longest = run;
  }
  return runs;
}

function questionsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) count++;
  return count;
}
