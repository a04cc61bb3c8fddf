import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const host = 'https://library.example';
const code = readFileSync('public/offline-worker.js', 'utf8');

/** What a worker with a scope answers for an address that it keeps: `kept`, `fetched`, or nothing, where the browser goes on by itself. */
async function answerOf(scope: string, path: string): Promise<string | null> {
  const handlers: Record<string, (event: unknown) => void> = {};
  const self = {
    registration: { scope: host + scope },
    location: { origin: host },
    addEventListener: (name: string, act: (event: unknown) => void) => (handlers[name] = act),
  };
  const cache = { match: async () => new Response('kept'), put: async () => undefined };
  const fetched = async () => new Response('fetched');
  runInNewContext(code, {
    self,
    URL,
    Response,
    caches: { open: async () => cache },
    fetch: fetched,
  });
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
    expect(await answerOf(scope, path)).toBe(answer);
  },
);
