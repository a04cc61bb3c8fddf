import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** What web servers compress; Pagefind's own files are compressed already. */
const compressed = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.xml']);

/** One answer of the server. */
export interface Served {
  path: string;
  /** Bytes that went over the line, head and body. */
  bytes: number;
}

export interface ServedFolder {
  url: string;
  /** What has been served since this was last called. */
  take: () => Served[];
  close: () => void;
}

/** Puts a compressed copy beside each file that a web server would compress. */
export function compressFolder(dir: string): void {
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !compressed.has(extname(file)) || existsSync(`${file}.gz`)) continue;
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 6 }));
  }
}

/** Counts what goes out on each connection; requests of one connection come one after another. */
function countBytes(
  served: Served[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const before = new WeakMap<Socket, number>();
  return ({ socket, url }, response) => {
    const path = url ?? '/';
    response.once('close', () => {
      served.push({ path, bytes: socket.bytesWritten - (before.get(socket) ?? 0) });
      before.set(socket, socket.bytesWritten);
    });
  };
}

/** Serves a built site at `/` on any free port, compressed, and counts what is sent. */
export async function serveCompressed(dir: string): Promise<ServedFolder> {
  compressFolder(dir);
  const serve = sirv(dir, { gzip: true, etag: true });
  const served: Served[] = [];
  const count = countBytes(served);
  const server = createServer((request, response) => {
    count(request, response);
    serve(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => served.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
