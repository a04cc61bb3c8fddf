import { DamagedPart, unseal } from '../../../lib/search/index/sealed.ts';
import { takeBegun } from './begun.ts';

/** A file of the index is compressed when it is made, whatever the server does. */
function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function opened(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A server that takes the file for a compressed one has already let the browser open it.
  if (!isCompressed(bytes)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new DamagedPart(`${name} can't be opened`);
    },
  );
}

/** Files that came back damaged: a browser that kept one is not to give it again. */
const damaged = new Set<string>();

/** Asks for a file of the index; one that came back damaged before, past what the browser keeps. */
export function request(
  fetchAny: typeof fetch,
  address: string,
  cache: RequestCache = 'default',
): Promise<Response> {
  const begun = takeBegun(address);
  return begun ?? fetchAny(address, { cache: damaged.has(address) ? 'reload' : cache });
}

/**
 * The content of a file of the index, as it was made.
 * @param name its name in the folder
 * @throws Error where it isn't there; DamagedPart where it is not whole, or something else came in its place
 */
export async function contentOf(
  response: Response,
  address: string,
  name: string,
): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  try {
    const content = unseal(name, await opened(name, new Uint8Array(await response.arrayBuffer())));
    damaged.delete(address);
    return content;
  } catch (error) {
    damaged.add(address);
    throw error;
  }
}

/**
 * Fetches a file of the search index.
 * @param folder its folder
 * @throws Error where it isn't there, DamagedPart where it isn't whole, TypeError where the server can't be reached
 */
export async function fetchBytes(
  folder: string,
  name: string,
  cache?: RequestCache,
): Promise<Uint8Array> {
  const address = folder + name;
  return contentOf(await request(fetch, address, cache), address, name);
}

/** Fetches a text of the search index, as `fetchBytes`. */
export async function fetchText(
  folder: string,
  name: string,
  cache?: RequestCache,
): Promise<string> {
  return new TextDecoder().decode(await fetchBytes(folder, name, cache));
}

/** Remembers what was fetched, or is being fetched, by a key; what failed is asked for again. */
export class Fetched<Key, Value> {
  readonly #values = new Map<Key, Promise<Value>>();

  get(key: Key, fetchIt: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key);
    if (known) return known;
    const value = fetchIt();
    this.#values.set(key, value);
    value.catch(() => this.#values.delete(key));
    return value;
  }
}
