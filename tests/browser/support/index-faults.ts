import { gunzipSync } from 'node:zlib';
import type { Route } from 'playwright-core';
import { indexFormat } from '../../../src/lib/search/index/library-head.ts';
import { seal, unseal } from '../../../src/lib/search/index/sealed.ts';

const inOtherForm = (body: Buffer): Buffer => {
  const opened = body[0] === 0x1f ? gunzipSync(body) : body;
  const head = JSON.parse(new TextDecoder().decode(unseal('head.pack', opened))) as object;
  const other = JSON.stringify({ ...head, format: indexFormat + 1 });
  return Buffer.from(seal('head.pack', new TextEncoder().encode(other)));
};

const page = '<!doctype html><title>Sign in</title><p>Welcome.</p>';
/** What can be wrong with the index of the Midlands: how it is called, files, what comes in their place, and what is said. */
export const faults: [string, string, (route: Route) => Promise<void>, RegExp][] = [
  ['absent', '**/midlands/pagefind/**', (route) => route.fulfill({ status: 404 }), /could not be/],
  ['cut off', '**/midlands/pagefind/**', (route) => route.abort(), /could not be read/],
  [
    'a web page',
    '**/midlands/pagefind/**',
    (route) => route.fulfill({ contentType: 'text/html', body: page }),
    /The index of Midlands could not be read; nothing is known of what it has\./,
  ],
  [
    'damaged in its words',
    '**/midlands/pagefind/**/index/*',
    (route) => route.fulfill({ body: page }),
    /could not be read/,
  ],
  [
    'damaged in its texts',
    '**/midlands/pagefind/**/texts/*',
    (route) => route.fulfill({ body: page }),
    /could not be read/,
  ],
  [
    'of another form',
    '**/midlands/pagefind/head.pack',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: inOtherForm(await response.body()) });
    },
    /made by another version of the program, could not be read/,
  ],
];
