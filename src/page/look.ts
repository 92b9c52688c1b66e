import type { Steps } from '../steps';
import { inTurns, type Turns } from '../turns';
import { type PageReading, pageSteps } from './read-page';
import { articleInView, joinedArticles } from './several';

/** What one look at a page takes from it; of several articles one below the other, the one in view. */
export interface Look extends PageReading {
  articles: Element[];
  current: number;
}

/** How often a page that changes meanwhile is begun anew, before what has been seen of it must do. */
const BEGINNINGS = 4;

/** Takes a page's plain data in turns, all of it as it stands at one time; null when the signal aborts on the way. */
export async function lookAt(document: Document, turns: Turns): Promise<Look | null> {
  const articles = joinedArticles(document);
  const current = articleInView(articles);
  const others = new Set(articles.filter((_, index) => index !== current));
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const hasChanged = () => changed || observer.takeRecords().length > 0;
  const begin = () => {
    changed = false;
    return pageSteps(document, others);
  };
  try {
    const taken = await inTurns(unbroken(begin, hasChanged), turns);
    return taken && { ...taken, articles, current };
  } finally {
    observer.disconnect();
  }
}

/** Steps that begin anew where something has changed between them; the last time they go on to their end. */
function* unbroken<T>(begin: () => Steps<T>, hasChanged: () => boolean): Steps<T> {
  for (let beginning = 1; ; beginning++) {
    const steps = begin();
    let step = steps.next();
    while (!step.done && (beginning === BEGINNINGS || !hasChanged())) {
      yield step.value;
      step = steps.next();
    }
    if (step.done) return step.value;
  }
}
