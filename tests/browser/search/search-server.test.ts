import { cpSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLibrary } from '../support/other-library.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';
import { startSearchServer, type SearchServer } from '../support/servers/search-server.ts';
import type { ServedSite } from '../support/set-up.ts';
import { firstLink, hits, newStatus, openPanel } from './search-page.ts';

const library = makeLibrary('search-server');
const exported = '.cache/search-server/exported';
let server: SearchServer;
let site: ServedSite;

useBrowser();

beforeAll(async () => {
  for (const folder of ['seeds', 'content'] as const)
    cpSync(folder, library[folder], { recursive: true });
  await library.run('scripts/exporting/export.ts', '--opensearch', exported);
  server = await startSearchServer(exported);
  site = await library.serve('/', { SEARCH_SERVER: server.url });
}, 300_000);
afterAll(async () => {
  server.stop();
  await library.close();
});
beforeEach(() => {
  server.fault = 'none';
  server.asked = [];
});

/** The server is another host, which this library names. */
const circumstances = {
  viewport: desk,
  expected: [/^other host: http:\/\/localhost:\d+\/paragraphs\/_search$/],
};

/** What a server that fails brings about. */
const faults = [...circumstances.expected, /^console: /, /^missing: .*_search$/];

const status = ({ page }: Reader) => page.locator('#status').innerText();

/** What the page says it found, and what each value would leave. */
async function found(reader: Reader, search: string): Promise<string[]> {
  await reader.open(`search/${search}`);
  await firstLink(reader).waitFor();
  await openPanel(reader);
  return [await newStatus(reader), ...(await reader.page.locator('#groups label').allInnerTexts())];
}

describe('a library that names a search server', () => {
  it.each(['"return home interviews"', 'drift and delay', 'privately fostered', 'adoption -York'])(
    'says and counts what its own index would, and marks it: %s',
    async (question) => {
      const search = `?q=${encodeURIComponent(question)}`;
      let own: string[] = [];
      await read(served[0]!, { viewport: desk }, async (reader) => {
        own = await found(reader, search);
      });
      await read(site, circumstances, async (reader) => {
        expect(await found(reader, search)).toEqual(own);
        expect(own.length).toBeGreaterThan(5);
        expect(server.asked.length).toBeGreaterThan(0);
        expect(await hits(reader).locator('mark').count()).toBeGreaterThan(0);
      });
    },
  );

  it('leads from a hit to its paragraph, and narrows down to as many as a value promised', async () => {
    await read(site, circumstances, async (reader) => {
      await found(reader, '?q=supervision');
      const york = reader.page.locator('#groups label').filter({ hasText: 'York' });
      const promised = /\((\d+)\)/.exec(await york.innerText())![1]!;
      await york.locator('input').check();
      await expect.poll(() => status(reader)).toContain(`${promised} paragraphs found`);
      await firstLink(reader).click();
      await reader.page.waitForURL(/\/reports\/york-[^#]*#/);
      const id = new URL(reader.page.url()).hash.slice(1);
      expect(await reader.page.locator(`[id="${id}"]`).innerText()).toMatch(/supervision/i);
    });
  });

  it('names the server’s origin on the search page, and on no other', async () => {
    await read(site, circumstances, async (reader) => {
      const policy = () =>
        reader.page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
      await reader.open('search/');
      expect(await policy()).toContain(`connect-src 'self' ${new URL(server.url).origin};`);
      await reader.open('reports/');
      expect(await policy()).toContain("connect-src 'self';");
    });
  });

  it.each([
    ['error', 'answered with an error (503)'],
    ['part', 'answered for a part only'],
  ] as const)(
    'says that there is no answer, and not that there is none: %s',
    async (fault, told) => {
      server.fault = fault;
      await read(site, { ...circumstances, expected: faults }, async (reader) => {
        await reader.open('search/?q=supervision');
        await expect
          .poll(() => status(reader))
          .toBe(`The search server, ${new URL(server.url).host}, ${told}. There is no answer yet.`);
        server.fault = 'none';
        await reader.page.locator('#retry').click();
        await firstLink(reader).waitFor();
      });
    },
  );

  // The last: the server is off from then on.
  it('says that a server can’t be reached', async () => {
    server.stop();
    await read(site, { ...circumstances, expected: faults }, async (reader) => {
      await reader.open('search/?q=supervision');
      await expect
        .poll(() => status(reader))
        .toContain('could not be reached. There is no answer yet.');
      expect(await reader.page.locator('#nothing').isVisible()).toBe(false);
    });
  });
});
