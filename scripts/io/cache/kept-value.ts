import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';

/** How the name of a file ends in which a value is kept. */
export const keptEnding = '.v8.gz';

/**
 * A value made of lists, plain objects and single values as the bytes of a file. V8's own form costs half
 * of what JSON does to write, a third to read; what another version of Node.js wrote and this one can't read
 * counts as damaged.
 */
export function bytesOfValue(value: unknown): Buffer {
  return gzipSync(serialize(value), { level: 1 });
}

/** The value that was kept as bytes. @throws Error if they are damaged: the end of a gzip file holds a checksum */
export function valueOfBytes(bytes: Uint8Array): unknown {
  return deserialize(gunzipSync(bytes)) as unknown;
}
