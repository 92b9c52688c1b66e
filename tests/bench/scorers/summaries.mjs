#!/usr/bin/env node
// ROUGE-1/2/L/Lsum F1 for news summaries. No dependencies, no stemming.
//
//   node score.mjs GOLD PREDICTIONS [--by source|lang|none] [--refs first|max|mean]
//                  [--skip SOURCE,…] [--only SOURCE,…] [--ids] [--json]
//
// GOLD         .jsonl or .jsonl.gz of {id, lang, source, text, reference, references?}
// PREDICTIONS  .jsonl of {id, summary}   (summary: a string, or an array of sentences)
//
// rouge1, rouge2  n-gram overlap
// rougeL          longest common subsequence over the whole summary
// rougeLsum       sentence-level union LCS (what CNN/DM papers call ROUGE-L)
//
// A missing prediction scores 0 (and is counted as missing), so that no system gains by abstaining.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export function tokenize(text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const segmenters = new Map();
export function sentences(text, lang = 'en') {
  const key = lang.slice(0, 2);
  if (!segmenters.has(key)) segmenters.set(key, new Intl.Segmenter(key, { granularity: 'sentence' }));
  return text
    .split(/\n+/)
    .flatMap((line) => [...segmenters.get(key).segment(line)].map((s) => s.segment.trim()))
    .filter(Boolean);
}

function counts(tokens, n) {
  const map = new Map();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(' ');
    map.set(gram, (map.get(gram) ?? 0) + 1);
  }
  return map;
}

function f1(hits, predicted, expected) {
  if (!hits) return 0;
  const p = hits / predicted;
  const r = hits / expected;
  return (2 * p * r) / (p + r);
}

export function rougeN(prediction, reference, n) {
  const p = counts(prediction, n);
  const r = counts(reference, n);
  let hits = 0;
  for (const [gram, count] of p) hits += Math.min(count, r.get(gram) ?? 0);
  return f1(hits, Math.max(0, prediction.length - n + 1), Math.max(0, reference.length - n + 1));
}

// Table of LCS lengths; row i, column j = LCS of a[0..i) and b[0..j).
function lcsTable(a, b) {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i * width + j] =
        a[i - 1] === b[j - 1]
          ? table[(i - 1) * width + j - 1] + 1
          : Math.max(table[(i - 1) * width + j], table[i * width + j - 1]);
  return table;
}

export function rougeL(prediction, reference) {
  const table = lcsTable(prediction, reference);
  return f1(table[table.length - 1], prediction.length, reference.length);
}

// Indices of `reference` that lie on one LCS with `prediction`.
function lcsIndices(reference, prediction) {
  const width = prediction.length + 1;
  const table = lcsTable(reference, prediction);
  const found = [];
  for (let i = reference.length, j = prediction.length; i > 0 && j > 0; ) {
    if (reference[i - 1] === prediction[j - 1]) {
      found.push(i - 1);
      i--;
      j--;
    } else if (table[(i - 1) * width + j] > table[i * width + j - 1]) i--;
    else j--;
  }
  return found;
}

// Summary-level ROUGE-L of Lin (2004), with clipped token counts as in rouge_score and ROUGE-1.5.5.
export function rougeLsum(predictionSentences, referenceSentences) {
  const prediction = predictionSentences.map(tokenize).filter((s) => s.length);
  const reference = referenceSentences.map(tokenize).filter((s) => s.length);
  const predictionCounts = counts(prediction.flat(), 1);
  const referenceCounts = counts(reference.flat(), 1);
  let hits = 0;
  for (const sentence of reference) {
    const union = new Set(prediction.flatMap((p) => lcsIndices(sentence, p)));
    for (const i of [...union].sort((a, b) => a - b)) {
      const token = sentence[i];
      if ((predictionCounts.get(token) ?? 0) > 0 && (referenceCounts.get(token) ?? 0) > 0) {
        hits++;
        predictionCounts.set(token, predictionCounts.get(token) - 1);
        referenceCounts.set(token, referenceCounts.get(token) - 1);
      }
    }
  }
  return f1(hits, prediction.flat().length, reference.flat().length);
}

export function scorePair(summary, reference, lang = 'en') {
  const predictionSentences = Array.isArray(summary) ? summary : sentences(summary, lang);
  const prediction = tokenize(predictionSentences.join(' '));
  const expected = tokenize(reference);
  return {
    rouge1: rougeN(prediction, expected, 1),
    rouge2: rougeN(prediction, expected, 2),
    rougeL: rougeL(prediction, expected),
    rougeLsum: rougeLsum(predictionSentences, sentences(reference, lang)),
    words: prediction.length,
  };
}

const METRICS = ['rouge1', 'rouge2', 'rougeL', 'rougeLsum', 'words'];
const mean = (values) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

// refs: 'first' uses .reference, 'max' the best-scoring reference by ROUGE-1, 'mean' the average.
export function scoreRow(row, summary, refs = 'first') {
  const list = refs === 'first' ? [row.reference] : (row.references ?? [row.reference]);
  const scores = list.map((reference) => scorePair(summary, reference, row.lang));
  if (refs === 'mean') return Object.fromEntries(METRICS.map((m) => [m, mean(scores.map((s) => s[m]))]));
  return scores.reduce((best, s) => (s.rouge1 > best.rouge1 ? s : best));
}

export function readJsonl(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

export function score(gold, predictions, { refs = 'first', by = 'source' } = {}) {
  const byId = new Map(predictions.map((p) => [p.id, p.summary]));
  const rows = gold.map((row) => ({
    id: row.id,
    group: by === 'none' ? 'all' : (row[by] ?? '?'),
    missing: !byId.has(row.id),
    ...scoreRow(row, byId.get(row.id) ?? '', refs),
  }));
  const summarise = (list) => ({
    n: list.length,
    missing: list.filter((r) => r.missing).length,
    ...Object.fromEntries(
      METRICS.map((m) => [m, +(mean(list.map((r) => r[m])) * (m === 'words' ? 1 : 100)).toFixed(2)]),
    ),
  });
  const groups = {};
  for (const name of [...new Set(rows.map((r) => r.group))].sort())
    groups[name] = summarise(rows.filter((r) => r.group === name));
  const names = Object.keys(groups);
  // macro: every group counts the same, so that a big single-source corpus cannot drown the others.
  const macro = Object.fromEntries(METRICS.map((m) => [m, +mean(names.map((g) => groups[g][m])).toFixed(2)]));
  return { refs, by, groups, macro, micro: summarise(rows), rows };
}

function main(argv) {
  const option = (name, fallback) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : fallback);
  const valued = ['--by', '--refs', '--skip', '--only'];
  const [goldPath, predictionPath] = argv.filter((a, i) => !a.startsWith('--') && !valued.includes(argv[i - 1]));
  if (!goldPath || !predictionPath) {
    console.error(
      'usage: node score.mjs GOLD PREDICTIONS [--by source|lang|none] [--refs first|max|mean] [--skip SOURCE,…] [--only SOURCE,…] [--ids] [--json]',
    );
    process.exit(2);
  }
  const skip = option('--skip', '').split(',');
  const only = option('--only', '').split(',').filter(Boolean);
  const all = readJsonl(goldPath);
  const gold = all.filter((row) => !skip.includes(row.source) && (!only.length || only.includes(row.source)));
  const predictions = readJsonl(predictionPath);
  const known = new Set(all.map((row) => row.id));
  const unknown = predictions.filter((p) => !known.has(p.id)).length;
  const result = score(gold, predictions, { refs: option('--refs', 'first'), by: option('--by', 'source') });
  if (!argv.includes('--ids')) delete result.rows;
  if (argv.includes('--json')) return console.log(JSON.stringify({ ...result, unknown }, null, 1));
  const line = (name, s) =>
    console.log(
      [
        name.padEnd(12),
        String(s.n ?? '').padStart(5),
        ...METRICS.map((m) => s[m].toFixed(m === 'words' ? 1 : 2).padStart(9)),
      ].join(' '),
    );
  console.log(['group'.padEnd(12), 'n'.padStart(5), ...METRICS.map((m) => m.padStart(9))].join(' '));
  for (const [name, s] of Object.entries(result.groups)) line(name, s);
  line('MACRO', result.macro);
  line('MICRO', result.micro);
  if (result.micro.missing || unknown) console.log(`missing ${result.micro.missing}, unknown ids ${unknown}`);
  if (argv.includes('--ids')) for (const r of result.rows) console.log(JSON.stringify(r));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
