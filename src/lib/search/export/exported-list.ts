import { plain } from '../../citation/forms/plain.ts';
import { citeIn } from '../../citation/forms/written-form.ts';
import { textOf } from '../../citation/citation-runs.ts';
import type { Block } from '../../model/block.ts';
import { absolute, anchorPath, versionedPath, type Place } from '../../url.ts';
import type { AnchorPlace } from '../place/anchor-places.ts';
import type { KnownDocument } from '../place/named-documents.ts';

/** A paragraph found, with what its citation needs. */
export interface ExportedParagraph {
  document: KnownDocument;
  place: AnchorPlace;
  kind: Block['kind'];
  role: Block['role'];
  grade: string | null;
  themes: readonly string[];
  text: string;
}

/** What is said once of a list that is exported. */
export interface ExportOf {
  query: string;
  /** What the list is narrowed down by, in words. */
  filters: readonly string[];
  /** The day of the export, ISO. */
  exported: string;
  /** Absolute address of the search. */
  address: string;
  library: string;
  place: Place & { origin: string };
  /** Whether others can open the library's addresses. */
  isPublic: boolean;
}

/** A format in which a list of paragraphs can be saved. */
export interface ExportFormat {
  /** Ends the file's name, and names the format in the page. */
  extension: string;
  /** What readers call it. */
  name: string;
  /** Its media type without parameters; the text is in UTF-8. */
  mediaType: string;
  make: (paragraphs: readonly ExportedParagraph[], of: ExportOf) => string;
}

/** The absolute address of a paragraph in the wording that it has now. */
export function versionedAddress({ document, place }: ExportedParagraph, of: ExportOf): string {
  const { slug } = document;
  const path =
    place.version === null
      ? anchorPath(slug, place.id)
      : versionedPath(slug, place.id, place.version);
  return absolute(of.place, path);
}

/** The citation of a paragraph, as its own page gives it. */
export function citationIn(paragraph: ExportedParagraph, of: ExportOf): string {
  const { document, place } = paragraph;
  const address = versionedAddress(paragraph, of);
  return textOf(citeIn(plain, document, { ...place, address, isPublic: of.isPublic }));
}
