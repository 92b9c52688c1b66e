import { type PageWalk, readBlocks } from './blocks';
import { readMetadata } from './metadata';
import type { Page } from './page';

// A form or picture named `title` or `URL` shadows the document's own property: ask the prototype.
const ownText = (document: Document, name: 'title' | 'URL'): string =>
  Object.getOwnPropertyDescriptor(Document.prototype, name)!.get!.call(document);

/** One live document as the engine's plain data, and the walk that leads back from its blocks to the page. */
export function readPage(document: Document): { page: Page; walk: PageWalk } {
  const walk = readBlocks(document);
  const page: Page = {
    url: ownText(document, 'URL'),
    title: ownText(document, 'title'),
    evidence: readMetadata(document),
    blocks: walk.blocks,
    elements: walk.elements,
    foreignFrames: walk.foreignFrames,
    truncated: walk.truncated,
  };
  return { page, walk };
}
