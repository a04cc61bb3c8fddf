import { openLibrary, type LibraryReader } from '../../lib/check/library/library-reader.ts';
import { votedFor } from '../../lib/check/library/words-table.ts';
import { address } from '../../lib/url.ts';
import type { SearchIndex } from '../search/index/search-index.ts';

/** Fetches a file of the library. @throws Error where it can't be had */
async function readFrom(base: string, path: string): Promise<unknown> {
  const response = await fetch(address({ origin: null, base }, path));
  if (!response.ok) throw new Error(`${path} could not be fetched: ${response.status}`);
  return response.json();
}

async function openIndex(folder: string): Promise<SearchIndex> {
  const [{ SearchIndex }, { loadPagefind }] = await Promise.all([
    import('../search/index/search-index.ts'),
    import('../search/index/word-index.ts'),
  ]);
  return SearchIndex.open(folder, loadPagefind(folder));
}

/** Paragraphs with most of the words, by the search index: of it only the parts are fetched that have the words. */
function paragraphsWith(folder: string): LibraryReader['paragraphsWith'] {
  let opened: Promise<SearchIndex> | undefined;
  return async (words) => {
    opened ??= openIndex(folder);
    const index = await opened;
    const { table } = index;
    const lists = await Promise.all(
      words.map(async (word) => [...(await index.postings(word))].map((at) => table.ordinalAt(at))),
    );
    return Promise.all(
      votedFor(lists).map(async (ordinal) => {
        const { anchor, text } = await index.stored(ordinal);
        return { slug: table.documents[table.documentOf(ordinal)]!.slug, id: anchor, text };
      }),
    );
  };
}

/**
 * The library as its own pages publish it, each file fetched when it is wanted.
 * @param base the library's base path
 * @param folder the search index's folder
 */
export function fetchedLibrary(base: string, folder: string): Promise<LibraryReader> {
  return openLibrary((path) => readFrom(base, path), paragraphsWith(folder));
}
