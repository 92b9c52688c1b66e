/** What a page's address says, in the order that `fillAddress` fills it in. */
export const ADDRESS: readonly string[] = [
  'path depth',
  'slug words',
  'path digits',
  'path list',
  'path story',
  'path help',
  'path forum',
  'path product',
  'path service',
  'host help',
  'host forum',
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const LIST = words(
  'category categories tag tags topic topics section sections archive archives collection collections search all list browse',
);
const STORY = words('news article articles story stories blog blogs post posts a nachrichten noticias actualites');
const HELP = words('doc docs documentation help support wiki manual api reference guide kb faq learn tutorial hc man');
const FORUM = words(
  'forum forums thread threads question questions community discussion discussions topic viewtopic showthread t r comments ' +
    'answers issues',
);
const PRODUCT = words('product products shop store dp item items p buy pricing collections gp ip');
const SERVICE = words(
  'service services solution solutions location locations about company platform feature features treatment treatments ' +
    'practice-areas',
);
const HELP_HOSTS = words('doc docs help support developer developers wiki kb api learn');
const FORUM_HOSTS = words('forum forums community discuss answers');
const MOST_DIGITS = 12;

/** Fills in `ADDRESS` from column `at` on; gives the column after it. An address that is none is one without a path. */
export function fillAddress(address: string, row: Float32Array, at: number): number {
  const url = URL.canParse(address) ? new URL(address) : null;
  const path = url?.pathname.toLowerCase() ?? '';
  const segments = path.split('/').slice(1);
  const filled = segments.filter(Boolean);
  let [list, help, forum, product, service] = [0, 0, 0, 0, 0];
  let story = path.endsWith('.html') || path.endsWith('.htm') ? 1 : 0;
  segments.forEach((segment, i) => {
    // "/docs.html" is a page of documents as "/docs/" is
    const name = segment.split('.', 1)[0]!;
    if (LIST.has(segment)) list = 1;
    if (HELP.has(name) || (i === 0 && isVersion(segment))) help = 1;
    if (FORUM.has(name)) forum = 1;
    if (PRODUCT.has(segment)) product = 1;
    if (SERVICE.has(segment)) service = 1;
    if (i + 1 < segments.length && (STORY.has(segment) || isYear(segment))) story = 1;
  });
  const host = url?.protocol.startsWith('http') && url.hostname.includes('.') ? url.hostname.split('.', 1)[0]! : '';
  row[at++] = filled.length;
  row[at++] = (filled.at(-1) ?? '').replaceAll('_', '-').split('-').length;
  row[at++] = Math.min(MOST_DIGITS, digitsIn(path));
  row[at++] = list;
  row[at++] = story;
  row[at++] = help;
  row[at++] = forum;
  row[at++] = product;
  row[at++] = service;
  row[at++] = HELP_HOSTS.has(host) ? 1 : 0;
  row[at++] = FORUM_HOSTS.has(host) ? 1 : 0;
  return at;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
/** "v2" */
const isVersion = (segment: string) => segment[0] === 'v' && isDigit(segment.charCodeAt(1));
/** "2024" */
const isYear = (segment: string) => segment.length === 4 && segment.startsWith('20') && digitsIn(segment) === 4;

function digitsIn(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++;
  return digits;
}
