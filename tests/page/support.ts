import { pageOf } from '../../src/blocks/page-of';
import type { PageNotice } from '../../src/messages';
import type { TextBlock } from '../../src/page/block';
import type { CardContent } from '../../src/page/card';
import type { Page, PageData } from '../../src/page/page';
import { readPage } from '../../src/page/read-page';
import { Reader, type ReaderHost } from '../../src/page/reader';
import type { Attribution, Speaker } from '../../src/quotes/attribution';
import type { Reading } from '../../src/reading';
import { DEFAULTS, type Settings } from '../../src/settings';

/** A document as the engine takes it, by the way that a message to it goes. */
export function pageFrom(document: Document): Page {
  const page = pageOf(JSON.parse(JSON.stringify(readPage(document).page)));
  if (!page) throw new Error('the page has no right shape');
  return page;
}

/** What stands between “ and ” is a direct quotation, between ‘ and ’ an indirect one; the paragraph's first word its speaker. */
const QUOTED = /“[^”]+”|‘[^’]+’/g;

/** A reading made without the engine, so that these tests are about the page alone. */
export function sampleReading(data: PageData): Reading {
  const page = pageOf(data)!;
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
      credit: null,
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

export interface Sample {
  reader: Reader;
  notices: PageNotice[];
  settings: Settings;
}

const describe = (reading: Reading, index: number, alone: boolean): CardContent => {
  const attribution = reading.attributions[index];
  return {
    direction: 'ltr',
    lang: 'en',
    name: reading.speakers[attribution?.speaker ?? -1]?.name ?? 'nobody',
    role: null,
    detail: attribution?.kind ?? '',
    said: { copied: 'Copied', failed: 'Not copied' },
    all: { label: 'All', pressed: alone },
    copy: { label: 'Copy', text: attribution?.text ?? '' },
    link: { label: 'Link', text: reading.url },
    close: 'Close',
  };
};

/** A reader of the test's own document, with the sample engine. */
export function sampleReader(changed: Partial<Settings> = {}, host: Partial<ReaderHost> = {}): Sample {
  const notices: PageNotice[] = [];
  const settings = { ...DEFAULTS, ...changed };
  const reader = new Reader({
    settings: async () => settings,
    read: async (page) => sampleReading(page),
    notify: (notice) => notices.push(notice),
    describe,
    ...host,
  });
  return { reader, notices, settings };
}

/** The words under our marks, by the name of their highlight. */
export function markedWords(): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    words[name] = [...highlight].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
  }
  return words;
}

/** Every change of any node of the document until `stop`. */
export function recordMutations(): { stop(): MutationRecord[] } {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return {
    stop() {
      seen.push(...observer.takeRecords());
      observer.disconnect();
      return seen;
    },
  };
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the answer is true; false after `ms`. */
export async function soon(answer: () => boolean, ms = 3000): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(20)) if (answer()) return true;
  return answer();
}

/** The document's body from markup of the test's own. */
export function setBody(html: string): void {
  document.body.innerHTML = html;
}
