import { createServer, type Server } from 'node:http';
import { compressed } from './compressed.ts';
import type { ServedBuilds } from './served-builds.ts';
import { siteHandler, type StaticSite } from './site-handler.ts';

/**
 * A server for a built site that stays as it is.
 * @throws if `dir` holds no built site
 */
export function createStaticServer({ dir, base }: StaticSite): Server {
  return createServer(compressed(siteHandler(dir, base)));
}

/** A server for a site that may be built anew meanwhile: each answer is of one whole build, the newest. */
export function createLibraryServer(builds: ServedBuilds): Server {
  return createServer(compressed((request, response) => builds.answer(request, response)));
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
