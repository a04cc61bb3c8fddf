import { mkdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { expect } from 'vitest';
import { astroProgram, runNode } from '../../../scripts/io/terminal/run.ts';
import { createStaticServer, listen } from '../../../scripts/io/site/static-server.ts';
import type { ServedSite } from './set-up.ts';

/** A library of its own, made for a test from a folder of documents. */
export interface OtherLibrary {
  seeds: string;
  content: string;
  /** Builds its site and serves it, at any free port unless one is named. @param more of the environment */
  serve(base: string, more?: Record<string, string>, port?: number): Promise<ServedSite>;
  /** Runs a command of the library on its folders. @throws if it fails */
  run(script: string, ...args: string[]): Promise<void>;
  close(): void;
}

const origin = 'https://library.example';

/** Makes an empty library below `.cache/`. */
export function makeLibrary(name: string): OtherLibrary {
  const root = `.cache/${name}`;
  const folders = { seeds: `${root}/seeds`, content: `${root}/content` };
  const env = { SEEDS_DIR: folders.seeds, CONTENT_DIR: folders.content };
  const servers: Server[] = [];
  rmSync(root, { recursive: true, force: true });
  mkdirSync(folders.seeds, { recursive: true });
  return {
    ...folders,
    async run(script, ...args) {
      expect(await runNode([script, ...args], env)).toBe(0);
    },
    async serve(base, more = {}, port = 0) {
      const dir = `${root}/site${base.replaceAll('/', '-')}`;
      const place = { ...env, BASE: base, SITE: origin, ...more };
      expect(
        await runNode([astroProgram(), 'build', '--outDir', dir, '--logLevel', 'error'], place),
      ).toBe(0);
      expect(await runNode(['scripts/build-index.ts', dir], place)).toBe(0);
      const server = createStaticServer({ dir, base });
      servers.push(server);
      return { base, url: `http://localhost:${await listen(server, port, '127.0.0.1')}${base}` };
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
