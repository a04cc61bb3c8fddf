import type { BlockRow } from '../../data/rows/block-row.ts';
import type { ReportDetail } from '../../data/rows/report-detail.ts';
import type { AnchorPlace, PlacesOfDocument } from '../../search/place/anchor-places.ts';
import type { KnownDocument } from '../../search/place/named-documents.ts';
import {
  anchorPlacesPath,
  checkedLedgerPath,
  checkedLibraryPath,
  dataPath,
  knownDocumentsPath,
} from '../../url.ts';

/** `/check/library.json`: where the library is, and what was taken out of it. */
export interface CheckedLibrary {
  /** Its public address, null where it has none, and those that it had before. */
  root: string | null;
  former: readonly string[];
  base: string;
  withdrawn: { slug: string; on: string; reason: string }[];
}

/** `/check/<slug>.json`: what the ledger says of anchors that have no text, and of texts that were replaced. */
export interface CheckedLedger {
  gone: { id: string; state: string; to: string[]; reason: string | null }[];
  former: { id: string; until: string; version: string; text: string }[];
}

/** A document as the checker knows it. */
export interface CheckedDocument extends CheckedLedger {
  slug: string;
  blocks: readonly BlockRow[];
  places: readonly AnchorPlace[];
}

/** A paragraph of the library with its words. */
export interface FoundParagraph {
  slug: string;
  id: string;
  text: string;
}

/** What a library has to say to the checker, whatever its files are read from. */
export interface LibraryReader {
  library: CheckedLibrary;
  documents: readonly KnownDocument[];
  document: (slug: string) => Promise<CheckedDocument>;
  /** Paragraphs that have most of these words, best first; of the whole library. */
  paragraphsWith: (words: readonly string[]) => Promise<FoundParagraph[]>;
}

/** Reads a file of the library, by its path below the library's root. @throws where it can't be read */
export type ReadFile = (path: string) => Promise<unknown>;

async function readDocument(read: ReadFile, slug: string): Promise<CheckedDocument> {
  const [detail, places, ledger] = await Promise.all([
    read(dataPath(`reports/${slug}.json`)) as Promise<ReportDetail>,
    read(anchorPlacesPath(slug)) as Promise<PlacesOfDocument>,
    read(checkedLedgerPath(slug)) as Promise<CheckedLedger>,
  ]);
  return { ...ledger, slug, blocks: detail.blocks, places: places.places };
}

/**
 * A library whose files are read when they are wanted, each document's once.
 * @throws where the list of documents can't be read
 */
export async function openLibrary(
  read: ReadFile,
  paragraphsWith: LibraryReader['paragraphsWith'],
): Promise<LibraryReader> {
  const library = (await read(checkedLibraryPath)) as CheckedLibrary;
  const documents = (await read(knownDocumentsPath)) as KnownDocument[];
  const known = new Map<string, Promise<CheckedDocument>>();
  const document = (slug: string) => {
    const held = known.get(slug) ?? readDocument(read, slug);
    known.set(slug, held);
    return held;
  };
  return { library, documents, document, paragraphsWith };
}
