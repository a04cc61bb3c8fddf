import { absolute, anchorPath } from '../../url.ts';
import { documentName } from '../../vocabulary/names.ts';
import {
  citationIn,
  versionedAddress,
  type ExportedParagraph,
  type ExportOf,
} from './exported-list.ts';

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

/** What is said of one paragraph of a list, a value a column. */
export function exportRow(paragraph: ExportedParagraph, of: ExportOf): ExportRow {
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
