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

/** A language's lists ready for look-up; `leaning`, `impersonal`, `notStory` and `caption` hold phrases of words joined by spaces. */
export interface Lexicon {
  stopWords: ReadonlySet<string>;
  leaning: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  impersonal: ReadonlySet<string>;
  notStory: ReadonlySet<string>;
  caption: ReadonlySet<string>;
  wordsPerMinute: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(',').filter(Boolean));

/** The lists of a BCP 47 primary language; empty ones for a language that we do not know, or for null. */
export function lexiconOf(lang: string | null): Lexicon {
  const table = Object.hasOwn(TABLES, lang ?? '') ? TABLES[lang ?? '']! : UNKNOWN;
  return {
    stopWords: set(table.stopWords),
    leaning: set(table.leaning),
    speakers: set(table.speakers),
    impersonal: set(table.impersonal),
    notStory: set(table.notStory),
    caption: set(table.caption),
    wordsPerMinute: table.wordsPerMinute,
  };
}
