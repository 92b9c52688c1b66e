import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageRequest } from '../messages';
import type { Span } from '../page/block';

/** What the parts of a reading can do, given by the page they stand in. */
export interface Actions {
  /** Brings words of the page into view. */
  jump(spans: Span[]): void;
  /** Sends any other request to the page. */
  send(request: PageRequest): void;
  /** Puts text on the clipboard; resolves to whether that worked, and says so to screen readers. */
  copy(text: string): Promise<boolean>;
  /** The text of the page's body as it stands; null where it cannot be had. */
  pageText(): Promise<string | null>;
}

const Context = createContext<Actions | null>(null);

export const ActionsProvider = Context.Provider;

/** The actions of the page around a part. */
export function useActions(): Actions {
  const actions = useContext(Context);
  if (!actions) throw new Error('A part stands outside of its page');
  return actions;
}
