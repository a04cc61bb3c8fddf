import { afterEach, expect, it, vi } from 'vitest';
import { beginIndex, headFile } from '../../../src/client/search/index/begun.ts';
import { fetchText } from '../../../src/client/search/index/file-parts.ts';
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
  beginIndex('/pagefind/');
  expect(added).toEqual([{ rel: 'modulepreload', href: '/pagefind/pagefind.js' }]);
  expect(await fetchText('/pagefind/', headFile, 'no-cache')).toBe('head');
  expect(asked).toEqual([['/pagefind/head.pack', 'no-cache']]);
  expect(await fetchText('/pagefind/', headFile, 'no-cache')).toBe('head');
  expect(asked).toHaveLength(2);
});
