import { DIGIT, KIND, LETTER, UNITS } from '../characters';
import { hashWord, nextHash } from '../words';
import { WORDS } from './words';

const MAX_SAMPLE = 3_000;
const MIN_WORDS = 40;

/** Scripts that are written by one of the common languages of the news each, or nearly so. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
];

const BEYOND_LATIN = /[\u0370-\u03ff\u0590-\u05ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\ud7ff]/;

/**
 * The language of a page, as a primary subtag in lower case: what its text speaks where that is plain, else the first
 * of the languages it declares. Null when neither says anything.
 */
export function resolveLanguage(declared: readonly (string | null | undefined)[], sample: string): string | null {
  const said = declared.map(primarySubtag).find((lang) => lang !== null) ?? null;
  const spoken = voteLanguage(sample);
  // A template's default ("en" on every page) loses to a text that plainly speaks another language.
  return spoken ?? said;
}

/** Languages of the table, and which of them each of their frequent words stands for, by the word's number. */
const LANGUAGES = Object.keys(WORDS);
const frequent = new Map<number, number[]>();
LANGUAGES.forEach((lang, at) => {
  for (const word of WORDS[lang]!.stop) frequent.set(hashWord(word), [...(frequent.get(hashWord(word)) ?? []), at]);
});

/** A language's words are that much of a text, and that much more than another's. */
const LEAST_SHARE = 0.12;
const LEAD = 1.15;

/** The language whose frequent words a text is made of; null when it is short or no language of the table stands out. */
export function voteLanguage(text: string): string | null {
  const sample = text.slice(0, MAX_SAMPLE).toLowerCase();
  const votes = LANGUAGES.map(() => 0);
  let letters = 0;
  let words = 0;
  let hash = 0;
  let inWord = false;
  for (let i = 0; i <= sample.length; i++) {
    const unit = i < sample.length ? sample.charCodeAt(i) : SPACE_UNIT;
    const bits = UNITS[unit]!;
    if (bits & LETTER && (bits & KIND) !== DIGIT) {
      letters++;
      hash = nextHash(hash, unit);
      inWord = true;
    } else if (inWord) {
      words++;
      const speaking = frequent.get(hash);
      if (speaking) for (const lang of speaking) votes[lang]!++;
      hash = 0;
      inWord = false;
    }
  }
  if (letters === 0) return null;
  if (BEYOND_LATIN.test(sample)) {
    for (const [script, lang] of SCRIPTS) {
      if ((sample.match(script)?.length ?? 0) > letters * (lang === 'ja' ? 0.15 : 0.4)) return lang;
    }
  }
  if (words < MIN_WORDS) return null;
  const [first, second] = votes
    .map((count, lang) => ({ lang, share: count / words }))
    .sort((a, b) => b.share - a.share);
  if (!first || !second || first.share <= LEAST_SHARE || first.share <= second.share * LEAD) return null;
  return LANGUAGES[first.lang]!;
}

const SPACE_UNIT = 32;

function primarySubtag(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?![a-z])/.exec((tag ?? '').trim().toLowerCase());
  const lang = match?.[1] ?? null;
  return lang === 'nb' || lang === 'nn' ? 'no' : lang;
}
