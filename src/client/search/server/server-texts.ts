import type { StoredParagraph } from '../../../lib/search/index/stored-paragraph.ts';
import type { StoredRecord } from '../../../lib/search/opensearch/bulk-lines.ts';
import { textsBody } from '../../../lib/search/opensearch/search-body.ts';
import { asStored } from '../../../lib/search/opensearch/server-answer.ts';
import { askServer } from './ask-server.ts';

/** Texts of hits, of a server: those that are wanted at one moment are asked for together. */
export class ServerTexts {
  readonly #server: string;
  readonly #known = new Map<string, StoredParagraph>();
  #wanted: Set<string> | null = null;
  #asking: Promise<void> = Promise.resolve();

  constructor(server: string) {
    this.#server = server;
  }

  /** A paragraph that was read before. */
  known(id: string): StoredParagraph | undefined {
    return this.#known.get(id);
  }

  /** A paragraph. @throws where the server gives it not */
  async read(id: string): Promise<StoredParagraph> {
    if (!this.#known.has(id)) await this.#want(id);
    const stored = this.#known.get(id);
    if (!stored) throw new Error(`The search server has no ${id} any more.`);
    return stored;
  }

  #want(id: string): Promise<void> {
    if (this.#wanted === null) {
      const wanted = (this.#wanted = new Set());
      this.#asking = Promise.resolve().then(() => {
        this.#wanted = null;
        return this.#ask([...wanted]);
      });
    }
    this.#wanted.add(id);
    return this.#asking;
  }

  async #ask(ids: readonly string[]): Promise<void> {
    const { hits } = await askServer(this.#server, textsBody(ids));
    for (const { _id: id, _source } of hits.hits)
      this.#known.set(id, asStored(_source as StoredRecord));
  }
}
