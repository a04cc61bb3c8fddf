import type { DocumentMeta } from '../model/document.ts';
import { dateInWords, periodInWords } from '../vocabulary/dates.ts';
import { documentName } from '../vocabulary/names.ts';

/** What a citation says of a document, and what tells it from every other. */
export type CitedDocument = Pick<
  DocumentMeta,
  | 'slug'
  | 'authority'
  | 'kind'
  | 'publisher'
  | 'title'
  | 'inspectionStart'
  | 'inspectionEnd'
  | 'published'
  | 'documentDate'
  | 'called'
>;

/** One place in a document, or a run of them: its locator, its page, and its versioned address. */
export interface CitedPlace {
  /** For the start of a line: `Paragraph 28`, `Paragraphs 13 to 15`. */
  locator: string;
  /** The number printed on its page, where one is known. */
  printedPage: string | null;
  /** Page in the file, from 1. */
  page: number | null;
  address: string;
  /** Whether the library has a public origin, so that others can open the address. */
  isPublic: boolean;
}

/** The dates that a document prints, each said as what it is. */
function datesOf(document: CitedDocument): string[] {
  const { inspectionStart: start, inspectionEnd: end, published, documentDate } = document;
  const first = start ?? end;
  return [
    first === null ? null : `inspected ${periodInWords(first, end)}`,
    published === null ? null : `published ${dateInWords(published)}`,
    documentDate === null ? null : `dated ${dateInWords(documentDate)}`,
  ].filter((phrase) => phrase !== null);
}

/**
 * Council, year and kind of a document: "York 2016, single inspection". What `called` adds in lists is
 * left out, since it changes when a library grows, and a citation has title and dates already.
 */
export function nameInCitation(document: CitedDocument): string {
  const { called: _, ...named } = document;
  return documentName(named);
}

/** The slug of a document that shares council, kind, title and all dates with another; else null. */
export function slugThatTells({ called, slug }: CitedDocument): string | null {
  return called?.endsWith(`(${slug})`) ? slug : null;
}

/** What stands in brackets after a title: council, year and kind, dates, and the slug where nothing else tells. */
export function detailsOf(document: CitedDocument): string {
  const slug = slugThatTells(document);
  const said = [nameInCitation(document), ...datesOf(document)];
  return [...said, ...(slug === null ? [] : [slug])].join('; ');
}

/**
 * The day by which reference managers file a document: its publication's, else a paper's own, else the
 * day on which the inspection ended (an ILACS report prints no day of publication).
 */
export function issuedOn(document: CitedDocument): string | null {
  const { published, documentDate, inspectionEnd, inspectionStart } = document;
  return published ?? documentDate ?? inspectionEnd ?? inspectionStart;
}

/** The page of a place as a reader of the print finds it: "page 13"; of the file where none is printed. */
export function pageOf({ printedPage, page }: CitedPlace): string | null {
  if (printedPage !== null) return `page ${printedPage}`;
  return page === null ? null : `page ${page} of the file`;
}

/** What is said of an address that only works where it was copied; empty for a public one. */
export function addressNote({ isPublic }: CitedPlace): string {
  return isPublic ? '' : ' (local address: this copy of the library is not public)';
}
