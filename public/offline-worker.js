/**
 * Answers for the library without a network: asks the server first, keeps what it answers, and gives what
 * was kept where the server can't be reached. What bears its version in its name is not asked for twice.
 */
const scope = new URL(self.registration.scope).pathname;
/** Goes up when what is kept changes its form; caches of other versions are deleted. */
const cacheName = `library ${scope} 1`;
/** Of a library below this one's path too, whose index a search here may have asked. */
const isVersioned = (path) =>
  /(?:^|\/)(?:_astro\/|pagefind\/[^/]+\/)/.test(path.slice(scope.length));
/** Files with a version in their name pile up from build to build: the oldest go. */
const mostVersioned = 4000;

const keyOf = (url) => url.origin + url.pathname;

async function keep(url, response) {
  const cache = await caches.open(cacheName);
  await cache.put(keyOf(url), response);
}

/** What is kept when nothing was asked for a while, ms, or when so much waits: a search has its answer first. */
const stillness = 1000;
const mostWaiting = 60;
let waiting = [];
let later;

/** Keeps what waits. */
async function keepWaiting() {
  clearTimeout(later);
  const due = waiting;
  waiting = [];
  for (const { url, response, done } of due) {
    await keep(url, response).catch(() => undefined);
    done();
  }
}

/** Keeps what bears its version in its name, of which a search asks for many files at once. */
function keepLater(url, response) {
  return new Promise((done) => {
    waiting.push({ url, response, done });
    clearTimeout(later);
    if (waiting.length >= mostWaiting) void keepWaiting();
    else later = setTimeout(keepWaiting, stillness);
  });
}

async function prune() {
  const cache = await caches.open(cacheName);
  const versioned = (await cache.keys()).filter(({ url }) => isVersioned(new URL(url).pathname));
  const tooMany = versioned.slice(0, Math.max(0, versioned.length - mostVersioned));
  await Promise.all(tooMany.map((request) => cache.delete(request)));
}

const dayOf = (response) =>
  new Date(response.headers.get('date') ?? Date.now()).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

const asItWas = (response) =>
  `No connection to the library: this page is as it was on ${dayOf(response)}, and may have changed since.`;
const notKept = 'No connection to the library, and the page of this address is not kept here.';

/** A kept page, with what is said of it first. */
async function withNotice(response, said) {
  const html = (await response.text()).replace(
    /<main[^>]*>/,
    (main) => `${main}<p class="kept-page" role="status">${said}</p>`,
  );
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function keptAnswer(url, isPage, fallback) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(keyOf(url));
  if (kept) return isPage ? withNotice(kept, asItWas(kept)) : kept;
  const offline = isPage && (await cache.match(new URL('offline/', self.registration.scope)));
  return offline ? withNotice(offline, notKept) : fallback();
}

async function answer(request, event) {
  const url = new URL(request.url);
  const isPage = request.mode === 'navigate';
  const isForGood = isVersioned(url.pathname);
  if (isForGood) {
    const kept = await (await caches.open(cacheName)).match(keyOf(url));
    if (kept) return kept;
  }
  try {
    // A page that the browser's own cache has is asked for again: whether it is the newest is what is told.
    const response = await fetch(request, isPage ? { cache: 'no-cache' } : {});
    if (response.status >= 500) return keptAnswer(url, isPage, () => response);
    const keepIt = isForGood ? keepLater : keep;
    if (response.status === 200)
      event.waitUntil(keepIt(url, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return keptAnswer(url, isPage, () => Response.error());
  }
}

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const isFormer = (name) => name.startsWith(`library ${scope} `) && name !== cacheName;
  const clean = async () => {
    await Promise.all((await caches.keys()).filter(isFormer).map((name) => caches.delete(name)));
    await prune();
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const { origin, pathname } = new URL(url);
  const isOurs = origin === self.location.origin && pathname.startsWith(scope);
  // What a page keeps by itself need not be kept twice.
  const isKeptByPage = headers.has('x-kept-by');
  if (method === 'GET' && isOurs && !isKeptByPage) event.respondWith(answer(event.request, event));
});
