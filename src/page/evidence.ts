/** One `<meta>` of the page: its name, property or itemprop in lower case, and its content. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * An element that may show the headline, the byline or a date. `hint` holds the words of its class, id, itemprop, rel and
 * test attributes in lower case; `datetime` what a machine-readable attribute says; `paragraph` how many `<p>` stand before
 * it in the page, which tells how far it is from the headline; `linked` whether it stands inside a link.
 */
export interface Mark {
  tag: string;
  hint: string;
  text: string;
  datetime: string | null;
  paragraph: number;
  linked: boolean;
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
}

/** The evidence of a page that says nothing. */
export const NO_EVIDENCE: PageEvidence = { htmlLang: null, canonical: null, metaTags: [], jsonLd: [], marks: [] };
