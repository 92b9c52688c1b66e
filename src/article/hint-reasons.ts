import type { RemovalReason } from './article';

/**
 * What class names and ids call clutter. Evidence only: such words stand on good paragraphs too. `|` marks where a word has to
 * begin or end, `~` the same where an underscore parts words as well; without a mark the letters may stand anywhere.
 */
const HINTS: [RemovalReason, string][] = [
  ['caption', 'caption legend bildtext media-text image-desc img-box wp-element-caption'],
  ['credit', 'credit copyright photographer fotograf source'],
  ['newsletter', 'newsletter mailing signup sign-up subscribe nyhetsbrev'],
  ['paywall notice', 'paywall premium piano regwall metered offer'],
  ['consent', 'consent cookie gdpr cmp privacy onetrust'],
  ['registration', 'login log-in register registration signin sign-in account verification modal dialog popup overlay'],
  ['share', 'share sharing social addtoany follow'],
  ['comments', 'comment disqus respond discussion kommentar'],
  [
    'most read',
    'mostread most-read mostpopular most-popular mostviewed most-viewed popular trending ranking meistgelesen',
  ],
  [
    'related links',
    'related recommend teaser readmore read-more readnext read-next readalso read-also card promo similar outbrain taboola ' +
      'latest carousel under-article stream-item more-',
  ],
  [
    'author biography',
    'authorbio author-bio authorbox author-box authorinfo author-info authordesc author-desc authorcard author-card ' +
      'about-author biograph bio| person-details',
  ],
  ['byline', 'byline author dateline date time| timestamp| published meta| post-info agency'],
  ['advertisement', 'advert sponsor ~ad~ ~ads~ banner dfp gpt- anzeige promoted content-marketing cta|'],
  [
    'fact box',
    'fact infobox info-box sidebar side-bar sidebox side-box expandable collaps aside poll quiz timeline glossar explain ' +
      'aisummary ai-summary aicontent ai-content graybox gray-box box|',
  ],
  ['disclaimer', 'disclaimer disclosure legal correction editornote editor-note reference'],
  [
    'navigation',
    'nav menu breadcrumb pagination tag| tags| topic| topics| categor |toc contents skip search footer header',
  ],
];

/** The reasons that hints may speak for; a reason's place here is its bit in a mask. */
export const HINT_REASONS: readonly RemovalReason[] = HINTS.map(([reason]) => reason);

/** Letters to look for, by their codes, and whether a word has to begin before, or end behind them. */
interface Pattern {
  bit: number;
  codes: readonly number[];
  before: string;
  after: string;
}

const A = 97;
const LETTERS = 26;

/** The patterns by their first two letters, and which letters may follow these, a bit each; the last bit is for anything. */
const patterns: (Pattern[] | undefined)[] = new Array(LETTERS * LETTERS).fill(undefined);
const thirds = new Int32Array(LETTERS * LETTERS);
const thirdBit = (code: number): number => 1 << (code >= A && code < A + LETTERS ? code - A : LETTERS);
HINTS.forEach(([, words], bit) => {
  for (const word of words.split(' ')) {
    const [, before, letters, after] = /^([|~]?)(.*?)([|~]?)$/.exec(word)!;
    const codes = Array.from(letters!, (letter) => letter.charCodeAt(0));
    const at = (codes[0]! - A) * LETTERS + codes[1]! - A;
    const others = patterns[at] ?? [];
    others.push({ bit: 1 << bit, codes, before: before!, after: after! });
    patterns[at] = others;
    thirds[at]! |= codes.length > 2 ? thirdBit(codes[2]!) : -1;
  }
});

/**
 * All that a hint calls its element, one bit for each of `HINT_REASONS`. Takes the codes of its characters in lower case,
 * a hyphen before what was a capital inside a word.
 */
export function hintMask(codes: Uint8Array, length: number): number {
  let mask = 0;
  for (let i = 0; i + 1 < length; i++) {
    const first = codes[i]! - A;
    const second = codes[i + 1]! - A;
    if (first < 0 || second < 0 || first >= LETTERS || second >= LETTERS) continue;
    const at = first * LETTERS + second;
    if ((thirds[at]! & thirdBit(i + 2 < length ? codes[i + 2]! : 0)) === 0) continue;
    for (const { bit, codes: letters, before, after } of patterns[at]!) {
      if (mask & bit) continue;
      let same = 2;
      while (same < letters.length && codes[i + same] === letters[same]) same++;
      if (same < letters.length || i + same > length) continue;
      if (before && i > 0 && !parts(codes[i - 1]!, before)) continue;
      if (after && i + same < length && !parts(codes[i + same]!, after)) continue;
      mask |= bit;
    }
  }
  return mask;
}

const [HYPHEN, UNDERSCORE] = [45, 95];

/** Whether a sign parts words: anything but letters, digits and underscores, or else spaces, hyphens and underscores. */
const parts = (code: number, mark: string): boolean =>
  mark === '~'
    ? code === 32 || code === HYPHEN || code === UNDERSCORE
    : !((code >= A && code < A + LETTERS) || (code >= 48 && code <= 57) || code === UNDERSCORE);
