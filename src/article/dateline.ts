/** Place and agency: "NEW JERSEY (WABC) --", "LONDON, Nov 3 (Reuters) -"; or agency alone: "(dpa) -", "(CNN)". */
const WITH_AGENCY =
  /^(?:\p{Lu}[\p{L}\p{M}.,'’\- ]{1,40} (?:\d{1,2} )?)?\([\p{L}\p{N}.&/ -]{2,30}\)\s{0,2}[-–—:]{1,2}(?=\s)|^\([\p{L}.&/ -]{2,20}\)(?=\s)/u;
/** A place in capitals: "WASHINGTON, D.C. —", "PARIS, 3 May –". */
const PLACE = /^\p{Lu}[\p{Lu}.'’\- ]{2,40}(?:, [\p{L}.]{2,12}(?: \d{1,2})?)?(?:\s{0,2}(?:[–—]|--)|\s-)(?=\s)/u;

/** Place and agency that open an article's first paragraph, without the dash after them; null where none do. */
export function findDateline(text: string): string | null {
  return opening(text)?.replace(/[-–—:\s]+$/, '') ?? null;
}

/** Where the story begins behind a dateline and its dash, as a UTF-16 offset; 0 where a text has none. A colon may follow a speaker. */
export function datelineEnd(text: string): number {
  const dateline = opening(text);
  return !dateline || dateline.endsWith(':') ? 0 : dateline.length;
}

/** No bracket further on belongs to them. */
const HEAD = 48;

/** Both expressions are bounded and look at the beginning alone. */
const opening = (text: string): string | undefined =>
  ((text.slice(0, HEAD).includes('(') ? WITH_AGENCY.exec(text) : null) ?? PLACE.exec(text))?.[0];
