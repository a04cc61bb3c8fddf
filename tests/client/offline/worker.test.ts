import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const host = 'https://library.example';
const code = readFileSync('public/offline-worker.js', 'utf8');

type Handlers = Record<string, (event: unknown) => void>;

/** Starts a worker in a browser that has this cache. @returns what it does at each event */
function startWorker(scope: string, cache: object): Handlers {
  const handlers: Handlers = {};
  const self = {
    registration: { scope: host + scope },
    location: { origin: host },
    addEventListener: (name: string, act: (event: unknown) => void) => (handlers[name] = act),
  };
  runInNewContext(code, {
    self,
    URL,
    Response,
    setTimeout,
    clearTimeout,
    caches: { open: async () => cache },
    fetch: async () => new Response('fetched'),
  });
  return handlers;
}

/** Asks a worker for an address. @returns its answer, or null where the browser goes on by itself */
async function ask(handlers: Handlers, path: string): Promise<string | null> {
  let answer: Promise<Response> | null = null;
  const request = { method: 'GET', url: host + path, headers: new Headers(), mode: 'no-cors' };
  const respondWith = (given: Promise<Response>): void => void (answer = given);
  handlers['fetch']!({ request, respondWith, waitUntil: () => undefined });
  return answer === null ? null : ((await answer) as Response).text();
}

it.each([
  ['/', '/pagefind/0a1b2c/texts/1.pack', 'kept'],
  ['/', '/pagefind/head.pack', 'fetched'],
  ['/', '/north-west/pagefind/0a1b2c/texts/1.pack', 'kept'],
  ['/', '/north-west/pagefind/head.pack', 'fetched'],
  ['/', '/north-west/search/', 'fetched'],
  ['/london/', '/london/_astro/x.js', 'kept'],
  ['/london/', '/north-west/pagefind/0a1b2c/texts/1.pack', null],
])(
  'a worker of %s, asked for %s: what bears its version is given as kept, of another library only below it',
  async (scope, path, answer) => {
    const cache = { match: async () => new Response('kept'), put: async () => undefined };
    expect(await ask(startWorker(scope, cache), path)).toBe(answer);
  },
);

describe('what a worker keeps of what it fetched', () => {
  let kept: string[];
  let worker: Handlers;
  beforeEach(() => {
    vi.useFakeTimers();
    kept = [];
    const put = async (key: string) => void kept.push(key.slice(host.length));
    worker = startWorker('/', { match: async () => undefined, put });
  });
  afterEach(() => void vi.useRealTimers());

  it('is a page at once, and a file of the index when nothing was asked for a while', async () => {
    await ask(worker, '/pagefind/0a1b2c/texts/1.pack');
    await vi.advanceTimersByTimeAsync(600);
    await ask(worker, '/pagefind/0a1b2c/texts/2.pack');
    await ask(worker, '/search/');
    await vi.advanceTimersByTimeAsync(600);
    expect(kept).toEqual(['/search/']);
    await vi.advanceTimersByTimeAsync(600);
    expect(kept.slice(1)).toEqual([1, 2].map((file) => `/pagefind/0a1b2c/texts/${file}.pack`));
  });

  it('is all that waits, where much does, though more is asked for all the time', async () => {
    for (let file = 0; file < 60; file += 1) await ask(worker, `/pagefind/0a1b2c/${file}.pack`);
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toHaveLength(60);
  });
});
