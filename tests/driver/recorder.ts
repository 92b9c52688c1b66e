import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as a browser's proxy sees it; of an encrypted one only the host is to be seen (`CONNECT host:port`). */
export interface Request {
  method: string;
  address: string;
}

/** A proxy that writes down every request of a browser and lets through only those for one origin. */
export interface Recorder {
  /** `host:port`, for `LaunchOptions.proxy`. */
  proxy: string;
  /** In the order in which they came; grows. */
  requests: readonly Request[];
  close(): Promise<void>;
}

/** Starts a recording proxy. What is not for `origin` is written down, too, and gets no further: it is answered with 502. */
export async function record(origin: string): Promise<Recorder> {
  const requests: Request[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    requests.push({ method: incoming.method ?? '', address });
    if (address.startsWith(`${origin}/`)) forward(address, incoming, outgoing);
    else outgoing.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    requests.push({ method: 'CONNECT', address: url });
    // a browser that is told no may hang up first
    socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forward(address: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const onward = request(address, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}
