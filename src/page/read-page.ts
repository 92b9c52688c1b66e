import { finish, part, type Steps } from '../steps';
import { metadataSteps } from './metadata';
import type { PageData } from './page';
import { readScripts, showsTooLittle } from './scripts';
import { type PageWalk, walkSteps } from './walk';

// A form or picture named `title` or `URL` shadows the document's own property: ask the prototype.
const ownText = (document: Document, name: 'title' | 'URL'): string =>
  Object.getOwnPropertyDescriptor(Document.prototype, name)!.get!.call(document);

/** A longer title is cut: it has to go to the engine, and is told by its beginning. */
const MOST_TITLE = 2_000;

/** A page's data for the engine, and the walk that leads back from its blocks to the document. */
export interface PageReading {
  page: PageData;
  walk: PageWalk;
}

/** One live document as the engine's plain data, and the walk that leads back from its blocks to the page. */
export function readPage(document: Document): PageReading {
  return finish(pageSteps(document, new Set()));
}

/** The same without the elements of `skip`, in steps between which the page can have its turn. */
export function* pageSteps(document: Document, skip: ReadonlySet<Element>): Steps<PageReading> {
  const walk = yield* part(0, 0.9, walkSteps(document, skip));
  yield 0.9;
  const evidence = yield* part(0.9, 1, metadataSteps(document));
  if (showsTooLittle(walk.columns)) evidence.scripts = readScripts(document);
  const page: PageData = {
    url: ownText(document, 'URL'),
    title: ownText(document, 'title').slice(0, MOST_TITLE),
    evidence,
    ...walk.columns,
    marks: walk.marks,
    foreignFrames: walk.foreignFrames,
    truncated: walk.truncated,
  };
  return { page, walk };
}
