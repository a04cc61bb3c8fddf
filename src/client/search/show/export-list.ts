import { exportFormatOf } from '../../../lib/search/export/export-formats.ts';
import type { ExportedParagraph, ExportOf } from '../../../lib/search/export/exported-list.ts';
import type { Hit } from '../../../lib/search/answer/hit.ts';
import { counted } from '../../../lib/vocabulary/counts.ts';
import { headingSlug } from '../../../lib/text/slug.ts';
import { saveFile } from '../../save-file.ts';
import { ui } from './page-elements.ts';
import type { LibraryData } from '../index/library-data.ts';

/** How many texts are read at a time. */
const readTogether = 200;

/** A list to export. */
export interface ExportOrder<Found> {
  found: readonly Found[];
  read: (found: readonly Found[]) => Promise<Hit[]>;
  query: string;
  filters: readonly string[];
  /** Extension of one of the export formats. */
  format: string;
  data: LibraryData;
}

async function readAll<Found>({ found, read }: ExportOrder<Found>): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let at = 0; at < found.length; at += readTogether) {
    hits.push(...(await read(found.slice(at, at + readTogether))));
  }
  return hits;
}

/** The hits with their documents and anchors. @throws where a hit's anchor is not known */
async function withPlaces(hits: readonly Hit[], data: LibraryData): Promise<ExportedParagraph[]> {
  const documents = new Map((await data.documents()).map((one) => [one.slug, one]));
  return Promise.all(
    hits.map(async ({ place: { report, anchor }, kind, role, grade, themes, text }) => {
      const document = documents.get(report);
      const place = (await data.anchors(report)).find(({ id }) => id === anchor);
      if (!document || !place) throw new Error(`${report}#${anchor} is not in the library's data`);
      return { document, place, kind, role, grade, themes, text };
    }),
  );
}

/** The day in the reader's own time, ISO. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

function exportOf({ query, filters }: Pick<ExportOf, 'query' | 'filters'>): ExportOf {
  const { base = '/', origin, library = '' } = ui.form.dataset;
  const place = { origin: origin ?? location.origin, base };
  const address = place.origin + location.pathname + location.search;
  const isPublic = origin !== undefined;
  return { query, filters, exported: today(), address, library, place, isPublic };
}

/**
 * Exports a list to a file of the reader's.
 * @returns what to tell the reader
 * @throws where there is no such format, or the texts can't be fetched
 */
export async function exportList<Found>(order: ExportOrder<Found>): Promise<string> {
  const { extension, mediaType, make } = exportFormatOf(order.format);
  const paragraphs = await withPlaces(await readAll(order), order.data);
  const of = exportOf(order);
  const stem = ['paragraphs', headingSlug(order.query), of.exported].filter(Boolean).join('-');
  const name = `${stem}.${extension}`;
  saveFile(make(paragraphs, of), `${mediaType};charset=utf-8`, name);
  return `${counted(paragraphs.length, 'paragraph')} exported as ${name}.`;
}
