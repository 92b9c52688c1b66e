import type { PageElement } from '../page/block';
import type { RemovalReason } from './article';

/** What class names and ids call clutter. Evidence only: such words stand on good paragraphs too. */
const HINTS: [RemovalReason, RegExp][] = [
  ['caption', /caption|legend|bildtext|media-text|image-desc|img-box|wp-element-caption/],
  ['credit', /credit|copyright|photographer|fotograf|source/],
  ['newsletter', /newsletter|mailing|signup|sign-up|subscribe|nyhetsbrev/],
  ['paywall notice', /paywall|premium|piano|regwall|metered|offer/],
  ['consent', /consent|cookie|gdpr|cmp|privacy|onetrust/],
  ['registration', /log-?in|register|registration|sign-?in|account|verification|modal|dialog|popup|overlay/],
  ['share', /share|sharing|social|addtoany|follow/],
  ['comments', /comment|disqus|respond|discussion|kommentar/],
  ['most read', /most-?(?:read|popular|viewed)|popular|trending|ranking|meistgelesen/],
  [
    'related links',
    /related|recommend|teaser|read-?(?:more|next|also)|card|promo|similar|outbrain|taboola|latest|carousel|under-article|stream-item|more-/,
  ],
  ['author biography', /author-?(?:bio|box|info|desc|card)|about-author|biograph|bio\b|person-details/],
  ['byline', /byline|author|dateline|date|time(?:stamp)?\b|published|meta\b|post-info|agency/],
  [
    'advertisement',
    /advert|sponsor|(?:^|[\s_-])ads?(?:$|[\s_-])|banner|dfp|gpt-|anzeige|promoted|content-marketing|cta\b/,
  ],
  [
    'fact box',
    /fact|info-?box|side-?bar|side-?box|expandable|collaps|aside|poll|quiz|timeline|glossar|explain|ai-?summary|ai-?content|gray-?box|box\b/,
  ],
  ['disclaimer', /disclaimer|disclosure|legal|correction|editor-?note|reference/],
  ['navigation', /nav|menu|breadcrumb|pagination|tags?\b|topics?\b|categor|\btoc|contents|skip|search|footer|header/],
];
const MOST_HINT = 200;

/** The reasons that hints may speak for; a reason's place here is its bit in a mask. */
export const HINT_REASONS: readonly RemovalReason[] = HINTS.map(([reason]) => reason);

/** All that a hint (class names, ids, roles) calls its element, one bit for each of `HINT_REASONS`. */
function hintMask(hint: string): number {
  if (!hint) return 0;
  const words = hint
    .slice(0, MOST_HINT)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  let mask = 0;
  HINTS.forEach(([, pattern], bit) => {
    if (pattern.test(words)) mask |= 1 << bit;
  });
  return mask;
}

/** The masks of all elements; hints that differ in numbers alone are looked at once. */
export function hintMasks(elements: readonly PageElement[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(elements, ({ hint }) => {
    if (!hint) return 0;
    const key = hint.replace(/\d+/g, '0');
    const mask = known.get(key) ?? hintMask(key);
    known.set(key, mask);
    return mask;
  });
}
