import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';

useBrowser();

const first = ({ page }: Reader) => page.locator('main a[href*="find="]').first();

/** The parts of the index, each by an address that only it has, and a search that needs it. */
const parts: [string, RegExp, string][] = [
  ['the head', /\/head\.pack/, 'supervision'],
  ['the program', /\/pagefind\.js/, 'supervision'],
  ['the entry', /entry\.json/, 'supervision'],
  ['the program of the words', /wasm\./, 'supervision'],
  ['the list of the files of words', /\.pf_meta/, 'supervision'],
  ['the measures', /\/measures\.pack/, 'supervision'],
  ['the vocabulary', /\/forms\/\d+\.pack/, 'supervision'],
  ['the words', /\.pf_index/, 'supervision'],
  ['the signs', /\/signs\.pack/, '"supervision."'],
  ['the texts', /\/texts\/\d+\.pack/, 'supervision'],
  ['the values to narrow down by', /\/facets\.pack/, 'supervision&authority=York'],
];

/** What comes in place of a part: nothing, or the page of a network that wants the reader to sign in. */
const faults = [
  { status: 404, body: '' },
  { status: 200, body: '<!doctype html><p>Sign in</p>', contentType: 'text/html' },
];

const cases = parts.flatMap(([name, address, query]) =>
  faults.map((fault) => ({ name, address, query, fault, status: fault.status })),
);

describe.each(served.slice(0, 1))('under $base', (site) => {
  it.each(cases)(
    'a search for which $name comes otherwise ($status) fails, and succeeds when it is tried again',
    async ({ address, query, fault }) => {
      const expected = [
        /Failed to load resource/,
        /fetch|import|index|module|answered|WASM|DamagedPart|MIME|Pagefind metadata/i,
        /^missing: .*\/pagefind\//,
      ];
      await read(site, { viewport: desk, expected }, async (reader) => {
        let isAsked = false;
        await reader.page.route(address, (route) => {
          isAsked = true;
          return route.fulfill(fault);
        });
        await reader.open(`search/?q=${query}`);
        const again = reader.page.getByRole('button', { name: /again/i });
        await again.waitFor();
        expect(isAsked).toBe(true);
        expect(await first(reader).count()).toBe(0);
        await reader.page.unroute(address);
        await again.click();
        await first(reader).waitFor();
      });
    },
  );

  it('opens it also where the server has the browser decompress its files', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.page.route(/\.pack$/, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-encoding': 'gzip' };
        return route.fulfill({ response, headers });
      });
      await reader.open('search/?q=supervision');
      await first(reader).waitFor();
    });
  });
});
