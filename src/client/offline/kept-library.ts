import { indexPath, offlineFilesPath, offlinePath } from '../../lib/url.ts';

/** A file of the library and its size in bytes, by its path below the base. */
export type LibraryFile = [path: string, bytes: number];

/** As the worker names it. */
const cacheName = (base: string): string => `library ${base} 1`;

/** How many files are fetched at a time. */
const atOnce = 6;

/** Every file that is needed to read and search the library. @throws where the list can't be fetched */
export async function libraryFiles(base: string): Promise<LibraryFile[]> {
  const response = await fetch(base + offlineFilesPath);
  if (!response.ok) throw new Error(`${offlineFilesPath}: ${response.status}`);
  return (await response.json()) as LibraryFile[];
}

/**
 * Keeps addresses of this library for times without a network; what is kept already is fetched again
 * from where the browser has it.
 * @param tell how many are kept, each time
 * @throws where one can't be fetched, or there is no room
 */
export async function keepAddresses(
  base: string,
  addresses: readonly string[],
  tell: (kept: number) => void = () => undefined,
): Promise<void> {
  const cache = await caches.open(cacheName(base));
  const waiting = [...addresses];
  let kept = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await cache.add(new Request(next, { headers: { 'x-kept-by': 'page' }, priority: 'low' }));
      tell((kept += 1));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Keeps this page and all that it has loaded: the worker didn't see them when it was not there yet. */
export async function keepThisPage(base: string): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name.split(/[?#]/)[0]!);
  const own = loaded.filter((name) => name.startsWith(location.origin + base));
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isPage = (arrival?.responseStatus ?? 200) < 400;
  const here = isPage ? [location.origin + location.pathname] : [];
  await keepAddresses(base, [...new Set([...here, base + offlinePath, ...own])]);
}

/** A larger index is kept only by who keeps the whole library. */
const largestIndex = 4_000_000;

/** The index, and the scripts that a search asks for when it begins; not what reads PDFs. */
function isForSearch([path, bytes]: LibraryFile): boolean {
  const isScript = path.startsWith('_astro/') && path.endsWith('.js');
  return path.startsWith(indexPath) || (isScript && bytes < 100_000);
}

/** Keeps the index of a small library for who has opened the search, so that any words can be looked for. */
export async function keepIndex(base: string): Promise<void> {
  const files = (await libraryFiles(base)).filter(isForSearch);
  if (files.reduce((sum, [, bytes]) => sum + bytes, 0) > largestIndex) return;
  const cache = await caches.open(cacheName(base));
  const addresses = files.map(([path]) => base + path);
  const kept = await Promise.all(addresses.map((address) => cache.match(address)));
  await keepAddresses(
    base,
    addresses.filter((_, at) => kept[at] === undefined),
  );
}

/** What is kept: how many files. */
export async function keptCount(base: string): Promise<number> {
  return (await (await caches.open(cacheName(base))).keys()).length;
}

/** Deletes all that is kept. */
export async function forgetAll(base: string): Promise<void> {
  await caches.delete(cacheName(base));
}
