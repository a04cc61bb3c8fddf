import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { cacheControlOf } from '../../../src/lib/data/files/host-files.ts';

/** Answers a request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

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
 * Answers requests with the files of a built site under its base path, as a web server would do it: a
 * folder's address ends in a slash, and what isn't there is the site's 404 page with status 404. What
 * files there are is looked up once, so the folder must stay as it is.
 * @param base base path with slashes at both ends
 * @throws if `dir` holds no built site
 */
export function siteHandler(dir: string, base: string): Handler {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`There is no site in ${dir}: run "npm run build" first.`);
  }
  const serveFile = sirv(dir, { etag: true, setHeaders: setFacts });
  const notFound = notFoundPage(dir);
  return (request, response) => {
    const url = request.url ?? '/';
    if (base !== '/' && (url === '/' || `${url}/` === base)) return redirect(response, base);
    if (!url.startsWith(base)) return notFound(request, response);
    const withoutSlash = folderWithoutSlash(dir, base, url);
    if (withoutSlash !== null) return redirect(response, withoutSlash);
    request.url = '/' + url.slice(base.length);
    return serveFile(request, response, () => notFound(request, response));
  };
}

function setFacts(response: ServerResponse, path: string): void {
  const type = contentTypes[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControlOf(path.slice(1)));
}

function notFoundPage(dir: string): Handler {
  const file = join(dir, '404.html');
  const page = existsSync(file) ? readFileSync(file) : Buffer.from('Not found');
  return (request, response) => {
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': page.length,
      'Cache-Control': 'no-cache',
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
