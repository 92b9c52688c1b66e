import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

type Offsets = [number, number];

export interface GoldArticle {
  id: string;
  lang?: string;
  compartment: string;
  title?: string;
  text: string;
  attributions: {
    source: Offsets | null;
    cue: Offsets[];
    content: Offsets[];
    kind: string;
    core?: boolean;
    nested?: boolean;
  }[];
}

export interface SpeakerGold {
  id: string;
  att: number;
  speaker: string | null;
}

/** One article's predictions as the scorer reads them; offsets are into the article's text. */
export interface Prediction {
  id: string;
  quotes: {
    spans: Offsets[];
    kind: string;
    cue: Offsets | null;
    source: Offsets | null;
    /** A name; descriptions of unnamed sources are none. */
    speaker: string | null;
    confidence: number;
  }[];
}

interface Rates {
  p: number;
  r: number;
  f1: number;
}

interface Row {
  gold: number;
  pred: number;
  strict: Rates;
  partial: Rates;
  joint: Rates;
  sourceAcc: number;
  sourceN: number;
}

interface Bin {
  n: number;
  matched: number;
  accGivenMatch: number;
  endToEnd: number;
}

interface Segment {
  seg: number[];
  kind: string;
  source?: Offsets[] | null;
  q?: { source: Offsets | null };
}

export interface ScoreResult {
  out: {
    docs: number;
    core: boolean;
    all: Row;
    byKind: Record<string, Row>;
    speakers?: {
      all: Bin;
      named: Bin;
      org: Bin;
      anonymous: Bin;
      pronounSource: Bin;
      speakerSet: Rates;
      shown: Record<string, { n: number; right: number; wrongName: number; due: number; answered: number }>;
      wrong: { id: string; att: number; gold: string; pred: string | null; source: string }[];
    };
  };
  worst: {
    id: string;
    joint: number;
    gold: number;
    misses: { type: string; g: Segment | null; p: Segment | null }[];
    doc: { text: string; toks: Offsets[] };
  }[];
}

export interface Scorer {
  score(
    gold: GoldArticle[],
    predictions: Prediction[],
    options: { core: boolean; speakers: SpeakerGold[] | null },
  ): ScoreResult;
}

/** The scorer that lies beside the gold, or else our copy of it. */
export async function loadScorer(directory: string): Promise<Scorer> {
  const beside = path.join(directory, 'score.mjs');
  const file = existsSync(beside) ? beside : path.join(import.meta.dirname, 'quotes.mjs');
  return import(pathToFileURL(file).href) as Promise<Scorer>;
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
const rates = ({ p, r, f1 }: Rates): string => `${percent(p)} ${percent(r)} ${percent(f1)}`;

/** Prints the table of spans and sources, that of speakers, and the worst articles with what went wrong in them. */
export function printTable({ out, worst }: ScoreResult, options: { worst: number }): void {
  console.log(`${out.docs} articles${out.core ? ', core only' : ''}`);
  console.log(`${''.padEnd(10)}  gold  pred | strict P/R/F1     | partial P/R/F1    | source right   | joint P/R/F1`);
  for (const [name, row] of Object.entries({ all: out.all, ...out.byKind })) {
    const counts = `${name.padEnd(10)} ${String(row.gold).padStart(5)} ${String(row.pred).padStart(5)}`;
    const source = `${percent(row.sourceAcc)} (${String(row.sourceN).padStart(5)})`;
    console.log(`${counts} | ${rates(row.strict)} | ${rates(row.partial)} | ${source}  | ${rates(row.joint)}`);
  }
  if (out.speakers) {
    const { all, named, org, anonymous, pronounSource, speakerSet, shown } = out.speakers;
    for (const [name, bin] of Object.entries({ all, named, org, anonymous, pronounSource })) {
      const given = `right given the quotation ${percent(bin.accGivenMatch)} (${bin.matched})`;
      console.log(
        `speaker, ${name.padEnd(14)} ${String(bin.n).padStart(4)} | ${given} | end to end ${percent(bin.endToEnd)}`,
      );
    }
    for (const [kind, bin] of Object.entries(shown)) {
      const due = `shown where one is due ${percent(bin.answered)} (${bin.due})`;
      console.log(
        `names shown, ${kind.padEnd(10)} ${String(bin.n).padStart(4)} | wrong name ${percent(bin.wrongName)} | ${due}`,
      );
    }
    console.log(`speakers of an article: P/R/F1 ${rates(speakerSet)}`);
  }
  printWorst(worst, options.worst);
}

function printWorst(worst: ScoreResult['worst'], count: number): void {
  worst.sort((a, b) => a.joint - b.joint || b.gold - a.gold);
  for (const { id, joint, gold, misses, doc } of worst.slice(0, count)) {
    console.log(`\n${id}: joint ${percent(joint)} of ${gold}`);
    const words = (segment: Segment | null): string =>
      segment ? doc.text.slice(doc.toks[segment.seg[0]!]![0], doc.toks[segment.seg.at(-1)!]![1]) : '';
    const source = (offsets: Offsets | null | undefined): string => (offsets ? doc.text.slice(...offsets) : 'none');
    for (const { type, g, p } of misses) {
      console.log(`  ${type}`);
      if (g) console.log(`    gold ${g.kind}: ${words(g)} [${source(g.source?.[0])}]`);
      if (p) console.log(`    ours ${p.kind}: ${words(p)} [${source(p.q?.source)}]`);
    }
  }
}
