import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { PagefindModule } from '../../../src/client/search/index/word-index.ts';
import { opening, whole } from '../../../src/client/search/index/word-index.ts';
import { SearchIndex } from '../../../src/client/search/index/search-index.ts';

/** What comes back in place of a file of an index. */
export type Fault = (content: Uint8Array) => Response | Promise<Response>;

/**
 * Opens the index in a folder as the search page does, files of the folder in place of the network.
 * @param faults what comes in place of files whose names match
 */
export async function openIndex(
  folder: string,
  faults: readonly (readonly [RegExp, Fault])[] = [],
): Promise<SearchIndex> {
  const fromFolder = async (address: string | URL | Request): Promise<Response> => {
    const file = String(address)
      .replace(/\?.*$/, '')
      .replace(/^.*?\/pagefind\//, '');
    const content = await readFile(join(folder, file));
    const fault = faults.find(([name]) => name.test(file));
    return fault ? fault[1](content) : new Response(content);
  };
  const failures: unknown[] = [];
  vi.stubGlobal('fetch', opening(fromFolder, failures));
  const program = pathToFileURL(join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ program)) as PagefindModule;
  const open = (basePath: string) => whole(createInstance({ noWorker: true, basePath }), failures);
  return SearchIndex.open('/pagefind/', Promise.resolve(open));
}
