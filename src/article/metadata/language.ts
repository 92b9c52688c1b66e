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

/** The language whose frequent words a text is made of; null when it is short or no language of the table stands out. */
function voteLanguage(text: string): string | null {
  const sample = text.slice(0, MAX_SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, lang] of BEYOND_LATIN.test(sample) ? SCRIPTS : []) {
    if ((sample.match(script)?.length ?? 0) > letters * (lang === 'ja' ? 0.15 : 0.4)) return lang;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const votes = Object.entries(WORDS)
    .map(([lang, { stop }]) => ({
      lang,
      share: stop.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = votes;
  return first && second && first.share > 0.12 && first.share > second.share * 1.15 ? first.lang : null;
}

function primarySubtag(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?![a-z])/.exec((tag ?? '').trim().toLowerCase());
  const lang = match?.[1] ?? null;
  return lang === 'nb' || lang === 'nn' ? 'no' : lang;
}
