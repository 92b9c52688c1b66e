import type { Attribution } from '../../src/quotes/attribution';
import type { Reading } from '../../src/reading';
import type { Expectation, Part } from './expectation';

/** Compares a reading with a part of what is expected; gives each difference as a sentence. */
export const COMPARE: Record<Part, (reading: Reading, expected: Expectation) => string[]> = {
  article: compareArticle,
  blocks: compareBlocks,
  absent: compareAbsent,
  quotations: compareQuotations,
  speakers: compareSpeakers,
  summary: compareSummary,
};

/** Words alone: every kind of quotation mark and apostrophe as one, white space collapsed, lower case. */
const plain = (text: string | null) =>
  (text ?? '')
    .replace(/[\u2018\u2019\u201a\u2039\u203a`´]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();

const contains = (text: string | null, words: string) => plain(text).includes(plain(words));

function compareArticle({ article }: Reading, { article: expected }: Expectation): string[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const found = article[key as keyof typeof expected];
    const same =
      key === 'published' ? sameMoment(String(found), String(value)) : JSON.stringify(found) === JSON.stringify(value);
    return same ? [] : [`${key} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
  });
}

function sameMoment(found: string, expected: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(expected)) return found.startsWith(expected);
  return Date.parse(found) === Date.parse(expected);
}

function compareBlocks({ article: { blocks, removed } }: Reading, { blocks: expected }: Expectation): string[] {
  const { count, first, last, contain = [], entries } = expected ?? {};
  const texts = blocks.map(({ text }) => text);
  const differences: string[] = [];
  if (count !== undefined && texts.length !== count) {
    const list = texts.map((text) => `\n    + ${text.slice(0, 90)}`).join('');
    const out = removed.map(({ reason, text }) => `\n    - ${reason}: ${text.slice(0, 90)}`).join('');
    differences.push(`there are ${texts.length} blocks, not ${count}:${list}${out}`);
  }
  if (first !== undefined && !plain(texts[0] ?? '').startsWith(plain(first))) {
    differences.push(`the first block is "${texts[0]?.slice(0, 80)}", not "${first}"`);
  }
  if (last !== undefined && !plain(texts.at(-1) ?? '').endsWith(plain(last))) {
    differences.push(`the last block ends "${texts.at(-1)?.slice(-80)}", not "${last}"`);
  }
  const opening = blocks.filter(({ entry }) => entry !== undefined);
  const same = opening.every(({ entry, text }, at) => {
    const [time, begin = ''] = entries?.[at] ?? [];
    return entry === time && text.startsWith(begin);
  });
  if (entries && !(same && opening.length === entries.length)) {
    differences.push(
      `the entries are ${opening.map(({ entry, text }) => `${entry}: ${text.slice(0, 30)}`).join(' · ')}`,
    );
  }
  for (const words of contain) {
    if (texts.some((text) => contains(text, words))) continue;
    const reason = removed.find(({ text }) => contains(text, words))?.reason ?? 'nowhere';
    differences.push(`no block contains "${words}" (${reason})`);
  }
  return differences;
}

function compareAbsent({ article, attributions, speakers, summary }: Reading, { absent = [] }: Expectation): string[] {
  const shown: [string, string | null][] = [
    ...article.blocks.map(({ text }): [string, string] => ['block', text]),
    ...attributions.map(({ text }): [string, string] => ['quotation', text]),
    ...speakers.flatMap(({ name, description, role }): [string, string | null][] =>
      [name, description, role].map((text) => ['speaker', text]),
    ),
    ...[...summary.sentences, ...summary.keyPoints].map(({ text }): [string, string] => ['summary', text]),
  ];
  return absent.flatMap((words) =>
    shown.filter(([, text]) => contains(text, words)).map(([where, text]) => `"${words}" is in a ${where}: ${text}`),
  );
}

/** A speaker's name or description without its article: "the White House", "A spokeswoman". */
const label = (name: string | null) => plain(name).replace(/^(the|a|an) /, '');

/** The name, or the description, that a statement is shown with. */
function speakerOf({ speaker }: Attribution, { speakers }: Reading): string | null {
  const found = speaker === null ? null : speakers[speaker];
  return found ? (found.name ?? found.description) : null;
}

function compareQuotations(reading: Reading, { quotations: expected = [] }: Expectation): string[] {
  const describe = (each: Attribution) => `${each.kind} by ${speakerOf(each, reading)}: ${each.text.slice(0, 100)}`;
  const missing = expected.flatMap(({ text, kind, speaker, optional }) => {
    if (optional) return [];
    const found = reading.attributions.filter((each) => contains(each.text, text) && (!kind || each.kind === kind));
    if (found.some((each) => label(speakerOf(each, reading)) === label(speaker))) return [];
    const near = reading.attributions.filter((each) => contains(each.text, text)).map(describe);
    return [
      `missing: ${kind ?? 'statement'} by ${speaker}: "${text}"${near.map((each) => `\n    found ${each}`).join('')}`,
    ];
  });
  const direct = expected.filter(({ kind }) => kind === 'direct');
  const surplus = reading.attributions.filter(
    ({ kind, text }) =>
      kind === 'direct' && !direct.some((each) => contains(text, each.text) || contains(each.text, text)),
  );
  return [...missing, ...surplus.map((each) => `no direct quotation: ${describe(each)}`)];
}

function compareSpeakers({ speakers }: Reading, { speakers: expected = [] }: Expectation): string[] {
  const labels = speakers.map(({ name, description }) => name ?? description);
  const missing = expected.flatMap(({ name, role, kind, optional }) => {
    const found = speakers.find((each) => label(each.name ?? each.description) === label(name));
    if (!found) return optional ? [] : [`no speaker ${name} among ${labels.join(', ')}`];
    const differences: string[] = [];
    if (role && !contains(found.role, role)) differences.push(`the role of ${name} is ${found.role}, not ${role}`);
    if (kind && found.kind !== kind) differences.push(`${name} is a ${found.kind}, not a ${kind}`);
    return differences;
  });
  const surplus = speakers.filter(
    ({ kind, name }) => kind === 'person' && !expected.some((each) => label(each.name) === label(name)),
  );
  return [...missing, ...surplus.map(({ name, role }) => `nobody called ${name} (${role}) speaks`)];
}

function compareSummary({ summary }: Reading, { summary: expected }: Expectation): string[] {
  const { ownKeyPoints, contain = [], none } = expected ?? {};
  const differences = contain
    .filter((words) => !summary.sentences.some(({ text }) => contains(text, words)))
    .map((words) => `the summary lacks "${words}": ${summary.sentences.map(({ text }) => text).join(' | ')}`);
  if (none && summary.sentences.length > 0) differences.push(`there is a summary: ${summary.sentences[0]?.text}`);
  if (ownKeyPoints) {
    const found = summary.keyPoints.map(({ text }) => text);
    const same =
      summary.ownKeyPoints &&
      found.length === ownKeyPoints.length &&
      ownKeyPoints.every((words, index) => plain(found[index] ?? '').startsWith(plain(words)));
    if (!same)
      differences.push(`the page's key points are (own: ${summary.ownKeyPoints})\n    ${found.join('\n    ')}`);
  }
  return differences;
}

/** Every stretch of the reading whose words are not those of the article at that place. */
export function misplaced({ article, attributions, summary }: Reading): string[] {
  const blocks = new Map(article.blocks.map(({ id, text }) => [id, text]));
  const mentions = [
    ...attributions.flatMap(({ cue, source }) => [cue, source]).filter((mention) => mention !== null),
    ...[...summary.sentences, ...summary.keyPoints],
  ];
  const wrong = mentions.filter(({ block, start, end, text }) => blocks.get(block)?.slice(start, end) !== text);
  const spans = attributions.flatMap(({ content }) => content);
  const outside = spans.filter(({ block, start, end }) => start >= end || end > (blocks.get(block)?.length ?? 0));
  return [...wrong, ...outside].map((each) => JSON.stringify(each));
}
