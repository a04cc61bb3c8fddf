type Listener = (event: { data: unknown }) => void;

interface Message {
  action?: string;
  chunk?: Record<string, unknown>;
  /** A message of a stream; with a reason where it ends before its time. */
  stream?: number;
  reason?: unknown;
}

/** The lists of a part of a stream are emptied for the next one as soon as it is sent. */
function keptChunk(chunk: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(chunk);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Array.isArray(value) ? value.slice() : value]),
  );
}

/**
 * Joins the two halves of pdf.js where both run in one thread. Its own port for that copies every message
 * through and through, each sign of each page; here the other half gets the message itself, since nothing
 * that was sent is changed afterwards but the lists of `chunk`.
 */
export class SharedPort {
  readonly #listeners = new Set<Listener>();
  readonly #soon = Promise.resolve();
  #broken = 0;

  /**
   * How many streams ended before their time so far. What draws a page is told by pdf.js as if it were whole
   * where its stream broke off.
   */
  get broken(): number {
    return this.#broken;
  }

  postMessage(message: Message): void {
    const { chunk, stream, reason } = message;
    if (stream !== undefined && reason !== undefined) this.#broken += 1;
    const data = chunk === undefined ? message : { ...message, chunk: keptChunk(chunk) };
    void this.#soon.then(() => [...this.#listeners].forEach((listener) => listener({ data })));
  }

  addEventListener(_: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}
