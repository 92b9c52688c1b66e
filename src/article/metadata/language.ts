import { isDigit, isLetter } from '../characters';
import { NumberTable } from '../number-table';
import { hashWord, nextHash } from '../words';
import { WORDS } from './words';

/** Characters of a text that are enough to tell its language. */
export const SAMPLE = 1_500;
const MIN_WORDS = 40;
/** Frequent words of a text that are a language's own: so many at least, and so many times those of the next. */
const LEAST_SHARE = 0.12;
const CLEARLY = 1.15;

/** Scripts that are written by one of the common languages of the news each: language, share of letters, ranges of units. */
const SCRIPTS: readonly (readonly [lang: string, share: number, ...ranges: (readonly [number, number])[]])[] = [
  ['ja', 0.15, [0x3041, 0x30ff], [0x31f0, 0x31ff], [0xff66, 0xff9f]],
  ['ko', 0.4, [0x1100, 0x11ff], [0x3131, 0x318e], [0xac00, 0xd7fb]],
  ['zh', 0.4, [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]],
  ['he', 0.4, [0x591, 0x5f4], [0xfb1d, 0xfb4f]],
  ['th', 0.4, [0xe01, 0xe5b]],
  ['el', 0.4, [0x370, 0x3ff], [0x1f00, 0x1fff]],
];
/** Letters before this belong to none of them. */
const FIRST_OF_SCRIPTS = 0x370;

/** The languages of the table, and by a frequent word's number one bit for each of those that it is frequent in. */
const LANGUAGES = Object.keys(WORDS);
const speakers = new Map<number, number>();
Object.values(WORDS).forEach(({ stop }, lang) => {
  for (const word of stop) speakers.set(hashWord(word), (speakers.get(hashWord(word)) ?? 0) | (1 << lang));
});
const frequent = new NumberTable([...speakers]);

/**
 * The language of a page, as a primary subtag in lower case: what its text speaks where that is plain, else the first
 * of the languages it declares. Null when neither says anything.
 */
export function resolveLanguage(declared: readonly (string | null | undefined)[], sample: string): string | null {
  const said = declared.map(primarySubtag).find((lang) => lang !== null) ?? null;
  const text = sample.slice(0, SAMPLE);
  // A template's default ("en" on every page) loses to a text that plainly speaks another language.
  return voteScript(text) ?? voteWords(text) ?? said;
}

/** The language whose script a text is written in; null where several languages share it. */
function voteScript(text: string): string | null {
  let first = 0;
  while (first < text.length && text.charCodeAt(first) < FIRST_OF_SCRIPTS) first++;
  if (first === text.length) return null;
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    letters++;
    if (unit < FIRST_OF_SCRIPTS) continue;
    for (let s = 0; s < SCRIPTS.length; s++) {
      const script = SCRIPTS[s]!;
      for (let r = 2; r < script.length; r++) {
        const [from, to] = script[r] as readonly [number, number];
        if (unit >= from && unit <= to) counts[s]!++;
      }
    }
  }
  const at = SCRIPTS.findIndex(([, share], s) => counts[s]! > letters * share);
  return SCRIPTS[at]?.[0] ?? null;
}

/** The language whose frequent words a text is made of; null when it is short or no language of the table stands out. */
function voteWords(text: string): string | null {
  const lower = text.toLowerCase();
  const votes: number[] = new Array(LANGUAGES.length).fill(0);
  let words = 0;
  let word = 0;
  let letters = 0;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isLetter(unit) && !isDigit(unit)) {
      word = nextHash(word, unit);
      letters++;
    } else if (letters > 0) {
      for (let bits = frequent.get(word, 0); bits !== 0; bits &= bits - 1) votes[31 - Math.clz32(bits & -bits)]!++;
      words++;
      word = letters = 0;
    }
  }
  if (words < MIN_WORDS) return null;
  const most = Math.max(...votes);
  const first = votes.indexOf(most);
  const next = Math.max(...votes.filter((_, lang) => lang !== first));
  return most > LEAST_SHARE * words && most > CLEARLY * next ? LANGUAGES[first]! : null;
}

function primarySubtag(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?![a-z])/.exec((tag ?? '').trim().toLowerCase());
  const lang = match?.[1] ?? null;
  return lang === 'nb' || lang === 'nn' ? 'no' : lang;
}
