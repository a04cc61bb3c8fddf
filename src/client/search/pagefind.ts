/** What the search page uses of Pagefind's browser library, which is loaded when the reader first searches. */

export interface PagefindFragment {
  content: string;
  raw_url: string;
  filters: Record<string, string[]>;
  /** Places of the words that matched, counted in white-space tokens from 0. */
  locations: number[];
}

export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<PagefindFragment>;
}

export interface Pagefind {
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
  /** Fetches the parts of the index that a search for `term` needs. */
  preload(term: string): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindModule {
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

/** The library's functions, which fail where a part of the index could not be fetched meanwhile. */
function whole({ search, preload, filters }: Pagefind): Pagefind {
  const complete = async <T>(asked: Promise<T>): Promise<T> => {
    const before = failures;
    const answered = await asked;
    if (failures > before) throw new Error('A part of the search index could not be fetched.');
    return answered;
  };
  return {
    search: (term, options) => complete(search(term, options)),
    preload: (term) => complete(preload(term)),
    filters: () => complete(filters()),
  };
}

/**
 * Loads the library and starts on the index, without a worker: the searches take milliseconds and
 * the worker is a second copy of the library.
 * @param folder root-relative address of the index's folder, with slashes at both ends
 * @throws TypeError where the library can't be fetched; a later attempt fetches it again
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  watch(folder);
  const again = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const library = (await import(
    /* @vite-ignore */ `${folder}pagefind.js${again}`
  )) as PagefindModule;
  return whole(library.createInstance({ noWorker: true, basePath: folder }));
}
