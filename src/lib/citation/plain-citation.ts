import { dateInWords, periodInWords } from '../vocabulary/dates.ts';
import type { DocumentMeta } from '../model/document.ts';
import { inSentence } from './locator.ts';

/** What a citation says of a document. */
export type CitedDocument = Pick<
  DocumentMeta,
  'publisher' | 'title' | 'inspectionStart' | 'inspectionEnd' | 'published' | 'documentDate'
>;

/** One place in a document: its locator, page in the file where known, and its versioned address. */
export interface CitedPlace {
  locator: string;
  page: number | null;
  address: string;
  /** Whether the library has a public origin, so that others can open the address. */
  isPublic: boolean;
}

function dates(document: CitedDocument): string[] {
  const { inspectionStart: start, inspectionEnd: end, published, documentDate } = document;
  const first = start ?? end;
  return [
    first === null ? null : `inspected ${periodInWords(first, end)}`,
    published === null ? null : `published ${dateInWords(published)}`,
    documentDate === null ? null : `dated ${dateInWords(documentDate)}`,
  ].filter((phrase) => phrase !== null);
}

/**
 * One paragraph as a plain citation on one line: publisher, title, dates, place, address.
 * An address that only works where it was copied is said to be local.
 */
export function plainCitation(document: CitedDocument, place: CitedPlace): string {
  const said = dates(document);
  const title = said.length > 0 ? `${document.title} (${said.join('; ')})` : document.title;
  const page = place.page === null ? [] : [`page ${place.page}`];
  const source = [document.publisher, title, inSentence(place.locator), ...page]
    .filter((part) => part !== null)
    .join(', ');
  const note = place.isPublic ? '' : ' (local address: this copy of the library is not public)';
  return `${source}. ${place.address}${note}`;
}
