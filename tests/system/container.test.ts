import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../scripts/verify/sites.ts';
import { startContainerNginx } from '../browser/support/servers/nginx.ts';
import type { WebServer } from '../browser/support/servers/web-server.ts';

let root: string;
let served: WebServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'container-'));
  const { dir, base } = sites.find((site) => site.base !== '/')!;
  mkdirSync(join(root, base), { recursive: true });
  cpSync(dir, join(root, base), { recursive: true });
  served = await startContainerNginx(root, base);
});
afterAll(async () => {
  await served.stop();
  rmSync(root, { recursive: true });
});

describe('the container’s server, under a sub-path', () => {
  it.each([
    ['', 200, 'text/html; charset=utf-8'],
    ['data/paragraphs.csv', 200, 'text/csv; charset=utf-8'],
    ['feeds/all.xml', 200, 'text/xml; charset=utf-8'],
    ['reports/nowhere-1999-sif/', 404, 'text/html; charset=utf-8'],
    ['_headers', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i as %s, and what a page cannot set', async (path, status, type) => {
    const response = await fetch(served.url + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    if (status === 404) expect(await response.text()).toContain('lang="en-GB"');
  });

  it.each([
    '',
    'reports/york-2016-sif/',
    'data/reports.json',
    'pagefind/head.pack',
    'reports/none/',
  ])('has browsers ask whether %s is still the newest', async (path) => {
    const { headers } = await fetch(served.url + path);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('lets browsers keep for good what is named by its content', async () => {
    const page = await (await fetch(served.url)).text();
    const [asset] = /(?<=")\/inspections\/_astro\/[^"]+/.exec(page)!;
    const { headers } = await fetch(new URL(asset, served.url));
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leads on to a folder without its slash, whatever port is outside', async () => {
    for (const path of ['/inspections', '/inspections/reports/york-2016-sif']) {
      const response = await fetch(new URL(path, served.url), { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([301, `${path}/`]);
    }
  });
});
