import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';
import type { Handler } from './site-handler.ts';

const text =
  /^(?:text\/|application\/(?:[\w.]+\+)?(?:json|xml|javascript|x-ndjson|x-bibtex)|image\/svg)/;

/** Text is compressed; a part of a file is sent as it is, since its place is counted in the file's own bytes. */
function isCompressed(_: IncomingMessage, response: ServerResponse): boolean {
  return response.statusCode !== 206 && text.test(String(response.getHeader('Content-Type')));
}

/** Sends what a handler answers with Brotli or gzip, as the reader's browser takes it, where that is worth while. */
export function compressed(handler: Handler): Handler {
  const compress = compression({ filter: isCompressed });
  return (request, response) => compress(request, response, () => handler(request, response));
}
