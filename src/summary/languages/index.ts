import { once } from '../../text/once';
import { Phrases } from '../phrases';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { no } from './no';
import { pt } from './pt';
import { sv } from './sv';
import type { SummaryLanguage } from './table';

const TABLES: Record<string, SummaryLanguage> = { da, de, en, es, fr, it, nl, no, nb: no, nn: no, pt, sv };

const UNKNOWN: SummaryLanguage = {
  stopWords: '',
  leaning: '',
  speakers: '',
  impersonal: '',
  notStory: '',
  caption: '',
  wordsPerMinute: 200,
};

/** A language's lists ready for look-up. */
export interface Lexicon {
  /** 1 for a word that says nothing by itself, else 0. */
  isStopWord: (word: string) => number;
  speakers: ReadonlySet<string>;
  leaning: Phrases;
  impersonal: Phrases;
  notStory: Phrases;
  caption: Phrases;
}

const list = (words: string): string[] => words.split(',').filter(Boolean);

const ready = (table: SummaryLanguage) =>
  once(() => {
    const stopWords = new Set(list(table.stopWords));
    return {
      isStopWord: (word: string) => Number(stopWords.has(word)),
      speakers: new Set(list(table.speakers)),
      leaning: new Phrases(list(table.leaning)),
      impersonal: new Phrases(list(table.impersonal)),
      notStory: new Phrases(list(table.notStory)),
      caption: new Phrases(list(table.caption)),
    };
  });

const LEXICONS = new Map(
  Object.values(TABLES)
    .concat(UNKNOWN)
    .map((table) => [table, ready(table)]),
);

const tableOf = (lang: string | null): SummaryLanguage =>
  Object.hasOwn(TABLES, lang ?? '') ? TABLES[lang ?? '']! : UNKNOWN;

/** The lists of a BCP 47 primary language; empty ones for a language that we do not know, or for null. */
export const lexiconOf = (lang: string | null): Lexicon => LEXICONS.get(tableOf(lang))!();

/** How many words of a BCP 47 primary language people read in a minute; a usual number for one that we do not know. */
export const wordsPerMinuteOf = (lang: string | null): number => tableOf(lang).wordsPerMinute;
