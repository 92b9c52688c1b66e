import { once } from '../once';
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
  /** Words that may stand capitalised at the start of a sentence without being part of a name. */
  functionWords: ReadonlySet<string>;
  /** After one of these a name is no subject; "of" and its like also keep a name inside another phrase. */
  prepositions: ReadonlySet<string>;
  /** Words that open a clause inside a sentence. */
  subordinators: ReadonlySet<string>;
  /** Words before a subject that are no part of it ("but", "as"). */
  openers: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  /** What definite articles tell of a person's gender, where they do; empty elsewhere. */
  articles: ReadonlyMap<string, Gender>;
  indefinite: ReadonlySet<string>;
  /** Words between which two names share a statement. */
  conjunctions: ReadonlySet<string>;
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
  /** Adjectives that a role keeps its sense with ("former", "senior"). */
  roleModifiers: ReadonlySet<string>;
  /** Those that make another office of an office ("deputy"). */
  otherOffice: ReadonlySet<string>;
  /** Pronouns of one more person of whom nothing is told ("another"). */
  another: ReadonlySet<string>;
  /** Words that make a capitalised run an organisation. */
  organisations: ReadonlySet<string>;
  /** Nouns for organisations and documents after an article ("the company", "the report"). */
  collectives: ReadonlySet<string>;
  /** Those of `collectives` that make a name of the name before them ("Smith campaign"). */
  bodies: ReadonlySet<string>;
  /** Those of `collectives` that stand for a newspaper or the like named before. */
  outlets: ReadonlySet<string>;
  /** Roles that say no more than that it is a person ("man"). */
  anybody: ReadonlySet<string>;
  /** Days and months. */
  calendar: ReadonlySet<string>;
  /** Adjectives that tell two people of one name apart: "the elder Lee" is "Lee Sr." */
  elder: ReadonlySet<string>;
  younger: ReadonlySet<string>;
  /** Capitalised words that are no names of anybody: nations, parties. */
  notNames: ReadonlySet<string>;
  /** Last words of the names of places; a hint only, since people are named after them. */
  places: ReadonlySet<string>;
  /** Lower-case words inside a name of a person. */
  particles: ReadonlySet<string>;
  /** Words that join the parts of an organisation's name. */
  organisationLinks: ReadonlySet<string>;
  /** Whether the words that follow a word may refer to a person, as `Refers` has it; for readings of a vocabulary. */
  refers: (word: string) => number;
}

/** What a word is that may open or be a reference to somebody without a name. */
export const Refers = { Nobody: 0, Determiner: 1, Pronoun: 2 } as const;

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

/** Articles, possessives and pronouns of one person. */
function referring({ definite, indefinite, possessives, pronouns }: PeopleSource): (word: string) => number {
  const table = new Map<string, number>();
  for (const list of [definite, indefinite, possessives])
    for (const word of gendered(list).keys()) table.set(word, Refers.Determiner);
  for (const word of gendered(pronouns).keys()) table.set(word, (table.get(word) ?? 0) | Refers.Pronoun);
  return (word) => table.get(word) ?? Refers.Nobody;
}

function toTable(source: PeopleSource): PeopleWords {
  return {
    nounsCapitalised: source.nounsCapitalised ?? false,
    functionWords: words(source.functionWords),
    prepositions: words(source.prepositions),
    subordinators: words(source.subordinators),
    openers: words(source.openers),
    definite: new Set(gendered(source.definite).keys()),
    articles: told(source.definite),
    indefinite: words(source.indefinite),
    conjunctions: words(source.conjunctions),
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
    roleModifiers: words(source.roleModifiers),
    otherOffice: words(source.otherOffice ?? ''),
    another: words(source.another ?? ''),
    organisations: words(source.organisations),
    collectives: words(source.collectives),
    bodies: words(source.bodies ?? ''),
    outlets: words(source.outlets),
    anybody: words(source.anybody),
    calendar: words(source.calendar),
    notNames: words(source.notNames),
    places: words(source.places),
    particles: words(source.particles),
    organisationLinks: words(source.organisationLinks),
    refers: referring(source),
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
