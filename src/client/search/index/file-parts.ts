/** A file of the index is compressed when it is made, whatever the server does. */
function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Fetches a file of the search index.
 * @throws Error where it isn't there, TypeError where the server can't be reached
 */
export async function fetchBytes(
  address: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server that takes the file for a compressed one has already let the browser open it.
  if (!isCompressed(bytes)) return bytes;
  const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(opened).arrayBuffer());
}

/** Fetches a text of the search index, as `fetchBytes`. */
export async function fetchText(address: string, cache?: RequestCache): Promise<string> {
  return new TextDecoder().decode(await fetchBytes(address, cache));
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
