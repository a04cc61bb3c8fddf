import type { Briefing } from '../../lib/briefing/briefing.ts';
import type { CheckedDocument } from '../../lib/check/library/library-reader.ts';
import type { Documents } from '../../lib/briefing/taken-texts.ts';
import { nameInCitation } from '../../lib/citation/cited-document.ts';
import { fetchedLibrary } from '../check/library-files.ts';

type Library = Awaited<ReturnType<typeof fetchedLibrary>>;

/** The documents that a briefing quotes, each fetched once. */
export class HeldLibrary {
  readonly #library: Promise<Library>;
  readonly #documents = new Map<string, CheckedDocument | null>();

  /** @param base the library's base path */
  constructor(base: string, index: string) {
    this.#library = fetchedLibrary(base, index);
    this.#library.catch(() => undefined);
  }

  /** The documents of some slugs; null for what the library does not have or could not give. */
  async documents(slugs: readonly string[]): Promise<Documents> {
    await Promise.all(slugs.map((slug) => this.#fetch(slug)));
    return this.#documents;
  }

  /** The names of the library's documents, by slug; empty where they can't be fetched. */
  async names(): Promise<ReadonlyMap<string, string>> {
    const library = await this.#library.catch(() => null);
    const documents = library?.documents ?? [];
    return new Map(documents.map((one) => [one.slug, nameInCitation(one)]));
  }

  async #fetch(slug: string): Promise<void> {
    if (this.#documents.get(slug)) return;
    try {
      const library = await this.#library;
      const isHere = library.documents.some((one) => one.slug === slug);
      this.#documents.set(slug, isHere ? await library.document(slug) : null);
    } catch (error) {
      console.warn(error);
      this.#documents.set(slug, null);
    }
  }
}

/** The slugs of the documents that a briefing quotes, each once. */
export function quotedSlugs({ items }: Briefing): string[] {
  return [...new Set(items.flatMap((item) => (item.kind === 'paragraph' ? item.slug : [])))];
}
