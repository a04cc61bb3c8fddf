import { afterEach, expect, it, vi } from 'vitest';
import {
  begin,
  beginIndex,
  forgetBegun,
  headFile,
} from '../../../src/client/search/index/begun.ts';
import { fetchText } from '../../../src/client/search/index/file-parts.ts';
import { opening } from '../../../src/client/search/index/word-index.ts';
import { seal } from '../../../src/lib/search/index/sealed.ts';

afterEach(() => vi.unstubAllGlobals());

it('what was begun is asked for once, past what the browser keeps, and a later reader asks anew', async () => {
  const asked: [address: string, cache: RequestCache | undefined][] = [];
  const added: unknown[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: unknown) => added.push(link) },
  });
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    asked.push([address, cache]);
    return Promise.resolve(new Response(seal(headFile, new TextEncoder().encode('head')).slice()));
  });
  beginIndex('/pagefind/', ['v1/measures.pack']);
  expect(added).toEqual([{ rel: 'modulepreload', href: '/pagefind/pagefind.js' }]);
  expect(await fetchText('/pagefind/', headFile, 'no-cache')).toBe('head');
  expect(asked).toEqual([
    ['/pagefind/head.pack', 'no-cache'],
    ['/pagefind/v1/measures.pack', 'default'],
  ]);
  expect(await fetchText('/pagefind/', headFile, 'no-cache')).toBe('head');
  expect(asked).toHaveLength(3);
});

it('a file that was begun is given to Pagefind, which adds the time to its name', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const sealed = seal('pagefind-entry.json', new TextEncoder().encode('{}'));
    return Promise.resolve(new Response(sealed.slice()));
  });
  begin('/pagefind/v1/pagefind-entry.json');
  const answer = await opening(fetch, [])('/pagefind/v1/pagefind-entry.json?ts=1795831100569');
  expect(await answer.text()).toBe('{}');
  expect(asked).toEqual(['/pagefind/v1/pagefind-entry.json']);
});

it('what was begun and failed is asked for anew once it is forgotten', async () => {
  const answers = [
    () => Promise.reject(new TypeError('no connection')),
    () =>
      Promise.resolve(new Response(seal('measures.pack', new TextEncoder().encode('all')).slice())),
  ];
  vi.stubGlobal('fetch', () => answers.shift()!());
  begin('/pagefind/measures.pack');
  forgetBegun();
  expect(await fetchText('/pagefind/', 'measures.pack')).toBe('all');
});
