import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextBlock } from '../../src/page/block';
import { readQuotes } from '../../src/quotes/quotes';
import { summarise } from '../../src/summary/summarise';
import type { Summary, SummaryLength } from '../../src/summary/summary';
import { readDocument } from '../../src/text/document';
import { FAULTS, type Fault, findFaults } from './summary-faults';

interface Row {
  id: string;
  lang: string;
  source: string;
  title?: string;
  text: string;
  reference: string;
}

interface Scores {
  rouge1: number;
  rouge2: number;
  rougeLsum: number;
  words: number;
}

interface Prediction {
  id: string;
  summary: string[];
}

/** What this bench uses of the corpus's score.mjs. */
interface Scorer {
  readJsonl(path: string): Row[];
  score(
    gold: Row[],
    predictions: Prediction[],
  ): {
    groups: Record<string, Scores & { n: number; missing: number }>;
    macro: Scores;
    rows: (Scores & { id: string })[];
  };
}

/** The paragraphs of one corpus text as the blocks of a page. */
function blocksOf(text: string): TextBlock[] {
  const paragraphs = text.split(/\n\n+/).map((part) => part.replace(/\s+/g, ' ').trim());
  return paragraphs.filter(Boolean).map((part, id) => ({ id, kind: 'paragraph', text: part }));
}

/** One text through the same stages as a page; `ms` is processor time of the summary stage alone. */
function summariseText(
  text: string,
  lang: string,
  title: string | null,
  length: SummaryLength,
): Summary & { blocks: TextBlock[]; ms: number } {
  const document = readDocument(blocksOf(text), lang.slice(0, 2), title);
  const { attributions } = readQuotes(document);
  const began = process.cpuUsage();
  const summary = summarise(document, attributions, { length, ownKeyPoints: [] });
  const { user, system } = process.cpuUsage(began);
  return { ...summary, blocks: document.blocks, ms: (user + system) / 1000 };
}

const LENGTHS: SummaryLength[] = ['short', 'normal', 'long'];

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function loadScorer(goldPath: string): Promise<Scorer> {
  const beside = join(dirname(resolve(goldPath)), 'score.mjs');
  const path = existsSync(beside) ? beside : join(import.meta.dirname, 'scorers', 'summaries.mjs');
  return (await import(pathToFileURL(path).href)) as Scorer;
}

/** Milliseconds for one article of 100,000 characters, made of the corpus's longest texts; the best of three. */
function timeOfLongArticle(rows: Row[]): number {
  const texts = rows.map((row) => row.text).sort((a, b) => b.length - a.length);
  const long = texts.join('\n\n').slice(0, 100_000);
  return Math.min(...[1, 2, 3].map(() => summariseText(long, 'en', null, 'normal').ms));
}

/**
 * `summaries GOLD [--skip SOURCE,…] [--only SOURCE,…] [--length LENGTH] [--out FILE] [--worst N] [--json]`
 * Takes the words after the kind on the command line, prints ROUGE, readability faults and times, gives the exit status.
 */
export async function run(args: string[]): Promise<number> {
  const valued = ['--skip', '--only', '--length', '--out', '--worst'];
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const goldPath = args.find((arg, i) => !arg.startsWith('--') && !valued.includes(args[i - 1] ?? ''));
  if (!goldPath) {
    console.error(
      'usage: summaries GOLD [--skip SOURCE,…] [--only SOURCE,…] [--length LENGTH] [--out FILE] [--worst N] [--json]',
    );
    return 2;
  }
  const scorer = await loadScorer(goldPath);
  const skip = option('--skip')?.split(',') ?? [];
  const only = option('--only')?.split(',');
  const length = LENGTHS.find((name) => name === option('--length')) ?? 'normal';
  const rows = scorer.readJsonl(goldPath).filter((r) => !skip.includes(r.source) && (!only || only.includes(r.source)));

  const predictions: Prediction[] = [];
  const faults: (Fault & { id: string })[] = [];
  const times: number[] = [];
  const points: number[] = [];
  for (const row of rows) {
    const summary = summariseText(row.text, row.lang, row.title?.trim() || null, length);
    predictions.push({ id: row.id, summary: summary.sentences.map((sentence) => sentence.text) });
    times.push(summary.ms);
    const pointByPoint = summary.keyPoints.flatMap((point) => findFaults(summary.blocks, [point], row.lang));
    for (const fault of [...findFaults(summary.blocks, summary.sentences, row.lang), ...pointByPoint])
      faults.push({ ...fault, id: row.id });
    points.push(summary.keyPoints.length);
  }
  const result = scorer.score(rows, predictions);
  const counts = Object.fromEntries(FAULTS.map((kind) => [kind, faults.filter((f) => f.kind === kind).length]));
  const time = { median: median(times), longest: Math.max(...times), of100000Characters: timeOfLongArticle(rows) };

  const out = option('--out');
  if (out) writeFileSync(out, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
  if (args.includes('--json')) {
    console.log(JSON.stringify({ groups: result.groups, macro: result.macro, faults: counts, time }, null, 1));
    return 0;
  }
  const line = (name: string, s: Scores & { n?: number }) =>
    console.log(
      name.padEnd(12),
      String(s.n ?? '').padStart(5),
      ...[s.rouge1, s.rouge2, s.rougeLsum].map((value) => value.toFixed(2).padStart(8)),
      s.words.toFixed(1).padStart(8),
    );
  console.log('source           n  rouge1   rouge2 rougeLsum   words');
  for (const [name, scores] of Object.entries(result.groups)) line(name, scores);
  line('MACRO', result.macro);
  console.log(`key points: ${points.filter((n) => n > 0).length} articles have some, median ${median(points)}`);
  console.log(
    `faults in ${rows.length} summaries and their key points: ${FAULTS.map((kind) => `${kind} ${counts[kind]}`).join(', ')}`,
  );
  console.log(
    `processor time of the summary stage: median ${time.median.toFixed(2)} ms, longest ${time.longest.toFixed(1)} ms, ` +
      `100,000 characters ${time.of100000Characters.toFixed(1)} ms`,
  );
  const worst = Number(option('--worst') ?? 0);
  for (const fault of faults.slice(0, worst)) console.log(`${fault.kind} · ${fault.id} · ${fault.text}`);
  const byId = new Map(rows.map((row, i) => [row.id, { row, summary: predictions[i]!.summary }]));
  for (const score of [...result.rows].sort((a, b) => a.rouge1 - b.rouge1).slice(0, worst)) {
    const { row, summary } = byId.get(score.id)!;
    console.log(`\n${row.id} rouge1 ${(100 * score.rouge1).toFixed(1)} · ${row.title ?? ''}`);
    console.log(`  gold: ${row.reference}\n  ours: ${summary.join(' ¶ ')}`);
  }
  return 0;
}
