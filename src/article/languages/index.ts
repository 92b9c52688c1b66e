import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { scandinavian } from './scandinavian';
import { spanish } from './spanish';
import { turkish } from './turkish';
import type { ArticleWords } from './words';

/** One table per language; all are consulted on every page, for pages mix languages. */
export const languages: readonly ArticleWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  scandinavian,
  polish,
  turkish,
];

/** The labels over key points in every language. */
export const keyPointLabels: readonly string[] = languages.flatMap(({ keyPoints }) => keyPoints.split(' | '));
