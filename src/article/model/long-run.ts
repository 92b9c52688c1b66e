import type { Outline } from '../outline';

/** So many paragraphs of one kind say what the others of their kind are. */
const KNOWN = 60;
/** A text with a larger share of links is judged for itself. */
const LINKED = 0.4;

interface Run {
  paragraphs: number;
  words: number;
  /** Words, each as likely to be of the article as its paragraph. */
  expected: number;
}

/**
 * Lets a text that is longer than those the model was learned from go on to its end: how far down the page a block stands
 * counts against it, which is wrong for the hundredth paragraph of a transcript. Of the paragraphs of one name in one
 * parent, those behind the first sixty long ones are judged no lower than these were in the mean.
 */
export function withLongRuns({ page, box, prose, linkShare }: Outline, judged: Float32Array): Float32Array {
  if (prose.reduce((all, words) => all + (words > 0 ? 1 : 0), 0) < KNOWN) return judged;
  const { elements } = page;
  const runs = new Map<string, Run>();
  return judged.map((likely, b) => {
    const own = box[b]!;
    if (own < 0 || elements.tagOf(own) !== 'p' || linkShare[b]! > LINKED) return likely;
    const kind = `${elements.parent[own]} ${elements.hintOf(own)}`;
    const run = runs.get(kind) ?? { paragraphs: 0, words: 0, expected: 0 };
    runs.set(kind, run);
    if (run.paragraphs >= KNOWN) return Math.max(likely, run.expected / run.words);
    if (prose[b]! > 0) {
      run.paragraphs++;
      run.words += prose[b]!;
      run.expected += prose[b]! * likely;
    }
    return likely;
  });
}
