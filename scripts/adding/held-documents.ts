import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLedgers } from '../../src/content/read-ledgers.ts';
import { givenUpSlugs } from '../../src/lib/ledger/former-slugs.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { DocumentMeta, LibraryDocument } from '../../src/lib/model/document.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import { readConversion } from '../conversion/converted-cache.ts';
import { fileError } from '../io/seeds/find-documents.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { readManifest, type Manifest } from '../io/seeds/read-manifest.ts';
import { isSameDocument, isWithdrawn } from './same-document.ts';

/** What the library has: what its manifest records, and the documents as last converted. */
export class HeldDocuments {
  readonly #manifest: Manifest;
  readonly #to: string;
  readonly #metas: DocumentMeta[];
  readonly #ledgers: ReadonlyMap<string, Ledger>;
  readonly #added = new Map<string, FoundSource>();

  /** @param from the folder of seeds @param to the content folder */
  constructor(from: string, to: string) {
    this.#manifest = readManifest(from);
    this.#to = to;
    this.#ledgers = readLedgers(to).ledgers;
    const place = join(to, 'documents');
    const files = existsSync(place) ? readdirSync(place).filter((one) => /\.json$/.test(one)) : [];
    this.#metas = files.map((file) => this.read(file.slice(0, -5)).meta);
  }

  /** A document as last converted, or as it is being added. */
  read(slug: string): LibraryDocument {
    const added = this.#added.get(slug);
    const conversion = added === undefined ? null : readConversion(added);
    if (conversion !== null && 'converted' in conversion) return conversion.converted.document;
    const path = join(this.#to, 'documents', `${slug}.json`);
    return JSON.parse(readFileSync(path, 'utf8')) as LibraryDocument;
  }

  /** The slug under which the library has a file of these very bytes; null if it has none. */
  slugOf(sha256: string): string | null {
    const own = this.#metas.find(({ source }) => source.sha256 === sha256);
    const entry = this.#manifest.entries.find((one) => one.sha256 === sha256);
    return own?.slug ?? entry?.slug ?? null;
  }

  /** Why a file of these bytes may not come back; null if it may. */
  refusalOf(file: string, sha256: string): Diagnostic | null {
    const gone = this.#manifest.takenDown.get(sha256);
    const why = `This file was taken down on ${gone?.on ?? ''}: ${gone?.reason ?? ''}`;
    return gone === undefined ? null : fileError(file, 'taken-down', why);
  }

  /** Why a document may not come back, from whatever file; null if it may. */
  withdrawalOf(file: string, document: LibraryDocument): Diagnostic | null {
    const gone = [...this.#manifest.takenDown.values()].find(
      ({ what, slug }) =>
        what === 'document' && isWithdrawn(document, { slug, hashes: this.#hashesOf(slug) }),
    );
    if (gone === undefined) return null;
    const why = `This is ${gone.slug}, from another file, which was taken down on ${gone.on}: ${gone.reason} If it may be shown again, take its entry out of taken-down.yaml.`;
    return fileError(file, 'taken-down', why);
  }

  /** Fingerprints of the texts that a document had when it was withdrawn. */
  #hashesOf(slug: string): Set<string> {
    const { withdrawn, anchors = [] } = this.#ledgers.get(slug) ?? {};
    return new Set(withdrawn === undefined ? [] : anchors.map(({ hash }) => hash));
  }

  /** What the library knows of the same document from another source; null if it has none. */
  same(meta: DocumentMeta): DocumentMeta | null {
    return this.#metas.find((own) => isSameDocument(own, meta)) ?? null;
  }

  /** Slugs that a new document can't have: of others, those that they gave up or were withdrawn under among them. */
  slugsBefore(document: LibraryDocument): string[] {
    const own = [...this.#manifest.entries, ...this.#metas].map(({ slug }) => slug);
    const withdrawn = [...this.#ledgers.values()].flatMap((ledger) => {
      const { document: slug } = ledger;
      const isOther = !isWithdrawn(document, { slug, hashes: this.#hashesOf(slug) });
      return ledger.withdrawn !== undefined && isOther ? slug : [];
    });
    return [...own, ...withdrawn, ...givenUpSlugs(this.#ledgers.values()).keys()];
  }

  /** The documents that are being added, under their slugs. */
  added(): LibraryDocument[] {
    return [...this.#added.keys()].map((slug) => {
      const document = this.read(slug);
      return { ...document, meta: { ...document.meta, slug } };
    });
  }

  /** Where the file lies from which a document is being added; empty for any other. */
  pathOf(slug: string): string {
    return this.#added.get(slug)?.path ?? '';
  }

  /** Takes note of a document that is being added from a file. */
  add(meta: DocumentMeta, found: FoundSource): void {
    this.#added.set(meta.slug, found);
    this.#metas.push(meta);
  }
}
