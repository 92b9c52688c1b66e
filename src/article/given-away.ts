import { type ClutterPhrase, clutterPhrases } from './clutter-phrases';
import type { Outline } from './outline';

/** Longer texts say more than who wrote them or how to reach the paper. */
const SHORT = 35;
/** Comments come after at least this share of the words that are kept. */
const COMMENTS_AFTER = 0.7;

/**
 * Blocks that the model would keep though their own words give them away: the headline said again, who wrote or reported,
 * a call for tips, readers' comments under their heading. Takes what is kept and the authors; gives what stays.
 */
export function withoutGivenAway(outline: Outline, kept: readonly boolean[], byline: readonly string[]): boolean[] {
  const { page, title, shapes, prose } = outline;
  const headline = title < 0 ? null : page.blocks[title]!.text;
  const from = commentsFrom(outline, kept);
  const firstProse = page.blocks.findIndex(({ id }) => kept[id] && prose[id]! > 0);
  return page.blocks.map(({ id, text, level }) => {
    if (!kept[id] || id >= from) return false;
    if (level > 0 && text === headline) return false;
    const { words } = shapes[id]!;
    if (words > SHORT) return true;
    if (id < firstProse && namesAuthors(text, words, byline)) return false;
    return !clutterPhrases(outline.tokens[id]!).some((phrase) => givesAway(phrase));
  });
}

/** Long phrases leave no doubt: who else reported wherever it says so, a call for tips where it opens the text. */
const givesAway = ({ reason, at, words }: ClutterPhrase): boolean =>
  (reason === 'byline' && words >= 2) || (reason === 'promotion' && at === 0 && words >= 4);

function namesAuthors(text: string, words: number, byline: readonly string[]): boolean {
  return byline.length > 0 && words <= 4 * byline.length + 2 && byline.every((name) => text.includes(name));
}

/** The first block of the readers' comments: behind a short line that says so, once most of the story has been told. */
function commentsFrom({ page, tokens, shapes }: Outline, kept: readonly boolean[]): number {
  const total = page.blocks.reduce((sum, { id }) => sum + (kept[id] ? shapes[id]!.words : 0), 0);
  let told = 0;
  for (const { id } of page.blocks) {
    if (kept[id]) told += shapes[id]!.words;
    else if (told >= COMMENTS_AFTER * total && tokens[id]!.length <= 4 && isCommentsLabel(tokens[id]!)) return id;
  }
  return Number.POSITIVE_INFINITY;
}

const isCommentsLabel = (words: readonly string[]): boolean => {
  const phrase = clutterPhrases(words).find(({ reason }) => reason === 'comments');
  return (
    phrase !== undefined &&
    words.every((word, at) => (at >= phrase.at && at < phrase.at + phrase.words) || /^\d+$/.test(word))
  );
};
