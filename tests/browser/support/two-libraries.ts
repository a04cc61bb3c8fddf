import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { createStaticServer, listen } from '../../../scripts/io/site/static-server.ts';
import { makeLibrary } from './other-library.ts';
import type { ServedSite } from './set-up.ts';

/** Two libraries on one host, each of which offers to search the other: York at its root, the Midlands below. */
export interface TwoLibraries {
  /** Folder of both. */
  dir: string;
  york: ServedSite;
  midlands: ServedSite;
  close(): void;
}

const seedsOf = {
  york: ['york-2016-sif.txt', 'york-2022-ilacs.txt'],
  midlands: ['northamptonshire-2016-sif.txt'],
};

async function build(name: keyof typeof seedsOf, base: string, others: string): Promise<string> {
  const library = makeLibrary(`side-by-side-${name}`);
  for (const file of seedsOf[name])
    copyFileSync(join('seeds/reports', file), join(library.seeds, file));
  await library.run('scripts/convert.ts', '--quiet');
  return library.build(base, { OTHER_LIBRARIES: others });
}

/** Builds the two, each by itself, puts one below the other as docs/your-own-library.md does, and serves them. */
export async function serveTwoLibraries(): Promise<TwoLibraries> {
  const dir = await build('york', '/', 'Midlands=/midlands/');
  const below = await build('midlands', '/midlands/', 'York=/');
  cpSync(below, join(dir, 'midlands'), { recursive: true });
  const server = createStaticServer({ dir, base: '/' });
  const url = `http://localhost:${await listen(server, 0, '127.0.0.1')}/`;
  return {
    dir,
    york: { base: '/', url },
    midlands: { base: '/midlands/', url: `${url}midlands/` },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
