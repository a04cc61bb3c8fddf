import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServedBuilds } from '../../../../scripts/io/site/served-builds.ts';
import { createLibraryServer, listen } from '../../../../scripts/io/site/static-server.ts';

let root: string;
let builds: ServedBuilds;
let server: Server;
let url: string;

/** Writes a build, and puts it in the place of the one before as `npm run build` does. */
function build(text: string, asset: string): void {
  const next = join(root, 'next');
  mkdirSync(join(next, 'reports/x'), { recursive: true });
  mkdirSync(join(next, '_astro'));
  writeFileSync(join(next, 'index.html'), `home ${text}`);
  writeFileSync(join(next, '404.html'), 'nothing here');
  writeFileSync(join(next, 'reports/x/index.html'), text.repeat(50_000));
  writeFileSync(join(next, `_astro/${asset}.css`), asset);
  if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), join(root, 'former'));
  renameSync(next, join(root, 'dist'));
  rmSync(join(root, 'former'), { recursive: true, force: true });
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'builds-'));
  build('a', 'one');
  builds = new ServedBuilds({ dir: join(root, 'dist'), base: '/' }, join(root, 'copies'));
  server = createLibraryServer(builds);
  url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  builds.close();
  rmSync(root, { recursive: true });
});

const ask = async (path: string) => {
  const response = await fetch(url + path);
  return { status: response.status, text: await response.text() };
};

describe('a site that is built anew while it is served', () => {
  it('is the next build from the next request on', async () => {
    expect((await ask('/')).text).toBe('home a');
    build('b', 'two');
    expect((await ask('/')).text).toBe('home b');
    expect((await ask('/reports/x/')).text).toBe('b'.repeat(50_000));
  });

  it('still has the styles that a page of the build before asks for, and nothing else of it', async () => {
    build('b', 'two');
    expect(await ask('/_astro/one.css')).toEqual({ status: 200, text: 'one' });
    expect(await ask('/_astro/two.css')).toEqual({ status: 200, text: 'two' });
    expect((await ask('/_astro/none.css')).status).toBe(404);
  });

  it('is whole while its folder is emptied, gone or half written', async () => {
    rmSync(join(root, 'dist/reports'), { recursive: true });
    expect((await ask('/reports/x/')).text).toBe('a'.repeat(50_000));
    rmSync(join(root, 'dist'), { recursive: true });
    expect((await ask('/')).text).toBe('home a');
    mkdirSync(join(root, 'dist'));
    expect((await ask('/')).text).toBe('home a');
  });

  it('sends an answer to its end, whatever is built meanwhile', async () => {
    const response = await fetch(`${url}/reports/x/`);
    for (const text of ['b', 'c', 'd']) {
      build(text, text);
      await ask('/');
    }
    expect(await response.text()).toBe('a'.repeat(50_000));
  });

  it('leaves no copies behind', async () => {
    for (const text of ['b', 'c', 'd']) {
      build(text, text);
      await ask('/');
    }
    expect(readdirSync(join(root, 'copies'))).toHaveLength(2);
    builds.close();
    expect(existsSync(join(root, 'copies'))).toBe(false);
  });
});
