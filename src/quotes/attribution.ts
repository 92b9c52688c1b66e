import type { Mention, Span } from '../page/block';

export type AttributionKind = 'direct' | 'mixed' | 'indirect';

/** One reason for an attribution: a stable code (translated on screen) and the words of the page it rests on. */
export interface Evidence {
  code: string;
  text: string;
}

/** One statement with its content, cue and source (PARC, PolNeAR). */
export interface Attribution {
  kind: AttributionKind;
  /** The words of the content, its spans joined by " … " where they are apart. */
  text: string;
  content: Span[];
  cue: Mention | null;
  source: Mention | null;
  /** Index into the reading's speakers; null when nobody can be named or described. */
  speaker: number | null;
  /** 0 to 1, calibrated: of those at 0.9, nine in ten have the right speaker. */
  confidence: number;
  evidence: Evidence[];
}

/** A source resolved to one person, organisation or unnamed description. */
export interface Speaker {
  /** Fullest name in the article; null for an unnamed source. */
  name: string | null;
  /** The article's own words for an unnamed source ("a federal official"), else null. */
  description: string | null;
  role: string | null;
  kind: 'person' | 'organisation' | 'unnamed';
  aliases: string[];
  /** Indexes into the reading's attributions, in the article's order. */
  attributions: number[];
}
