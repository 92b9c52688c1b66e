import type { TextBlock } from '../../src/page/block';
import type { Page } from '../../src/page/page';
import type { CardContent } from '../../src/page/card';
import { Reader, type ReaderHost } from '../../src/page/reader';
import type { PageNotice } from '../../src/messages';
import type { Attribution, Speaker } from '../../src/quotes/attribution';
import type { Reading } from '../../src/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings-shape';

/** What stands between “ and ” is a direct quotation, between ‘ and ’ an indirect one; the paragraph's first word its speaker. */
const QUOTED = /“[^”]+”|‘[^’]+’/g;

/** A reading made without the engine, so that these tests are about the page alone. */
export function sampleReading(page: Page): Reading {
  const blocks: TextBlock[] = page.blocks.filter(({ kind }) => kind === 'paragraph');
  const attributions: Attribution[] = [];
  const speakers: Speaker[] = [];
  for (const { id, text } of blocks) {
    for (const match of text.matchAll(QUOTED)) {
      const name = text.split(' ')[0] ?? '';
      let speaker = speakers.findIndex((known) => known.name === name);
      if (speaker < 0) {
        speaker = speakers.length;
        speakers.push({ name, description: null, role: null, kind: 'person', aliases: [], attributions: [] });
      }
      speakers[speaker]?.attributions.push(attributions.length);
      attributions.push({
        kind: match[0].startsWith('“') ? 'direct' : 'indirect',
        text: match[0],
        content: [{ block: id, start: match.index, end: match.index + match[0].length }],
        cue: null,
        source: null,
        speaker,
        confidence: 0.9,
        evidence: [],
      });
    }
  }
  const removed = page.blocks
    .filter(({ kind }) => kind !== 'paragraph' && kind !== 'heading')
    .map(({ id, kind, text }) => ({ id, kind, text, reason: 'related links' as const }));
  return {
    version: 1,
    url: page.url,
    article: {
      headline: null,
      byline: [],
      published: null,
      updated: null,
      age: null,
      publisher: null,
      section: null,
      lang: 'en',
      canonical: null,
      isArticle: blocks.length > 0,
      kind: 'article',
      confidence: 1,
      dateline: null,
      blocks,
      ownKeyPoints: [],
      removed,
      notes: [],
    },
    attributions,
    speakers,
    summary: { sentences: [], keyPoints: [], ownKeyPoints: false, reason: null },
    statistics: { words: 0, readingMinutes: 1, kinds: { direct: 0, mixed: 0, indirect: 0 }, shares: [] },
  };
}
