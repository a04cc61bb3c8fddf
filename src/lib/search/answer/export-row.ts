import { plainCitation } from '../../citation/plain-citation.ts';
import { guardFormula, toCsv } from '../../data/files/csv.ts';
import type { Block } from '../../model/block.ts';
import { absolute, anchorPath, versionedPath, type Place } from '../../url.ts';
import { documentName } from '../../vocabulary/names.ts';
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

/** One row of an exported list. */
export interface ExportRow {
  report: string;
  document: string;
  id: string;
  kind: string;
  role: string | null;
  number: number | null;
  sectionTitle: string | null;
  page: number | null;
  grade: string | null;
  text: string;
  themes: readonly string[];
  url: string;
  versionedUrl: string;
  citation: string;
  query: string;
  filters: string;
  exported: string;
}

/** The columns of an exported list; where `/data/paragraphs.csv` has the same, the names are the same. */
export const exportColumns = [
  'report',
  'document',
  'id',
  'kind',
  'role',
  'number',
  'sectionTitle',
  'page',
  'grade',
  'text',
  'themes',
  'url',
  'versionedUrl',
  'citation',
  'query',
  'filters',
  'exported',
] as const satisfies readonly (keyof ExportRow)[];

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
  return plainCitation(document, { ...place, address, isPublic: of.isPublic });
}

function exportRow(paragraph: ExportedParagraph, of: ExportOf): ExportRow {
  const { document, place, kind, role, grade, themes, text } = paragraph;
  return {
    report: document.slug,
    document: documentName(document),
    id: place.id,
    kind,
    role,
    number: place.number,
    sectionTitle: place.section,
    page: place.page,
    grade,
    text,
    themes,
    url: absolute(of.place, anchorPath(document.slug, place.id)),
    versionedUrl: versionedAddress(paragraph, of),
    citation: citationIn(paragraph, of),
    query: of.query,
    filters: of.filters.join('; '),
    exported: of.exported,
  };
}

/** A list of paragraphs as CSV for a spreadsheet, cells that it would run as formulas guarded. */
export function exportCsv(paragraphs: readonly ExportedParagraph[], of: ExportOf): string {
  const rows = paragraphs.map((paragraph) => exportRow(paragraph, of));
  return toCsv(exportColumns, rows, guardFormula);
}
