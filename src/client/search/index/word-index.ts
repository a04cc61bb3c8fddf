import { programFile } from './begun.ts';
import { contentOf, request } from './file-parts.ts';

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

/** The files that Pagefind asks for, by their names in the folder of a version; ours are `.pack`. */
const pagefindsOwn = /\/((?:index\/)?[^/?]+\.(?:pf_index|pf_meta|pagefind|json))(?:\?.*)?$/;

/**
 * A fetch that opens Pagefind's files and fails where one is not whole. Pagefind logs a part that is
 * missing, and takes another file in its place for one without the word: a reader would be told that
 * there is no such paragraph.
 * @param failures of this index, to which what fails is added
 */
export function opening(fetchAny: typeof fetch, failures: unknown[]): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    const [, name] = pagefindsOwn.exec(address) ?? [];
    if (name === undefined) return fetchAny(input, init);
    try {
      const content = await contentOf(await request(fetchAny, address), address, name);
      return new Response(content.slice());
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
}

/** What failed of an index, and how often its program was loaded. */
interface Watched {
  failures: unknown[];
  attempts: number;
}

/** Indexes by their folders: what fails in one library's is nothing that another's answer lacks. */
const watchedIndexes = new Map<string, Watched>();

/** Has all that is fetched from a folder opened and checked. */
export function watch(folder: string): Watched {
  const known = watchedIndexes.get(folder);
  if (known) return known;
  const watched: Watched = { failures: [], attempts: 0 };
  watchedIndexes.set(folder, watched);
  const fetchAny = globalThis.fetch;
  const fetchOwn = opening(fetchAny, watched.failures);
  globalThis.fetch = (input, init) => {
    const isOurs = new Request(input, init).url.startsWith(location.origin + folder);
    return isOurs ? fetchOwn(input, init) : fetchAny(input, init);
  };
  return watched;
}

/** The library's search, which fails where a part of the index could not be fetched or read meanwhile. @param failures of this index */
export function whole(pagefind: Pagefind, failures: readonly unknown[]): Pagefind {
  return {
    search: async (term) => {
      const before = failures.length;
      const failed = () => failures.length > before;
      const answered = await pagefind.search(term).catch((error: unknown) => {
        throw failed() ? failures.at(-1) : error;
      });
      if (failed()) throw failures.at(-1);
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
  const watched = watch(folder);
  const again = watched.attempts++ === 0 ? '' : `?attempt=${watched.attempts}`;
  const library = (await import(
    /* @vite-ignore */ `${folder}${programFile}${again}`
  )) as PagefindModule;
  return (basePath) =>
    whole(library.createInstance({ noWorker: true, basePath }), watched.failures);
}
