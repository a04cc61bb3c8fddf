import { inflateSync } from 'node:zlib';

type Part = { done: false; value: Uint8Array } | { done: true; value: undefined };

function inflated(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = inflateSync(bytes);
  return new Uint8Array(buffer, byteOffset, length);
}

/**
 * As much of a `DecompressionStream` as pdf.js uses: one write, one close, one reader. What is written is
 * unpacked at once and comes out in one part, where the platform's passes each part through two streams and
 * a thread: an eighth of what reading a report costs.
 */
export class WholeInflate {
  readonly #unpacked = Promise.withResolvers<Uint8Array>();
  #isRead = false;

  readonly writable = {
    getWriter: () => ({
      write: (bytes: Uint8Array): Promise<void> => {
        try {
          this.#unpacked.resolve(inflated(bytes));
        } catch (error) {
          this.#unpacked.reject(error);
        }
        return Promise.resolve();
      },
      close: (): Promise<void> => Promise.resolve(),
    }),
  };

  readonly readable = { getReader: () => ({ read: () => this.#read() }) };

  async #read(): Promise<Part> {
    if (this.#isRead) return { done: true, value: undefined };
    const value = await this.#unpacked.promise;
    this.#isRead = true;
    return { done: false, value };
  }
}

/** Has pdf.js, which knows it by its global name, unpack with `WholeInflate`; for threads that do nothing else. */
export function unpackWhole(): void {
  const platform = globalThis.DecompressionStream;
  globalThis.DecompressionStream = function (format: CompressionFormat) {
    return format === 'deflate' ? new WholeInflate() : new platform(format);
  } as never;
}
