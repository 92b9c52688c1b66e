import type { RemovalReason } from './article';
import { besideStory } from './beside';
import type { ClutterPhrase } from './clutter-phrases';
import type { Outline } from './outline';
import { wordsOf } from './words';

/** Longer texts say more than who wrote them or how to reach the paper. */
const SHORT = 35;
/** Comments come after at least this share of the words that are kept. */
const COMMENTS_AFTER = 0.7;
const LABEL_WORDS = 5;
/** A text of at most so many times its phrase's words is little besides. */
const HARDLY_MORE = 2.5;
/** "Ana Ruiz reported from Olm." */
const WORDS_AN_AUTHOR = 6;
/** A teaser's title is a link, or nearly. */
const LINKED = 0.6;
/** Where so many are teasers, they may be more than the story. */
const NEARLY_ALL = 0.9;

/**
 * Blocks that the model would keep though their own words or their place give them away: the headline said again, who wrote or reported,
 * a call for tips, a line to another story, a button, what stands beside the story, readers' comments and teasers under their heading. Takes what is kept and the authors; gives what stays.
 */
export function withoutGivenAway(outline: Outline, kept: readonly boolean[], byline: readonly string[]): boolean[] {
  const { page, title, texts, prose } = outline;
  const standsBeside = besideStory(outline);
  const headline = title < 0 ? null : page.blocks[title]!.text;
  const from = Math.min(commentsFrom(outline, kept), teasersFrom(outline, kept));
  // a standfirst may stand above the line that says who wrote
  const second = page.blocks.filter(({ id }) => kept[id] && prose[id]! > 0)[1]?.id ?? -1;
  const last = page.blocks.findLast(({ id, level }) => kept[id] && id < from && level === 0)?.id ?? -1;
  return page.blocks.map(({ id, text, level }) => {
    // a heading over nothing belongs to what was left out
    if (!kept[id] || id >= from || (id > last && texts.words[id]! <= LABEL_WORDS)) return false;
    if (level > 0 && text === headline) return false;
    if (standsBeside(id)) return false;
    const words = texts.words[id]!;
    if (words > SHORT) return true;
    if (words <= LABEL_WORDS && isControl(outline, id)) return false;
    if (id <= second && namesAuthors(text, words, byline)) return false;
    const leads = outline.linkShare[id]! >= LINKED && level === 0;
    return !outline.phrases[id]!.some((phrase) => givesAway(phrase, words, leads));
  });
}

/** A button, unless it opens a section as the whole of its heading. */
function isControl({ page, box }: Outline, id: number): boolean {
  const { elements } = page;
  const own = box[id]!;
  if (own < 0 || elements.tagOf(own) !== 'button') return false;
  const around = elements.parent[own]!;
  return around < 0 || !/^h[1-6]$/.test(elements.tagOf(around));
}

/**
 * Long phrases leave no doubt: who else reported wherever it says so, a call for tips where it opens the text or is most of it.
 * In a text that leads elsewhere "Related:" is enough to open it.
 */
const givesAway = ({ reason, at, words }: ClutterPhrase, all: number, leads: boolean): boolean =>
  (reason === 'byline' && words >= 2) ||
  (reason === 'promotion' && words >= 4 && (at === 0 || all <= HARDLY_MORE * words)) ||
  (reason === 'related links' && leads && at === 0);

function namesAuthors(text: string, words: number, byline: readonly string[]): boolean {
  return byline.length > 0 && words <= WORDS_AN_AUTHOR * byline.length && byline.every((name) => text.includes(name));
}

/** The first block of the readers' comments: behind a short line that says so, once most of the story has been told. */
function commentsFrom(outline: Outline, kept: readonly boolean[]): number {
  const { page, texts } = outline;
  const total = page.blocks.reduce((sum, { id }) => sum + (kept[id] ? texts.words[id]! : 0), 0);
  let told = 0;
  for (const { id } of page.blocks) {
    if (kept[id]) told += texts.words[id]!;
    else if (told >= COMMENTS_AFTER * total && isLabel(outline, id, ['comments'])) return id;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The first block of the teasers behind the story: behind a label such as "You may also like", where at least half of what
 * is kept to the page's end are links or texts that break off; nearly all of it where that is most of the page.
 */
function teasersFrom(outline: Outline, kept: readonly boolean[]): number {
  const { page, linkShare, texts } = outline;
  const total = page.blocks.reduce((sum, { id }) => sum + (kept[id] ? texts.words[id]! : 0), 0);
  let words = 0;
  let behind = 0;
  let teasers = 0;
  let from = Number.POSITIVE_INFINITY;
  for (let id = page.blocks.length - 1; id >= 0; id--) {
    if (words > total / 2 && teasers < NEARLY_ALL * behind) break;
    if (kept[id]) {
      behind++;
      words += texts.words[id]!;
      if (linkShare[id]! >= LINKED || /(?:…|\.\.\.)$/.test(page.blocks[id]!.text)) teasers++;
    } else if (isLabel(outline, id, ['related links', 'most read']) && teasers >= behind / 2) from = id;
  }
  return from;
}

/** A short line that says nothing but such a phrase, a number aside. */
function isLabel({ page, texts, phrases }: Outline, id: number, reasons: readonly RemovalReason[]): boolean {
  if (phrases[id]!.length === 0) return false;
  const count = texts.from[id + 1]! - texts.from[id]!;
  if (count === 0 || count > LABEL_WORDS) return false;
  const phrase = phrases[id]!.find(({ reason }) => reasons.includes(reason));
  if (!phrase) return false;
  return wordsOf(page.blocks[id]!.text).every(
    (word, at) => (at >= phrase.at && at < phrase.at + phrase.words) || /^\d+$/.test(word),
  );
}
