import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Fetched, fetchText } from '../../../src/client/search/index/file-parts.ts';
import { seal } from '../../../src/lib/search/index/sealed.ts';

afterEach(() => vi.unstubAllGlobals());

const answerWith = (body: Uint8Array, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body.slice(), { status })));

const sealed = seal('head.pack', new TextEncoder().encode('Ärger'));

describe('a part of the index', () => {
  it.each([
    ['as it was compressed', gzipSync(sealed)],
    ['already opened on its way', sealed],
  ])('is read %s', async (_, body) => {
    answerWith(body);
    expect(await fetchText('/pagefind/', 'head.pack')).toBe('Ärger');
  });

  it('that is not there is an error, not an empty text', async () => {
    answerWith(new Uint8Array(), 404);
    await expect(fetchText('/pagefind/', 'head.pack')).rejects.toThrow('head.pack answered 404');
  });
});

describe('what was fetched', () => {
  it('is fetched once, also while it is on its way', async () => {
    const fetchIt = vi.fn(() => Promise.resolve(1));
    const fetched = new Fetched<string, number>();
    await Promise.all([fetched.get('a', fetchIt), fetched.get('a', fetchIt)]);
    expect(await fetched.get('a', fetchIt)).toBe(1);
    expect(fetchIt).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after a failure', async () => {
    const fetched = new Fetched<string, number>();
    await expect(fetched.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await fetched.get('a', () => Promise.resolve(2))).toBe(2);
  });
});
