/** What the search page uses of Pagefind's browser library, which is loaded when the reader first searches. */

export interface PagefindResult {
  id: string;
  /** Places of the word looked for, counted in white-space tokens from 0. */
  words: number[];
}

export interface Pagefind {
  /** A search for nothing lists all records in the order in which they were added. */
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindModule {
  createInstance(options: { noWorker: boolean; basePath: string }): Pagefind;
}

let attempts = 0;
let failures = 0;
let isWatching = false;

/**
 * Counts what can't be fetched of the index. Pagefind logs a part that is missing and goes on without
 * it; a reader would be told that there is no such paragraph.
 */
function watch(folder: string): void {
  if (isWatching) return;
  isWatching = true;
  const fetchAny = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const isOurs = new Request(...request).url.startsWith(location.origin + folder);
    const response = await fetchAny(...request).catch((error: unknown) => {
      if (isOurs) failures++;
      throw error;
    });
    if (isOurs && !response.ok) failures++;
    return response;
  };
}

/** The library's search, which fails where a part of the index could not be fetched meanwhile. */
function whole(pagefind: Pagefind): Pagefind {
  return {
    search: async (term) => {
      const before = failures;
      const answered = await pagefind.search(term);
      if (failures > before) throw new Error('A part of the search index could not be fetched.');
      return answered;
    },
  };
}

/**
 * Loads the library, which then opens an index without a worker: the searches take milliseconds and
 * the worker is a second copy of the library.
 * @param folder root-relative address of the index's folder, with slashes at both ends
 * @returns opens the index in the folder that it is given
 * @throws TypeError where the library can't be fetched; a later attempt fetches it again
 */
export async function loadPagefind(folder: string): Promise<(basePath: string) => Pagefind> {
  watch(folder);
  const again = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const library = (await import(
    /* @vite-ignore */ `${folder}pagefind.js${again}`
  )) as PagefindModule;
  return (basePath) => whole(library.createInstance({ noWorker: true, basePath }));
}
