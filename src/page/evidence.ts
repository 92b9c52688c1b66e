/** One `<meta>` of the page: its name, property or itemprop in lower case, and its content. */
export interface MetaTag {
  name: string;
  content: string;
}

/** What the attributes say of an element that may show the headline, the byline or a date. */
export interface MarkData {
  /** Its index among the page's elements. */
  element: number;
  /** The words of its itemprop, and of its class, id, rel and test attributes, in lower case. */
  prop: string;
  hint: string;
  /** What a machine-readable attribute says; null when there is none. */
  datetime: string | null;
  /** A link's path, in lower case; empty when it is no link. */
  path: string;
  /** Stands inside a link. */
  linked: boolean;
}

/** The same with what it shows. */
export interface Mark extends Omit<MarkData, 'element'> {
  tag: string;
  /** Text with `\n` where one element ends and another begins. */
  text: string;
  /** How many `<p>` with text begin before it ends, which tells how far it is from the headline. */
  paragraph: number;
}

/**
 * What a page says about itself, collected and not yet judged: plain data, every list and text bounded.
 * `jsonLd` holds the raw texts of the JSON-LD scripts, `marks` are in page order.
 */
export interface PageEvidence {
  htmlLang: string | null;
  canonical: string | null;
  metaTags: MetaTag[];
  jsonLd: string[];
  marks: Mark[];
  /** The raw texts of other scripts that may hold the article's text, where the page itself shows too little to be one. */
  scripts?: string[];
}

/** The evidence of a page that says nothing. */
export const NO_EVIDENCE: PageEvidence = { htmlLang: null, canonical: null, metaTags: [], jsonLd: [], marks: [] };
