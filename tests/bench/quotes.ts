import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { TextBlock } from '../../src/page/block';
import type { Attribution } from '../../src/quotes/attribution';
import { readForms } from '../../src/quotes/german/forms';
import { isTitle } from '../../src/quotes/german/titles';
import { readPassage } from '../../src/quotes/passage';
import { type Quotes, readQuotes } from '../../src/quotes/quotes';
import { readDocument } from '../../src/text/document';
import { printCalibration } from './quotes-calibration';
import { explain } from './quotes-explain';
import { bundledSize } from './quotes-size';
import { type GoldArticle, loadScorer, type Prediction, printTable, type SpeakerGold } from './scorers/quotes';

/** A gold article as the engine takes it; `offsets[block]` is where the block's text starts in the article's. */
interface BenchArticle {
  gold: GoldArticle;
  blocks: TextBlock[];
  offsets: number[];
}

const usage =
  'usage: npm run bench -- quotes GOLD.jsonl[.gz] [--speakers FILE] [--core] [--compartment NAME] [--part I/N] [--out FILE] [--worst N] [--explain ID] [--json]';

/** Scores the quotation engine on a gold file; see the data's README for the terms. Gives the exit status. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      speakers: { type: 'string' },
      core: { type: 'boolean', default: false },
      compartment: { type: 'string' },
      part: { type: 'string' },
      out: { type: 'string' },
      worst: { type: 'string' },
      explain: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const file = positionals[0];
  if (!file || !existsSync(file)) {
    console.error(file ? `no gold articles: looked for ${path.resolve(file)}` : usage);
    return 2;
  }
  const articles = readJsonLines<GoldArticle>(file)
    .filter((gold) => !values.compartment || gold.compartment === values.compartment)
    .filter((_, index) => inPart(index, values.part))
    .filter((gold) => !values.explain || gold.id === values.explain)
    .map(toArticle);
  const quotes = articles.map(readArticle);
  if (values.explain) {
    articles.forEach(({ blocks }, i) => {
      console.log(explain(blocks, quotes[i]!));
    });
    return articles.length ? 0 : 1;
  }
  const predictions = articles.map((article, i) => toPrediction(article, quotes[i]!));
  if (values.out) writeFileSync(values.out, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const scorer = await loadScorer(path.dirname(path.resolve(file)));
  const speakers = values.speakers ? readJsonLines<SpeakerGold>(values.speakers) : null;
  const ids = new Set(articles.map(({ gold }) => gold.id));
  const result = scorer.score(
    articles.map(({ gold }) => gold),
    predictions,
    { core: values.core, speakers: speakers?.filter(({ id }) => ids.has(id)) ?? null },
  );
  const speed = measureSpeed(articles);
  if (values.json) console.log(JSON.stringify({ ...result.out, speed }, null, 1));
  else printTable(result, { worst: Number(values.worst ?? 0) });
  if (!values.json) {
    if (speakers) {
      const golds = articles.map(({ gold }) => gold);
      printCalibration(
        scorer,
        golds,
        predictions,
        speakers.filter(({ id }) => ids.has(id)),
      );
    }
    console.log(`speed: ${Math.round(speed.perSecond).toLocaleString('en')} characters a second, warm, one thread`);
    for (const { from, times } of speed.tenfold)
      console.log(
        `ten times the text in one article, from ${from.toLocaleString('en')} characters, takes ${times.toFixed(1)} times as long`,
      );
    const { plain, gzipped } = await bundledSize();
    const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
    console.log(`size: ${kilobytes(gzipped)} KB gzipped, ${kilobytes(plain)} KB minified, all languages`);
  }
  return 0;
}

function readJsonLines<T>(file: string): T[] {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

/** `2/5`: every fifth article, starting with the second; so that parts can be held back from one's own eyes. */
function inPart(index: number, part: string | undefined): boolean {
  if (!part) return true;
  const [number, of] = part.split('/').map(Number);
  return index % of! === number! - 1;
}

/** The same blocks that a page would give: one for each paragraph, trimmed. */
function toArticle(gold: GoldArticle): BenchArticle {
  const blocks: TextBlock[] = [];
  const offsets: number[] = [];
  for (const match of gold.text.matchAll(/[^\n]+/g)) {
    const text = match[0].trim();
    if (!text) continue;
    offsets.push(match.index + match[0].indexOf(text));
    blocks.push({ id: blocks.length, kind: 'paragraph', text });
  }
  return { gold, blocks, offsets };
}

function readArticle({ gold, blocks }: BenchArticle): Quotes {
  return readQuotes(readDocument(blocks, gold.lang ?? 'en', gold.title ?? null));
}

/** The German set lists quoted words that somebody passed on ("sagte Meier laut Zeitung") for that one as well. */
function passedOnIn({ gold, blocks }: BenchArticle, { attributions }: Quotes): Attribution[] {
  if (!gold.attributions.some(({ nested }) => nested !== undefined)) return [];
  return attributions.flatMap((spoken) => {
    const carrier = spoken.evidence.find(({ code }) => code === 'passed-on')?.text;
    if (!carrier || spoken.kind !== 'direct') return [];
    const { block } = spoken.cue ?? spoken.content[0]!;
    const start = blocks[block]!.text.indexOf(carrier);
    return [{ ...spoken, source: { block, start, end: start + carrier.length, text: carrier } }];
  });
}

/**
 * The German set lists words in quotation marks inside a reported clause as a statement of their own as well: `nested`.
 * Ours is one mixed statement; for that set its quoted stretches are listed beside it.
 */
function nestedIn({ gold, blocks }: BenchArticle, { attributions }: Quotes): Attribution[] {
  if (!gold.attributions.some(({ nested }) => nested !== undefined)) return [];
  const document = readDocument(blocks, gold.lang ?? 'en', gold.title ?? null);
  return attributions
    .filter(({ kind }) => kind === 'mixed')
    .flatMap((outer) =>
      outer.content.flatMap((span) => {
        const passage = readForms(readPassage(span.block, document.tokens[span.block]!, document.language));
        const { start, end } = passage.tokens;
        return passage.quoted
          .filter(({ open, close, words }) => {
            const unit = passage.units.find(({ to }) => to > open)!;
            return words >= 4 && !isTitle(passage, unit, { from: open, to: close });
          })
          .map(({ open, close }) => ({ block: span.block, start: start[open]!, end: end[close]! }))
          .filter((quoted) => quoted.start >= span.start && quoted.end <= span.end + 1)
          .filter((quoted) => quoted.end - quoted.start < span.end - span.start)
          .map((quoted): Attribution => ({ ...outer, kind: 'direct', content: [quoted] }));
      }),
    );
}

function toPrediction(article: BenchArticle, read: Quotes): Prediction {
  const { gold, offsets } = article;
  const attributions = [...read.attributions, ...nestedIn(article, read), ...passedOnIn(article, read)];
  const { speakers } = read;
  const whole = (span: { block: number; start: number; end: number } | null): [number, number] | null =>
    span && [offsets[span.block]! + span.start, offsets[span.block]! + span.end];
  return {
    id: gold.id,
    quotes: attributions.map(({ content, kind, cue, source, speaker, confidence }) => ({
      spans: content.map((span) => whole(span)!),
      kind,
      cue: whole(cue),
      source: whole(source),
      speaker: speaker === null ? null : speakers[speaker]!.name,
      confidence,
    })),
  };
}

interface Speed {
  /** Characters, warm. */
  perSecond: number;
  /** How many times as long ten times the text takes, from so many characters. */
  tenfold: { from: number; times: number }[];
}

/** Copies of the longest article that ten times as many are compared with: a page's bound lies between the first and the second tenfold. */
const COPIES = [1, 10];
const TEN = 10;

/** In processor time, so that a busy machine does not change the figure. */
function measureSpeed(articles: BenchArticle[]): Speed {
  const sample = articles.slice(0, 300);
  const characters = sample.reduce((sum, { gold }) => sum + gold.text.length, 0);
  const time = (task: () => void): number => {
    const rounds = Array.from({ length: 6 }, () => {
      const before = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...rounds);
  };
  const seconds = time(() => sample.map(readArticle)) / 1000;
  const longest = sample.reduce((a, b) => (a.gold.text.length > b.gold.text.length ? a : b));
  const repeated = (times: number): BenchArticle => ({
    ...longest,
    blocks: Array.from({ length: times }, () => longest.blocks)
      .flat()
      .map((block, id) => ({ ...block, id })),
  });
  const tenfold = COPIES.map((copies) => {
    const [few, many] = [repeated(copies), repeated(TEN * copies)];
    // the short one as often as makes the same work
    const short = time(() => {
      for (let i = 0; i < TEN; i++) readArticle(few);
    });
    return { from: copies * longest.gold.text.length, times: (TEN * time(() => readArticle(many))) / short };
  });
  return { perSecond: characters / seconds, tenfold };
}
