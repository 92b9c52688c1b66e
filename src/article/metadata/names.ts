import { isAgency } from '../agencies';
import { isCapital, isDigit, isLetter } from '../characters';
import { decodeEntities } from './json-ld';
import { wordsOf } from './words';

/** A credit line taken apart: the people it names, and whoever else it credits (agencies, newsrooms, organisations). */
export interface Credits {
  people: string[];
  others: string[];
}

interface Site {
  name: string;
  bare: string;
}

/** What a credit line is read with; every list in lower case. */
export interface CreditWords {
  by: readonly string[];
  /** What their first words are: most texts open with none of them. */
  byHeads: ReadonlySet<string>;
  and: ReadonlySet<string>;
  roles: readonly string[];
  /** The first and the last words of roles: most names have none of them there. */
  roleHeads: ReadonlySet<string>;
  roleTails: ReadonlySet<string>;
  newsroom: ReadonlySet<string>;
  /** Names of this site and its publisher: as names are compared, and their letters alone. */
  sites: readonly Site[];
  /** Lines of this page that were read already: pages say who wrote in several places. */
  known: Map<string, Credits>;
}

const MAX_LINE = 400;
const MAX_NAMES = 12;

/** Signs that part one name from the next, or a name from what follows it. */
const SEPARATORS = /[\n|•·;/,،、，]|\s[-–—]\s|\s-(?=[A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯԱ-Ֆ])|:\s/;

/** A date in words ends a name: "By Jane Doe May 3, 2024". */
export const DATE = /\s(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?),? \d{4}(?!\d)/gu;

/** Words that stand in no name: a control's label, a time, a sentence. */
const NEVER = new Set(
  (
    'email e-mail follow share read reading view see more hour hours minute minutes mins days week month year ago profile ' +
    'the this is was about all post posts show click subscribe sign log comment comments updated published photo photos image images ' +
    'http www opens contact save print listen watch your my our home menu search close not are last on at full bio released guidelines ' +
    'checked abone getty istock istockphoto shutterstock ' +
    'writers written licensed articles article career latest trending top how what why when who new local world sports sport ' +
    'business politics opinion health lifestyle entertainment technology tech science travel food culture video videos live breaking ' +
    'advertisement ad sponsored copyright reserved rights privacy policy terms cookie cookies gallery related stories story topics ' +
    'linki kopyala paylaş copy link front page facebook youtube linkedin twitter instagram whatsapp tiktok courtesy ' +
    'unsere autorinnen autoren alle mehr lesen teilen foto fotos bild video artikel startseite themen suche anmelden ' +
    'lire plus partager photo accueil voir tous nos auteurs leer más compartir inicio foto leggi tutto condividi lees ' +
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ).split(' '),
);

/** Words of titles, departments and buttons, which stand in capitals where names do. */
const NO_NAME = new Set(
  (
    'president vice consultant coordinator manager director officer specialist strategist executive founder co-founder ceo cto cfo coo ' +
    'professor lead development operations marketing management department corporation company products states disclosure tips ' +
    'attorney engineer actuary calculator maker tip tips forum genre journalism ' +
    'request quote browse download free get buy shop find try guide checklist plans tools solutions platform case studies agents ' +
    'güncelleme geschäftsführer geschäftsführerin leiter leiterin directeur directrice'
  ).split(' '),
);

/** What is left of "in News" or "on Friday" is no name. */
const OPENS_PHRASE = /^(?:in|on|at|for|of|to|the|a|an|im|am|auf|en|le|la|dans)\s/;

/** Words in lower case that stand inside names. */
const PARTICLES = new Set(
  'de da di do del della dello dos das du van von vom der den ter ten la le el al bin ibn y e i af av zu zur zum st'.split(
    ' ',
  ),
);

const BY = wordsOf('by');
const AND: ReadonlySet<string> = new Set(wordsOf('and'));
const ROLES = wordsOf('roles');
const headOf = (words: string): string => words.split(' ', 1)[0]!;
const tailOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
const BY_HEADS: ReadonlySet<string> = new Set(BY.map(headOf));
const ROLE_HEADS: ReadonlySet<string> = new Set(ROLES.map(headOf));
const ROLE_TAILS: ReadonlySet<string> = new Set(ROLES.map(tailOf));
const NEWSROOM: ReadonlySet<string> = new Set(wordsOf('newsroom'));

/** The words that credit lines of a site are read with. */
export function creditWords(sites: readonly string[]): CreditWords {
  return {
    by: BY,
    byHeads: BY_HEADS,
    and: AND,
    roles: ROLES,
    roleHeads: ROLE_HEADS,
    roleTails: ROLE_TAILS,
    newsroom: NEWSROOM,
    sites: sites
      .map(squash)
      .filter(Boolean)
      .map((name) => ({ name, bare: bareOf(name) })),
    known: new Map(),
  };
}

/**
 * Takes a credit line apart. `structured` lines come from fields that hold names only, so there a single word is a name
 * too; in running text a name needs two. Text that names nobody gives two empty lists.
 */
export function readCredits(line: string, words: CreditWords, structured: boolean): Credits {
  const key = structured ? `\0${line}` : line;
  const known = words.known.get(key) ?? takeApart(line, words, structured);
  words.known.set(key, known);
  return known;
}

function takeApart(line: string, words: CreditWords, structured: boolean): Credits {
  const credits: Credits = { people: [], others: [] };
  const whole = pieces(decodeEntities(line.slice(0, MAX_LINE)), words);
  // A line that is cut may end within a name.
  if (line.length > MAX_LINE) whole.pop();
  for (const piece of whole) {
    const name = cleanName(piece, words);
    // "Daily Post Staff": without the role only the site would be left
    if (structured && piece !== name && isSite(name, words.sites)) {
      credits.others.push(piece);
      continue;
    }
    if (!name) continue;
    if (OPENS_PHRASE.test(name)) continue;
    // "Jane Doe" and below it "National Biotech Reporter"
    if (!structured && credits.people.length > 0 && isTitled(piece, name, words)) continue;
    const list = isOther(name, words) ? credits.others : isPerson(name, structured) ? credits.people : null;
    if (list && list.length < MAX_NAMES && !list.some((known) => squash(known) === squash(name))) list.push(name);
  }
  return credits;
}

/** Shorter roles follow names without more: "MD", "Jr". */
const SHORTEST_TITLE = 4;

/** What a piece says behind the name that was found in it is a role. */
function isTitled(piece: string, name: string, words: CreditWords): boolean {
  if (!piece.startsWith(`${name} `)) return false;
  const role = piece.slice(name.length + 1).toLowerCase();
  return role.length >= SHORTEST_TITLE && words.roles.includes(role);
}

/** A name in lower case, letters and digits only, as names are compared. */
export function squash(name: string): string {
  const lower = name.toLowerCase();
  let squashed = '';
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isLetter(lower.charCodeAt(i))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      squashed += squashed === '' ? lower.slice(from, i) : ` ${lower.slice(from, i)}`;
      from = -1;
    }
  }
  return squashed;
}

/** Whether a name is that of the site: the same words, or the same letters. */
export function isSite(name: string, sites: readonly Site[]): boolean {
  const own = squash(name);
  const bare = bareOf(own);
  return sites.some((site) => site.name === own || (bare.length > 2 && site.bare === bare));
}

const bareOf = (squashed: string): string => squashed.replace(/ |^the /g, '');

function pieces(line: string, words: CreditWords): string[] {
  const plain = line.replace(/\S+@\S+|https?:\S+/g, '\n');
  return (/\d{4}/.test(plain) ? plain.replace(DATE, '\n') : plain)
    .split(SEPARATORS)
    .flatMap((part) => splitAtAnd(stripOpening(part.trim(), words), words))
    .map((part) => part.trim())
    .filter(Boolean);
}

function splitAtAnd(part: string, words: CreditWords): string[] {
  const out: string[][] = [[]];
  // "ANN BELL AND TOM REED" are two, but "ANA E CRUZ" may have an initial
  const inCapitals = part === part.toUpperCase();
  for (const word of part.split(/\s+/)) {
    const lower = word.toLowerCase();
    const isWord = word === lower || (inCapitals && word.length > 1);
    const joins = word === '&' || word === '+' || (isWord && words.and.has(lower));
    if (joins) out.push([]);
    else out.at(-1)!.push(word);
  }
  return out.map((name) => name.join(' '));
}

function stripOpening(part: string, words: CreditWords): string {
  // "ByJane Doe": the space was a gap between two boxes
  let rest = part.replace(/^By(?=\p{Lu}\p{Ll})/u, '');
  for (let round = 0; round < 3; round++) {
    const opening = openingOf(rest, words, (by) => !goesOn(rest, by.length));
    if (!opening || rest.length === opening.length) return opening ? '' : rest;
    rest = rest.slice(opening.length).replace(/^[\s:.]+/, '');
  }
  return rest;
}

/** What a text is opened by, of the words that open bylines and end where `ends` says so. */
export function openingOf(text: string, words: CreditWords, ends: (by: string) => boolean): string | undefined {
  let end = 0;
  while (end < text.length && isLetter(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))) end++;
  if (!words.byHeads.has(text.slice(0, end).toLowerCase())) return undefined;
  const lower = text.toLowerCase();
  return words.by.find((by) => lower.startsWith(by) && ends(by));
}

/** A word goes on at that place. */
const goesOn = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at)) ? !isDigit(text.charCodeAt(at)) : /['’-]/.test(text[at] ?? '');

function cleanName(piece: string, words: CreditWords): string {
  let name = piece
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/@\w+/g, ' ')
    .replace(/^[\s"'“”„(*–—-]+|[\s"'“”)(*:.,–—-]+$/g, (edge) =>
      edge.startsWith('.') && /\b(?:Jr|Sr)\.$/.test(piece) ? edge : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
  // "for CNN", "in Berlin", "of the Associated Press" end a name.
  name = name.replace(/\s(?:for|in|of|at|aus|in|für|bei|à|pour|en|desde|a)\s.*$/u, '');
  for (let round = 0; round < 2; round++) {
    const lower = name.toLowerCase();
    if (!words.roleHeads.has(headOf(lower)) && !words.roleTails.has(tailOf(lower))) break;
    for (const role of words.roles) {
      if (lower === role) return '';
      if (lower.startsWith(`${role} `)) name = name.slice(role.length + 1);
      else if (lower.endsWith(` ${role}`)) name = name.slice(0, -role.length - 1);
      else continue;
      break;
    }
  }
  return name.replace(/\s*(?:기자|記者|记者|특파원)(?:\s.*)?$/u, '').trim();
}

function isOther(name: string, words: CreditWords): boolean {
  if (isAgency(name) || isSite(name, words.sites)) return true;
  // an address: "example.com", "example.com staff"
  if (name.includes('.') && /\p{L}\.\p{Ll}{2,}/u.test(name)) return true;
  const own = squash(name).split(' ');
  // A single word in lower case is an account, not a name.
  if (/^[a-z0-9._-]*[a-z][a-z0-9._-]*$/.test(name)) return true;
  return own.some((word) => words.newsroom.has(word)) || words.newsroom.has(own.join(' '));
}

/** Where scripts without capitals are. */
const BEYOND_LATIN = /[\u0590-\u1fff\u2e80-\uffff]/;

function isPerson(name: string, structured: boolean): boolean {
  const parts = name.split(' ');
  if (parts.length > 6 || name.length > 60 || name.length < 2 || /\d/.test(name)) return false;
  if (squash(name) === '' || /[?!%€$£=<>{}_"“”„:]/u.test(name)) return false;
  if (parts.some((part) => NEVER.has(part.toLowerCase()))) return false;
  const caseless =
    BEYOND_LATIN.test(name) &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u.test(
      name,
    );
  if (structured || caseless) return structured || name.length <= 12;
  // names of several menu entries run together
  if (/[a-zß-ÿ][A-ZÀ-ÞĀ-Ž]\S*[a-zß-ÿ][A-ZÀ-ÞĀ-Ž]/.test(name)) return false;
  if (parts.some((part) => NO_NAME.has(part.toLowerCase()))) return false;
  const plain = parts.filter((part) => !PARTICLES.has(part));
  return plain.length >= 2 && plain.every(isCapital);
}
