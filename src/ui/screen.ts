import type { PageState } from '../messages';
import type { Reading } from '../reading';
import type { TabProblem } from '../tab';

/** What popup and panel show. */
export type Screen =
  | { kind: 'reading'; progress: number }
  | { kind: 'read'; state: PageState; reading: Reading }
  /** There is text, but it seems to be no article; it can be read anyway. */
  | { kind: 'not-article'; state: PageState; reading: Reading }
  /** There is no text at all; the notes say where it may be. */
  | { kind: 'nothing'; notes: readonly string[] }
  | { kind: 'forbidden' }
  | { kind: 'permission' }
  /** The tab has gone elsewhere, or another article has taken the place of the one that was read. */
  | { kind: 'changed' }
  | { kind: 'failed'; detail: string | null };

/** The screen for a page's state; `anyway` is true once somebody has asked to see what is no article. */
export function screenOf(state: PageState, anyway: boolean): Screen {
  const { status, reading } = state;
  if (status === 'reading') return { kind: 'reading', progress: state.progress };
  if (status === 'failed') return { kind: 'failed', detail: state.problem };
  if (!reading) return { kind: 'changed' };
  const { blocks, removed, isArticle, notes } = reading.article;
  const nothing: Screen = { kind: 'nothing', notes };
  if (blocks.length === 0 && removed.length === 0) return nothing;
  if (!isArticle && !anyway) return { kind: 'not-article', state, reading };
  if (blocks.length === 0) return nothing;
  return { kind: 'read', state, reading };
}

/** The screen for a tab that gave no state. */
export function problemScreen(problem: TabProblem): Screen {
  if (problem === 'silent') return { kind: 'failed', detail: null };
  return { kind: problem };
}
