import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ServedBuilds } from './served-builds.ts';
import { settingsOf } from './settings.ts';
import { createLibraryServer, listen } from './static-server.ts';

/** Where copies of the builds that are served stand, a folder a process. */
const copies = '.cache/served';

/** Where a server listens. */
export interface Listener {
  port: number;
  host: string;
}

/**
 * Reads `PORT` and `HOST`; without them, 4321 on this machine alone.
 * @throws if `PORT` is no port
 */
export function listenerFrom(env: NodeJS.ProcessEnv): Listener {
  const port = Number(env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is to be a number from 0 to 65535, not "${env['PORT']}".`);
  }
  return { port, host: env['HOST'] || '127.0.0.1' };
}

/** Finds out whether a port is free, before the minutes that a build may take. @throws if it isn't */
export async function checkFree({ port, host }: Listener): Promise<void> {
  const probe = createServer() as Server;
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Serves a built site until the process is told to stop, and prints the address.
 * @throws if there is no site in `dir` or the port can't be had
 */
export async function serveSite(dir: string, { port, host }: Listener): Promise<void> {
  const { base } = settingsOf(process.env);
  const builds = new ServedBuilds({ dir, base }, join(copies, String(process.pid)));
  const server = createLibraryServer(builds);
  const actual = await listen(server, port, host);
  console.log(`\n  The library is at http://${shown(host)}:${actual}${base}\n  Ctrl-C stops it.\n`);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    builds.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** An address to open on this machine. */
function shown(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
