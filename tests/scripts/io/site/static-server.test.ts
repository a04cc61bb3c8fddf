import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenerFrom } from '../../../../scripts/io/site/serve-site.ts';
import { createStaticServer, listen } from '../../../../scripts/io/site/static-server.ts';

const long = 'report,id\r\n'.repeat(500);
let root: string;
let server: Server;
let port: number;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'served-'));
  const files = {
    'secret.txt': 'not served',
    'site/index.html': 'home',
    'site/404.html': 'nothing here',
    'site/reports/x/index.html': 'report x',
    'site/reports/x/report.txt': 'text',
    'site/data/reports.json': '[]',
    'site/data/long.csv': long,
    'site/data/long.pack': long,
    'site/_astro/x.css': 'style',
    'site/pagefind/wasm.en-gb.pagefind': 'index',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  server = createStaticServer({ dir: join(root, 'site'), base: '/base/' });
  port = await listen(server, 0, '127.0.0.1');
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  type: string | undefined;
  location: string | undefined;
  cached: string | undefined;
  body: string;
}

/** Asks for a path exactly as written, which `fetch` would tidy up first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const question = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          type: response.headers['content-type'],
          location: response.headers.location,
          cached: response.headers['cache-control'],
          body,
        }),
      );
    });
    question.on('error', reject).end();
  });
}

describe('the server of a built site', () => {
  it.each([
    ['/base/', 'home', 'text/html;charset=utf-8'],
    ['/base/reports/x/', 'report x', 'text/html;charset=utf-8'],
    ['/base/reports/x/?v=para-1~00000000', 'report x', 'text/html;charset=utf-8'],
    ['/base/reports/x/report.txt', 'text', 'text/plain; charset=utf-8'],
    ['/base/data/reports.json', '[]', 'application/json'],
    ['/base/pagefind/wasm.en-gb.pagefind', 'index', 'application/octet-stream'],
  ])('gives %s', async (path, body, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, body, type });
  });

  it.each(['/base/', '/base/reports/x/', '/base/data/reports.json', '/base/none/'])(
    'has browsers ask whether %s is still the newest',
    async (path) => {
      expect(await ask(path)).toMatchObject({ cached: 'no-cache' });
    },
  );

  it('lets browsers keep what is named by its content', async () => {
    const { cached } = await ask('/base/_astro/x.css');
    expect(cached).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['/', '/base/'],
    ['/base', '/base/'],
    ['/base/reports/x', '/base/reports/x/'],
    ['/base/reports/x?v=1', '/base/reports/x/?v=1'],
  ])('leads %s to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, location });
  });

  it.each([
    '/base/none/',
    '/reports/x/',
    '/base/../secret.txt',
    '/base/%2e%2e/secret.txt',
    '/base/..%2fsecret.txt',
    '/base/..%5csecret.txt',
    '/base//elsewhere.example/',
    '//elsewhere.example/base',
    '/base/%E0%A4%A',
  ])('has its own page, with status 404, for %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
  });

  it('gives no body to a question for the head', async () => {
    expect(await ask('/base/none/', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  it('says in words that a port is in use', async () => {
    const second = createStaticServer({ dir: join(root, 'site'), base: '/' });
    await expect(listen(second, port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use`,
    );
  });

  it('says in words that nothing was built', () => {
    expect(() => createStaticServer({ dir: root, base: '/' })).toThrow('npm run build');
  });
});

describe('where it listens', () => {
  it('is this machine alone, unless PORT and HOST say otherwise', () => {
    expect(listenerFrom({})).toEqual({ port: 4321, host: '127.0.0.1' });
    expect(listenerFrom({ PORT: '80', HOST: '0.0.0.0' })).toEqual({ port: 80, host: '0.0.0.0' });
  });

  it.each(['abc', '70000', '-1', '1.5'])('is no port such as %s', (port) => {
    expect(() => listenerFrom({ PORT: port })).toThrow(port);
  });
});

describe('what the server sends', () => {
  const asked = (file: string, headers: Record<string, string>) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, failed) => {
      const path = `/base/data/${file}`;
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', failed)
        .end();
    });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed as %s where that is taken, and is the same text', async (encoding, unpack) => {
    const { headers, body } = await asked('long.csv', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(body.length).toBeLessThan(long.length / 5);
    expect(unpack(body).toString()).toBe(long);
  });

  it('is as it is where nothing else is taken, for what is packed already, and for a part of a file', async () => {
    const plain = await asked('long.csv', {});
    const packed = await asked('long.pack', { 'accept-encoding': 'br' });
    const part = await asked('long.csv', { 'accept-encoding': 'br', range: 'bytes=0-1999' });
    expect(plain.body.toString()).toBe(long);
    expect(packed.headers['content-encoding']).toBeUndefined();
    expect([part.status, part.headers['content-encoding']]).toEqual([206, undefined]);
    expect(part.body.toString()).toBe(long.slice(0, 2000));
  });
});
