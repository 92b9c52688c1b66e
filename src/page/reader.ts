import type { PageRequest, PageState } from '../messages';

/** The state of a page of which nothing was asked. */
export const UNREAD: PageState = {
  status: 'unread',
  progress: 1,
  url: '',
  reading: null,
  marks: false,
  clutterHidden: false,
  hidden: [],
  kept: 0,
  fresh: [],
  several: null,
  problem: null,
};

/** Holds the reading of one page and everything that is shown of it. */
export class Reader {
  /** Does what was asked and tells how things stand afterwards. */
  async handle(_request: PageRequest): Promise<PageState> {
    return { ...UNREAD, url: location.href };
  }
}
