import type { ReportDetail } from '../../../lib/data/rows/report-detail.ts';
import type { AnchorPlace, PlacesOfDocument } from '../../../lib/search/place/anchor-places.ts';
import type { InspectionRecord } from '../../../lib/search/facts/inspection-record.ts';
import type { KnownDocument } from '../../../lib/search/place/named-documents.ts';
import type { WordingFile } from '../../../lib/wording/wording-file.ts';
import type { RelatedFile } from '../../../lib/related/related-file.ts';
import {
  addedDaysPath,
  address,
  anchorPlacesPath,
  dataPath,
  factsPath,
  knownDocumentsPath,
  relatedPath,
  wordingPath,
} from '../../../lib/url.ts';

/** What pages read of the library beside its index, each file once, when it is needed. */
export class LibraryData {
  readonly #base: string;
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param base the library's base path */
  constructor(base: string) {
    this.#base = base;
  }

  /** Every document. @throws where the list can't be fetched */
  documents(): Promise<KnownDocument[]> {
    return this.#read<KnownDocument[]>(knownDocumentsPath);
  }

  /** The day on which each document was first published here, by slug. @throws where they can't be fetched */
  added(): Promise<Record<string, string>> {
    return this.#read<Record<string, string>>(addedDaysPath);
  }

  /** The anchors of a document. @throws where they can't be fetched */
  async anchors(slug: string): Promise<AnchorPlace[]> {
    return (await this.document(slug)).places;
  }

  /** A document with its anchors. @throws where they can't be fetched */
  document(slug: string): Promise<PlacesOfDocument> {
    return this.#read<PlacesOfDocument>(anchorPlacesPath(slug));
  }

  /** The whole text of a document, block by block. @throws where it can't be fetched */
  report(slug: string): Promise<ReportDetail> {
    return this.#read<ReportDetail>(dataPath(`reports/${slug}.json`));
  }

  /** What is on record of a council's inspections. @param council slug of its name. @throws where it can't be fetched */
  inspections(council: string): Promise<InspectionRecord[]> {
    return this.#read<InspectionRecord[]>(factsPath(council));
  }

  /** What is related to a document's paragraphs. @throws where it can't be fetched */
  related(slug: string): Promise<RelatedFile> {
    return this.#read<RelatedFile>(relatedPath(slug));
  }

  /** Which wording of a document other reports have too. @throws where it can't be fetched */
  wording(slug: string): Promise<WordingFile> {
    return this.#read<WordingFile>(wordingPath(slug));
  }

  #read<Content>(path: string): Promise<Content> {
    const known = this.#files.get(path) ?? this.#fetch(path);
    this.#files.set(path, known);
    return known as Promise<Content>;
  }

  async #fetch(path: string): Promise<unknown> {
    try {
      const response = await fetch(address({ origin: null, base: this.#base }, path));
      if (!response.ok) throw new Error(`${path} could not be fetched: ${response.status}`);
      return await response.json();
    } catch (error) {
      this.#files.delete(path);
      throw error;
    }
  }
}
