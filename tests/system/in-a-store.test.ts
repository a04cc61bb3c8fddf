import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControlOf } from '../../src/lib/data/files/host-files.ts';
import { desk } from '../browser/support/page-kinds.ts';
import { read, useBrowser } from '../browser/support/reader.ts';
import { namedAddresses, oneOfEachKind, subPathSite } from './named-addresses.ts';
import { startStore, type Store } from '../browser/support/servers/store.ts';

useBrowser();

const next = mkdtempSync(join(tmpdir(), 'next-'));
/** A dozen commands, most of which take longer to start than to copy; in milliseconds. */
const copying = 300_000;

let store: Store;

beforeAll(async () => {
  store = await startStore(subPathSite.base);
  await store.copy(subPathSite.dir);
}, copying);
afterAll(async () => {
  await store.stop();
  rmSync(next, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks the website for a path of its host; Node itself does not know hosts below `localhost`. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { host } = new URL(store.url);
  const to = { host: '127.0.0.1', port: store.port, path, method, headers: { host } };
  return new Promise((resolve, reject) => {
    const question = request(to, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body }),
      );
    });
    question.on('error', reject).end();
  });
}

const served = () => ({ base: subPathSite.base, url: store.url });

describe('a store, filled by the commands of docs/deploying.md, as a website under a sub-path', () => {
  it('answers every address that a page names', async () => {
    const failing: string[] = [];
    for (const address of namedAddresses()) {
      const { status } = await ask(address, 'HEAD');
      if (status !== 200) failing.push(`${status} ${address}`);
    }
    expect(namedAddresses().length).toBeGreaterThan(20);
    expect(failing).toEqual([]);
  });

  it.each(oneOfEachKind())('says of %s for how long it is the newest', async (path) => {
    const { status, headers } = await ask(subPathSite.base + path);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe(cacheControlOf(path));
  });

  it.each([
    ['', 'text/html'],
    ['reports/york-2016-sif/', 'text/html'],
    ['reports/york-2016-sif/report.txt', 'text/plain'],
    ['reports/york-2016-sif/report.md', 'text/markdown'],
    ['data/reports.json', 'application/json'],
    ['data/paragraphs.csv', 'text/csv'],
    ['data/paragraphs.ndjson', 'application/x-ndjson'],
    ['feeds/all.xml', 'application/xml'],
  ])('gives %s as %s in UTF-8', async (path, type) => {
    const { headers } = await ask(subPathSite.base + path);
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  it('gives the page of the library, and its status, for what is not there', async () => {
    for (const path of ['reports/nowhere-1999-sif/', '_headers', '_redirects']) {
      const { status, body } = await ask(subPathSite.base + path);
      expect([status, body.includes('lang="en-GB"')]).toEqual([404, true]);
    }
  });

  it('leads from the path of the library, and of a folder, without its slash to it', async () => {
    for (const path of ['/inspections', '/inspections/reports/york-2016-sif']) {
      const { status, headers } = await ask(path);
      expect([status, headers.location]).toEqual([302, `${path}/`]);
    }
  });

  it('shows a paragraph at its address', async () => {
    await read(served(), { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/#para-28');
      expect(await page.locator(':target').innerText()).toContain('Frontline managers');
    });
  });

  it('reads without scripts', async () => {
    await read(served(), { viewport: desk, javaScriptEnabled: false }, async ({ page, open }) => {
      await open('reports/');
      await page.locator('main a[href$="/reports/york-2016-sif/"]').first().click();
      expect(await page.locator('#para-28').innerText()).toContain('Frontline managers');
    });
  });

  it('search finds a paragraph and leads to it', async () => {
    await read(served(), { viewport: desk }, async ({ page, open, where }) => {
      await open('search/?q=drift+and+delay');
      await page.locator('main ol > li a[href*="#"]').first().click();
      await page.waitForURL(/\/inspections\/reports\//);
      await expect.poll(where).toMatch(/^reports\/.+#/);
      expect(await page.locator(':target').innerText()).toMatch(/drift and delay/i);
    });
  });

  it(
    'has a next build in place of the former, and nothing that is no more',
    async () => {
      cpSync(subPathSite.dir, next, { recursive: true, preserveTimestamps: true });
      const page = join(next, 'about/index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('</title>', ', once more</title>'));
      rmSync(join(next, 'data/paragraphs.ndjson'));
      await store.copy(next);
      const about = await ask(`${subPathSite.base}about/`);
      expect(about.body).toContain(', once more</title>');
      expect(about.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
      expect((await ask(`${subPathSite.base}data/paragraphs.ndjson`)).status).toBe(404);
    },
    copying,
  );
});
