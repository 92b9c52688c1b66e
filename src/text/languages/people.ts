import { once } from '../once';
import { WordTable } from '../word-table';
import { people as de } from './people-de';
import { people as en } from './people-en';
import { people as es } from './people-es';
import { people as fr } from './people-fr';
import { people as it } from './people-it';
import { people as pt } from './people-pt';

export type Gender = 'female' | 'male';

/** Words of one language by which an article tells who people are. All lower case, without full stops. */
export interface PeopleWords {
  /** German writes every noun with a capital, so a capital alone says little. */
  nounsCapitalised: boolean;
  definite: ReadonlySet<string>;
  /** What definite articles tell of a person's gender, where they do; empty elsewhere. */
  articles: ReadonlyMap<string, Gender>;
  /** Personal and possessive pronouns of one person. */
  pronouns: ReadonlyMap<string, Gender>;
  /** Pronouns of several people or of no person. */
  otherPronouns: ReadonlySet<string>;
  /** Those of `otherPronouns` that stand for several people. */
  plurals: ReadonlySet<string>;
  /** What verbs of several people end in, where the pronoun "she" is also "they"; empty elsewhere. */
  pluralVerbs: string;
  /** What most plural nouns end in; empty where the ending tells nothing. */
  pluralEnding: string;
  /** Possessive pronouns before a noun ("his wife"). */
  possessives: ReadonlySet<string>;
  /** Forms of "to be" in the third person. */
  copulas: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Nouns for what somebody says, before whoever it is ("Angaben der Stadt"). */
  accounts: ReadonlySet<string>;
  /** Forms of address before a name; they are left out of it. */
  honorifics: ReadonlyMap<string, Gender | null>;
  /** Nouns for people, also as titles before a name. */
  roles: ReadonlyMap<string, Gender | null>;
  /** Endings that make a noun one for a person, for languages that join words. */
  roleEndings: readonly [ending: string, gender: Gender | null][];
  /** Groups of roles that can stand for the same person, between semicolons. */
  sameRole: ReadonlyMap<string, string>;
  /** Those that make another office of an office ("deputy"). */
  otherOffice: ReadonlySet<string>;
  /** Pronouns of one more person of whom nothing is told ("another"). */
  another: ReadonlySet<string>;
  /** Nouns for organisations and documents after an article ("the company", "the report"). */
  collectives: ReadonlySet<string>;
  /** Those of `collectives` that make a name of the name before them ("Smith campaign"). */
  bodies: ReadonlySet<string>;
  /** Those of `collectives` that stand for a newspaper or the like named before. */
  outlets: ReadonlySet<string>;
  /** Adjectives that tell two people of one name apart: "the elder Lee" is "Lee Sr." */
  elder: ReadonlySet<string>;
  younger: ReadonlySet<string>;
  /** Capitalised words that are no names of anybody: nations, parties. */
  notNames: ReadonlySet<string>;
  /** What a word is, as bits of `Kind`. */
  kinds: WordTable;
}

/** What the tables say of a word: one number for all of them. */
export const Kind = {
  Definite: 1,
  Indefinite: 1 << 1,
  Possessive: 1 << 2,
  /** After one of these a name is no subject; "of" and its like also keep a name inside another phrase. */
  Preposition: 1 << 3,
  /** Words that may stand capitalised at the start of a sentence without being part of a name. */
  Function: 1 << 4,
  Relative: 1 << 5,
  /** Words between which two names share a statement. */
  Conjunction: 1 << 6,
  /** Words that open a clause inside a sentence. */
  Subordinator: 1 << 7,
  /** Words before a subject that are no part of it ("but", "as"). */
  Opener: 1 << 8,
  Copula: 1 << 9,
  /** Personal and possessive pronouns of one person. */
  Pronoun: 1 << 10,
  Honorific: 1 << 11,
  /** Adjectives that a role keeps its sense with ("former", "senior"). */
  Modifier: 1 << 12,
  /** Words that join the parts of an organisation's name. */
  Link: 1 << 13,
  /** Words that make a capitalised run an organisation. */
  Organisation: 1 << 14,
  Collective: 1 << 15,
  /** Last words of the names of places; a hint only, since people are named after them. */
  Place: 1 << 16,
  /** Capitalised words that are no names of anybody: nations, parties. */
  NotName: 1 << 17,
  /** Days and months. */
  Calendar: 1 << 18,
  /** Lower-case words inside a name of a person. */
  Particle: 1 << 19,
  /** Roles that say no more than that it is a person ("man"). */
  Anybody: 1 << 20,
  /** A noun for a person that stands in the table itself. */
  Role: 1 << 21,
} as const;

/** What a language's own file gives: words with white space between, genders as `:f` and `:m`. */
export interface PeopleSource {
  nounsCapitalised?: boolean;
  functionWords: string;
  prepositions: string;
  subordinators: string;
  openers: string;
  definite: string;
  indefinite: string;
  conjunctions: string;
  pronouns: string;
  otherPronouns: string;
  plurals: string;
  pluralEnding?: string;
  pluralVerbs?: string;
  possessives: string;
  copulas: string;
  firstPerson: string;
  relatives: string;
  accounts?: string;
  honorifics: string;
  roles: string;
  roleEndings?: string;
  sameRole?: string;
  roleModifiers: string;
  otherOffice?: string;
  another?: string;
  organisations: string;
  collectives: string;
  bodies?: string;
  outlets: string;
  anybody: string;
  calendar: string;
  elder?: string;
  younger?: string;
  notNames: string;
  places: string;
  particles: string;
  organisationLinks: string;
}

const tables: ReadonlyMap<string, () => PeopleWords> = new Map(
  Object.entries({ en, de, es, fr, it, pt }).map(([lang, source]) => [lang, once(() => toTable(source))]),
);

/** The table of a language by its primary subtag; the English one for a language without its own. */
export function peopleWords(lang: string | null): PeopleWords {
  return (tables.get(lang ?? 'en') ?? tables.get('en')!)();
}

/** A word's gender behind a colon is no part of it. */
function kinds(source: PeopleSource): WordTable {
  const table = new WordTable();
  const enter = (list: string, kind: number): void => {
    for (const word of words(list.replaceAll(/:[fm]/g, ''))) table.add(word, kind);
  };
  enter(source.definite, Kind.Definite);
  enter(source.indefinite, Kind.Indefinite);
  enter(source.possessives, Kind.Possessive);
  enter(source.prepositions, Kind.Preposition);
  enter(source.functionWords, Kind.Function);
  enter(source.relatives, Kind.Relative);
  enter(source.conjunctions, Kind.Conjunction);
  enter(source.subordinators, Kind.Subordinator);
  enter(source.openers, Kind.Opener);
  enter(source.copulas, Kind.Copula);
  enter(source.pronouns, Kind.Pronoun);
  enter(source.honorifics, Kind.Honorific);
  enter(source.roleModifiers, Kind.Modifier);
  enter(source.organisationLinks, Kind.Link);
  enter(source.organisations, Kind.Organisation);
  enter(source.collectives, Kind.Collective);
  enter(source.places, Kind.Place);
  enter(source.notNames, Kind.NotName);
  enter(source.calendar, Kind.Calendar);
  enter(source.particles, Kind.Particle);
  enter(source.anybody, Kind.Anybody);
  enter(source.roles, Kind.Role);
  return table;
}

function toTable(source: PeopleSource): PeopleWords {
  return {
    nounsCapitalised: source.nounsCapitalised ?? false,
    definite: new Set(gendered(source.definite).keys()),
    articles: told(source.definite),
    pronouns: told(source.pronouns),
    otherPronouns: words(source.otherPronouns),
    plurals: words(source.plurals),
    pluralEnding: source.pluralEnding ?? '',
    elder: words(source.elder ?? ''),
    younger: words(source.younger ?? ''),
    pluralVerbs: source.pluralVerbs ?? '',
    possessives: words(source.possessives),
    copulas: words(source.copulas),
    firstPerson: words(source.firstPerson),
    relatives: words(source.relatives),
    accounts: words(source.accounts ?? ''),
    honorifics: gendered(source.honorifics),
    roles: gendered(source.roles),
    roleEndings: [...gendered(source.roleEndings ?? '')],
    sameRole: groups(source.sameRole ?? ''),
    otherOffice: words(source.otherOffice ?? ''),
    another: words(source.another ?? ''),
    collectives: words(source.collectives),
    bodies: words(source.bodies ?? ''),
    outlets: words(source.outlets),
    notNames: words(source.notNames),
    kinds: kinds(source),
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Each word of a group to the group's first word. */
function groups(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(';').flatMap((group) => {
      const members = [...words(group)];
      return members.map((word) => [word, members[0] ?? word] as const);
    }),
  );
}

/** Those of the words that come with a gender. */
const told = (list: string): ReadonlyMap<string, Gender> =>
  new Map([...gendered(list)].filter((entry): entry is [string, Gender] => entry[1] !== null));

function gendered(list: string): ReadonlyMap<string, Gender | null> {
  const genders = { f: 'female', m: 'male' } as const;
  return new Map(
    [...words(list)].map((entry) => {
      const [word = '', gender] = entry.split(':');
      return [word, gender === 'f' || gender === 'm' ? genders[gender] : null];
    }),
  );
}
