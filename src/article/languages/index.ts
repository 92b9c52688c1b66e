import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import type { ClutterPhrases } from './phrases';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { scandinavian } from './scandinavian';
import { spanish } from './spanish';
import { turkish } from './turkish';

/** One table of clutter phrases per language; all are consulted on every page, for pages mix languages. */
export const languages: readonly ClutterPhrases[] = [
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
