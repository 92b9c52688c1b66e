import type { Reading } from '../reading';

/** A name as citation styles need it: in its parts, or as it stands for an organisation. */
export type CslName = { family: string; given: string; 'non-dropping-particle'?: string } | { literal: string };

/** An article of the news as CSL-JSON (https://docs.citationstyles.org). */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: { 'date-parts': [number[]] };
  URL: string;
}

const ORGANISATION =
  /\b(?:agence|agencia|agência|agency|board|desk|dpa|editorial|editors|magazine|media|news|newsroom|post|press|presse|redaktion|redacción|redação|reporters|rédaction|service|staff|team|times|tv)\b/i;
const PARTICLE = /^(?:al|d[aeiou]s?|del|della|den|der|di|el|la|le|ten|ter|van|von|zu|zum)$/;

/** A byline's name in its parts: the last word is the family name, with the particles before it; else as it stands. */
export function cslName(name: string, publisher: string | null): CslName {
  const words = name.split(/\s+/).filter(Boolean);
  const family = words.at(-1);
  const whole = words.length < 2 || name === publisher || ORGANISATION.test(name) || /^[\p{Lu}\d\s./&-]+$/u.test(name);
  if (whole || !family) return { literal: name };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  const particle = words.slice(first, -1).join(' ');
  return { family, given: words.slice(0, first).join(' '), ...(particle ? { 'non-dropping-particle': particle } : {}) };
}

/** The article as CSL-JSON. The day of publication is the one that the page gives in its own zone. */
export function cslItem(reading: Reading, untitled: string): CslItem {
  const { article, url } = reading;
  const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(article.published ?? '');
  return {
    id: 'article',
    type: 'article-newspaper',
    title: article.headline ?? untitled,
    URL: url.replace(/#?:~:.*$/s, ''),
    ...(article.byline.length ? { author: article.byline.map((name) => cslName(name, article.publisher)) } : {}),
    ...(article.publisher ? { 'container-title': article.publisher } : {}),
    ...(day ? { issued: { 'date-parts': [day.slice(1).filter(Boolean).map(Number)] } } : {}),
  };
}
