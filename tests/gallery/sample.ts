import type { AttributionKind, Evidence } from '../../src/quotes/attribution';
import type { Reading } from '../../src/reading';

/** One paragraph of the invented article; `{speaker|kind|confidence|words}` is a statement. */
const PARAGRAPHS = [
  'The night ferry between Varnholm and the outer islands will keep sailing through the winter after the town council voted on Tuesday to pay for it, ending a dispute that had kept islanders guessing for months.',
  '{0|direct|0.97|“Nobody should have to choose between a job on the mainland and a home on the islands,”} said Mayor Elin Marstrand, who cast the deciding vote shortly before midnight. {0|direct|0.95|“We found the money because we looked for it.”}',
  'The council’s own auditors had warned that {1|indirect|0.82|the service would lose 2.3 million crowns a year unless fares rose by a fifth}.',
  '{2|mixed|0.91|The opposition called the decision “a present to forty commuters, wrapped in public money.”} {2|direct|0.88|“We will reopen this in the spring,”} said its leader, Tomas Okonjo-Reyes.',
  'On the quay, the mood was lighter. {3|direct|0.93|“I have sailed this route for thirty-one years and I have never seen the waiting room dance,”} said Ingrid Solvang, the ferry’s purser.',
  'Not everyone was celebrating. {4|indirect|0.55|The crew had not been told who would pay for the overtime}, according to a dock worker who asked not to be named. {null|direct|0.3|“They always forget the people who tie the ropes.”}',
  'The shipping company, Nordlys Line, said {5|indirect|0.9|it would publish a winter timetable by Friday and take back the six sailors it had laid off in September}.',
  '{0|indirect|0.86|Fares for children would be frozen until 2028}, Ms. Marstrand added. {0|direct|0.94|“That is a promise, and you may print it.”}',
];

const EVIDENCE: Evidence[] = [
  { code: 'quote-cue', text: 'said' },
  { code: 'speaker-full-name', text: 'Elin Marstrand' },
];

const SPEAKERS: Omit<Reading['speakers'][number], 'attributions'>[] = [
  { name: 'Elin Marstrand', description: null, role: 'Mayor of Varnholm', kind: 'person', aliases: ['Ms. Marstrand'] },
  { name: null, description: 'the council’s own auditors', role: null, kind: 'unnamed', aliases: [] },
  { name: 'Tomas Okonjo-Reyes', description: null, role: 'leader of the opposition', kind: 'person', aliases: [] },
  { name: 'Ingrid Solvang', description: null, role: 'purser', kind: 'person', aliases: [] },
  { name: null, description: 'a dock worker who asked not to be named', role: null, kind: 'unnamed', aliases: [] },
  { name: 'Nordlys Line', description: null, role: 'shipping company', kind: 'organisation', aliases: [] },
];

/** The reading of an invented article: six speakers, all kinds, an uncertain and an unattributed statement. */
export function sampleReading(changes: Partial<Reading['article']> = {}): Reading {
  const attributions: Reading['attributions'] = [];
  const blocks = PARAGRAPHS.map((source, index) => {
    const id = index + 3;
    let text = '';
    let from = 0;
    for (const match of source.matchAll(/\{(\d|null)\|(\w+)\|([\d.]+)\|([^}]+)\}/g)) {
      text += source.slice(from, match.index);
      from = match.index + match[0].length;
      const [, speaker, kind, confidence, words = ''] = match;
      attributions.push({
        kind: kind as AttributionKind,
        text: words,
        content: [{ block: id, start: text.length, end: text.length + words.length }],
        cue: null,
        source: null,
        speaker: speaker === 'null' ? null : Number(speaker),
        confidence: Number(confidence),
        evidence: speaker === 'null' ? [] : EVIDENCE,
      });
      text += words;
    }
    return { id, kind: 'paragraph' as const, text: text + source.slice(from) };
  });
  const sentence = (block: number, words: string) => {
    const text = blocks[block]?.text ?? '';
    const start = text.indexOf(words);
    return { block: block + 3, start, end: start + words.length, text: words };
  };
  const speakers = SPEAKERS.map((speaker, index) => ({
    ...speaker,
    attributions: attributions.flatMap((attribution, at) => (attribution.speaker === index ? [at] : [])),
  }));
  const words = attributions.map(({ text }) => text.split(' ').length);
  const all = words.reduce((a, b) => a + b, 0);
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  for (const { kind } of attributions) kinds[kind]++;
  return {
    version: 1,
    url: 'https://courier.example/islands/night-ferry',
    article: {
      headline: 'Varnholm votes to keep its night ferry through the winter',
      byline: ['Maja Lindqvist', 'Peter Adeyemi'],
      published: '2026-11-18T06:40:00+01:00',
      updated: null,
      age: null,
      publisher: 'The Varnholm Courier',
      section: 'Islands',
      lang: 'en',
      canonical: 'https://courier.example/islands/night-ferry',
      isArticle: true,
      kind: 'article',
      confidence: 0.98,
      dateline: null,
      credit: null,
      blocks,
      ownKeyPoints: [],
      removed: [{ id: 0, kind: 'other', reason: 'navigation', text: 'News Sport Weather' }],
      notes: [],
      ...changes,
    },
    attributions,
    speakers,
    summary: {
      sentences: [
        sentence(
          0,
          'The night ferry between Varnholm and the outer islands will keep sailing through the winter after the town council voted on Tuesday to pay for it, ending a dispute that had kept islanders guessing for months.',
        ),
        sentence(7, 'Fares for children would be frozen until 2028, Ms. Marstrand added.'),
      ],
      keyPoints: [
        sentence(2, 'the service would lose 2.3 million crowns a year unless fares rose by a fifth'),
        sentence(6, 'it would publish a winter timetable by Friday'),
      ],
      ownKeyPoints: true,
      reason: null,
    },
    statistics: {
      words: 240,
      readingMinutes: 2,
      kinds,
      shares: speakers.map(({ attributions: own }) => own.reduce((sum, at) => sum + (words[at] ?? 0), 0) / all),
    },
  };
}
