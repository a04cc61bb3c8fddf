import { cslItem, type CslItem } from '../../citation/records/csl-item.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { absolute, reportPath, type Place } from '../../url.ts';
import { isPdf, pageFile } from './page-file.ts';
import { publishedSource } from './published-source.ts';

const publicUrl = (place: Place, path: string): string | null =>
  place.origin === null ? null : absolute(place, path);

/**
 * The absolute address of a document's PDF, where one is known: here, if the library publishes it and has a public
 * origin; else where its council or inspectorate publishes it. Null where words of it were taken down.
 */
export function pdfUrl(meta: DocumentMeta, place: Place): string | null {
  const path = publishedSource(meta);
  return path === null ? pageFile(meta) : isPdf(meta) ? publicUrl(place, path) : null;
}

/** A document as a record for reference managers. */
export function recordOf(meta: DocumentMeta, place: Place): CslItem {
  const address = publicUrl(place, reportPath(meta.slug));
  return cslItem(meta, address, { pages: meta.pages, pdf: pdfUrl(meta, place) });
}
