import { mkdirSync, rmSync } from 'node:fs';
import { expect, inject } from 'vitest';
import { astroProgram, runNode } from '../../../scripts/io/terminal/run.ts';
import { serveSite } from './servers/serve-site.ts';
import type { WebServer } from './servers/web-server.ts';
import type { ServedSite } from './set-up.ts';

/** A library of its own, made for a test from a folder of documents. */
export interface OtherLibrary {
  seeds: string;
  content: string;
  /** Builds its site. @param more of the environment. @returns its folder. @throws if it fails */
  build(base: string, more?: Record<string, string>): Promise<string>;
  /**
   * Builds its site and has it served by the server of the test's project.
   * @param more of the environment
   * @param port of the project's own server
   */
  serve(base: string, more?: Record<string, string>, port?: number): Promise<ServedSite>;
  /** Runs a command of the library on its folders. @throws if it fails */
  run(script: string, ...args: string[]): Promise<void>;
  close(): Promise<void>;
}

const origin = 'https://library.example';

/** Makes an empty library below `.cache/`. */
export function makeLibrary(name: string): OtherLibrary {
  const root = `.cache/${name}`;
  const folders = { seeds: `${root}/seeds`, content: `${root}/content` };
  const env = { SEEDS_DIR: folders.seeds, CONTENT_DIR: folders.content };
  const servers: WebServer[] = [];
  rmSync(root, { recursive: true, force: true });
  mkdirSync(folders.seeds, { recursive: true });
  const build = async (base: string, more: Record<string, string> = {}): Promise<string> => {
    const dir = `${root}/site${base.replaceAll('/', '-')}`;
    const place = { ...env, BASE: base, SITE: origin, ...more };
    const astro = [astroProgram(), 'build', '--outDir', dir, '--logLevel', 'error'];
    expect(await runNode(astro, place)).toBe(0);
    expect(await runNode(['scripts/build-index.ts', dir], place)).toBe(0);
    return dir;
  };
  return {
    ...folders,
    build,
    async run(script, ...args) {
      expect(await runNode([script, ...args], env)).toBe(0);
    },
    async serve(base, more = {}, port = 0) {
      const dir = await build(base, more);
      const server = await serveSite(inject('servedBy'), { dir, base }, port);
      servers.push(server);
      return { base, url: server.url };
    },
    async close() {
      for (const server of servers) await server.stop();
    },
  };
}
