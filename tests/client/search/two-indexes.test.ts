import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch, whole, type Pagefind } from '../../../src/client/search/index/word-index.ts';
import { seal } from '../../../src/lib/search/index/sealed.ts';

const host = 'https://library.example';
const part = 'v1/own.pf_meta';
const sealed = gzipSync(seal('own.pf_meta', new TextEncoder().encode('words')));

beforeEach(() => {
  vi.stubGlobal('location', { origin: host });
  vi.stubGlobal('fetch', (input: string) =>
    Promise.resolve(new Response(input.includes('/damaged/') ? '<!doctype html>' : sealed)),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Pagefind's search, which reads a part of the index in a folder and hides its failure. */
const reading = (folder: string): Pagefind => ({
  search: async () => {
    await fetch(host + folder + part).catch(() => undefined);
    return { results: [] };
  },
});

it('a damaged index of one library takes nothing from another’s answer, whichever was opened first', async () => {
  const folders = ['/damaged/pagefind/', '/whole/pagefind/', '/pagefind/'];
  const [damaged, ...others] = folders.map((folder) =>
    whole(reading(folder), watch(folder).failures),
  );
  const answers = await Promise.allSettled(
    [damaged!, ...others].map((index) => index.search('word')),
  );
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

it('every library’s files are opened and checked, and a folder that is watched already is the same', async () => {
  const watched = ['/one/pagefind/', '/two/pagefind/'].map(watch);
  for (const folder of ['one', 'two']) {
    const answer = await fetch(`${host}/${folder}/pagefind/${part}`);
    expect(await answer.text()).toBe('words');
  }
  expect(watch('/one/pagefind/')).toBe(watched[0]);
  expect(watched.map(({ failures }) => failures)).toEqual([[], []]);
});
