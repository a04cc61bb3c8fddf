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

export type PagefindFilters = Record<string, { any: string[] }>;

export interface Pagefind {
  search(
    term: string | null,
    options?: { filters?: PagefindFilters },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean; basePath: string }): Pagefind;
}

let attempts = 0;

/**
 * Loads the library and starts on the index, without a worker: the searches take milliseconds and
 * the worker is a second copy of the library.
 * @param folder root-relative address of the index's folder, with slashes at both ends
 * @throws TypeError where the library can't be fetched; a later attempt fetches it again
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const again = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const library = (await import(
    /* @vite-ignore */ `${folder}pagefind.js${again}`
  )) as PagefindModule;
  return library.createInstance({ noWorker: true, basePath: folder });
}
