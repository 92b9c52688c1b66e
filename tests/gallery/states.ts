import type { PageState } from '../../src/messages';
import type { Reading } from '../../src/reading';
import type { World } from './fake-browser';
import { sampleReading } from './sample';

/** A page that has not been read. */
export const EMPTY: PageState = {
  status: 'unread',
  progress: 1,
  url: 'https://courier.example/islands/night-ferry',
  reading: null,
  edition: 1,
  marks: true,
  clutterHidden: false,
  hidden: [],
  kept: 0,
  fresh: [],
  several: null,
  problem: null,
};

const read = (reading: Reading, changes: Partial<PageState> = {}): PageState => ({
  ...EMPTY,
  status: 'read',
  url: reading.url,
  reading,
  ...changes,
});

const HIDDEN: PageState['hidden'] = [
  { id: 0, reason: 'navigation', text: 'News Sport Weather Islands Harbour' },
  {
    id: 1,
    reason: 'related links',
    text: 'Lighthouse for sale, with ghost. Ten ways to cook herring. Which island are you?',
  },
  { id: 2, reason: 'newsletter', text: 'The ferry post: every Friday, all that sails. Your address' },
  { id: 3, reason: 'covers the text', text: 'Read on for one crown a week' },
];

const unquoted = (): Reading => {
  const reading = sampleReading();
  return {
    ...reading,
    attributions: [],
    speakers: [],
    statistics: { ...reading.statistics, kinds: { direct: 0, mixed: 0, indirect: 0 }, shares: [] },
  };
};

type Around = Pick<World, 'page' | 'inject'>;

/** Every state that popup and panel can be in, by name. */
export function tabStates(): Record<string, Around> {
  return {
    reading: { inject: 'done', page: null },
    'reading-long': { inject: 'done', page: { ...EMPTY, status: 'reading', progress: 0.42 } },
    read: { inject: 'done', page: read(sampleReading()) },
    'read-growing': {
      inject: 'done',
      page: read(sampleReading({ notes: ['partial'] }), { fresh: [0, 1], several: { current: 2, count: 3 } }),
    },
    'clutter-hidden': {
      inject: 'done',
      page: read(sampleReading(), { clutterHidden: true, hidden: HIDDEN, kept: 1 }),
    },
    'nothing-quoted': { inject: 'done', page: read(unquoted()) },
    'not-an-article': { inject: 'done', page: read(sampleReading({ isArticle: false, kind: 'section-front' })) },
    'nothing-to-read': {
      inject: 'done',
      page: read({ ...unquoted(), article: { ...sampleReading().article, blocks: [], removed: [] } }),
    },
    'not-allowed': { inject: 'forbidden', page: 'silent' },
    'permission-missing': { inject: 'permission', page: 'silent' },
    'page-changed': { inject: 'done', page: EMPTY },
    error: { inject: 'done', page: { ...EMPTY, status: 'failed', problem: 'The page took its own text away' } },
  };
}
