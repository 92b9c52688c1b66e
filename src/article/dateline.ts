/** Place and agency, or agency alone: "NEW JERSEY (WABC) --", "Berlin (dpa) -", "(Reuters) -". */
const WITH_AGENCY = /^(?:\p{Lu}[\p{L}\p{M}.,'’\- ]{1,40} )?\([\p{L}\p{N}.&/ -]{2,30}\)\s{0,2}[-–—:]{1,2}(?=\s)/u;
/** A place in capitals: "WASHINGTON, D.C. —", "PARIS, 3 May –". */
const PLACE = /^\p{Lu}[\p{Lu}.'’\- ]{2,30}(?:, [\p{L}.]{2,12}(?: \d{1,2})?)?\s{0,2}(?:[–—]|--)(?=\s)/u;
const HEAD = 90;

/** Place and agency that open an article's first paragraph, without the dash after them; null where none do. */
export function findDateline(text: string): string | null {
  const head = text.slice(0, HEAD);
  const mayBePlace = /^[^a-z]{3}/.test(head) && /[–—]|--/.test(head);
  const found = (head.includes('(') ? WITH_AGENCY.exec(head) : null) ?? (mayBePlace ? PLACE.exec(head) : null);
  return found ? found[0].replace(/[-–—:\s]+$/, '') : null;
}
