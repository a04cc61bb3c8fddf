import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface StaticSite {
  /** Folder of the built site. */
  dir: string;
  /** Base path with slashes at both ends. */
  base: string;
}

/** What browsers would guess wrongly, or not at all, from the name alone. */
const contentTypes: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.pack': 'application/octet-stream',
  '.pagefind': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A server for a built site under its base path, as a web server would do it: a folder's address
 * ends in a slash, and what isn't there is the site's 404 page with status 404.
 * @throws if `dir` holds no built site
 */
export function createStaticServer({ dir, base }: StaticSite): Server {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`There is no site in ${dir}: run "npm run build" first.`);
  }
  const serveFile = sirv(dir, { etag: true, setHeaders: setContentType });
  const notFound = notFoundPage(dir);

  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (base !== '/' && (url === '/' || `${url}/` === base)) return redirect(response, base);
    if (!url.startsWith(base)) return notFound(request, response);
    const withoutSlash = folderWithoutSlash(dir, base, url);
    if (withoutSlash !== null) return redirect(response, withoutSlash);
    request.url = '/' + url.slice(base.length);
    return serveFile(request, response, () => notFound(request, response));
  });
}

/**
 * Listens, and says so in words when it can't.
 * @param port 0 for any free port
 * @returns the port
 * @throws if the port is in use or not allowed
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(listenFailure(error, port, host)));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function listenFailure(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} on ${host} is not allowed. Choose one above 1023.`;
  return `Can't listen on port ${port} of ${host}: ${error.message}`;
}

function setContentType(response: ServerResponse, path: string): void {
  const type = contentTypes[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function notFoundPage(dir: string): (request: IncomingMessage, response: ServerResponse) => void {
  const file = join(dir, '404.html');
  const page = existsSync(file) ? readFileSync(file) : Buffer.from('Not found');
  return (request, response) => {
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': page.length,
    });
    response.end(request.method === 'HEAD' ? undefined : page);
  };
}

/** The address with its slash if `url` names a folder of the site without one, otherwise null. */
function folderWithoutSlash(dir: string, base: string, url: string): string | null {
  const [path = '', query] = url.split('?', 2);
  const inner = path.slice(base.length);
  if (path.endsWith('/') || !/^[\w-]+(\/[\w-]+)*$/.test(inner)) return null;
  if (!existsSync(join(dir, inner, 'index.html'))) return null;
  return query === undefined ? `${path}/` : `${path}/?${query}`;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to, 'Content-Length': 0 });
  response.end();
}
