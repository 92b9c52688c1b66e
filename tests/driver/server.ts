import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { charset, notHtml } from './html';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** By the name; what is HTML whatever its name, by its bytes. */
function contentType(file: string, bytes: Buffer): string {
  const type = TYPES[extname(file).toLowerCase()];
  if (type) return type;
  return notHtml(bytes) === 'is not HTML' ? 'application/octet-stream' : `text/html; charset=${charset(bytes)}`;
}

export interface Server {
  /** `http://localhost:PORT`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves the files of one folder, and nothing outside it, on a free port of localhost. */
export async function serve(folder: string): Promise<Server> {
  const root = normalize(folder + sep);
  const server = createServer(async (request, response) => {
    try {
      const file = join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
      if (!file.startsWith(root)) throw new Error('outside the folder');
      const bytes = await readFile(file);
      response.writeHead(200, { 'content-type': contentType(file, bytes) }).end(bytes);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
