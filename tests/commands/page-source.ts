import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notHtml } from '../driver/html';
import { serve } from '../driver/server';

/** A page that a browser can open. */
export interface PageSource {
  url: string;
  close(): Promise<void>;
}

/** Something that the person who gave the command can mend; the message is one line. */
export class UsageError extends Error {}

/** Makes a file or an address ready for a browser; throws a `UsageError` where there is no web page. */
export async function pageSource(place: string): Promise<PageSource> {
  if (/^https?:\/\//i.test(place)) return addressSource(place);
  const path = resolve(/^file:\/\//i.test(place) ? fileURLToPath(place) : place);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = { ENOENT: 'does not exist', EISDIR: 'is a folder', EACCES: 'may not be read' }[error.code ?? ''];
    throw new UsageError(`${place} ${why ?? `cannot be read (${error.code})`}.`);
  });
  const problem = notHtml(bytes);
  if (problem) throw new UsageError(`${place} ${problem}.`);
  const server = await serve(dirname(path));
  return { url: `${server.url}/${encodeURIComponent(basename(path))}`, close: server.close };
}

async function addressSource(address: string): Promise<PageSource> {
  if (!URL.canParse(address)) throw new UsageError(`${address} is no address.`);
  const answer = await fetch(address).catch((error: Error) => {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    throw new UsageError(`${address} cannot be reached${cause}.`);
  });
  const type = answer.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await answer.arrayBuffer());
  const problem = /html/i.test(type) && bytes.length > 0 ? null : notHtml(bytes);
  if (problem) throw new UsageError(`${address} ${problem}.`);
  return { url: answer.url, close: async () => undefined };
}
