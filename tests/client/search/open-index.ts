import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { PagefindModule } from '../../../src/client/search/index/word-index.ts';
import { SearchIndex } from '../../../src/client/search/index/search-index.ts';

/** Opens the index in a folder as the search page does, files of the folder in place of the network. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/\?.*$/, '').replace(/^.*?\/pagefind\//, '');
    return new Response(await readFile(join(folder, file)));
  });
  const program = pathToFileURL(join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ program)) as PagefindModule;
  const open = (basePath: string) => createInstance({ noWorker: true, basePath });
  return SearchIndex.open('/pagefind/', Promise.resolve(open));
}
