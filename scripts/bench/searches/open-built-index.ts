import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  opening,
  whole,
  type PagefindModule,
} from '../../../src/client/search/index/word-index.ts';
import { SearchIndex } from '../../../src/client/search/index/search-index.ts';

/**
 * Opens the index in a folder as the search page does, files of the folder in place of the network.
 * @param folder a built site's `pagefind/`
 */
export async function openBuiltIndex(folder: string): Promise<SearchIndex> {
  const fromFolder: typeof fetch = async (address) => {
    const file = String(address as string)
      .replace(/\?.*$/, '')
      .replace(/^.*?\/pagefind\//, '');
    return new Response(await readFile(join(folder, file)));
  };
  globalThis.fetch = opening(fromFolder);
  const program = pathToFileURL(join(resolve(folder), 'pagefind.js')).href;
  const { createInstance } = (await import(program)) as PagefindModule;
  const open = (basePath: string) => whole(createInstance({ noWorker: true, basePath }));
  return SearchIndex.open('/pagefind/', Promise.resolve(open));
}
