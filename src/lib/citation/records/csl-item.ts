import { detailsOf, issuedOn, nameInCitation, pageOf, slugThatTells } from '../cited-document.ts';
import type { CitedDocument, CitedPlace } from '../cited-document.ts';
import { kindName } from '../../vocabulary/kinds.ts';

interface CslDate {
  'date-parts': number[][];
}

/** One document, or one place in it, as CSL-JSON has it: the one mapping from which every record is made. */
export interface CslItem {
  id: string;
  'citation-key': string;
  type: 'report';
  title: string;
  /** "York 2016, single inspection": what tells it from others of its title, in styles that print a series. */
  'collection-title': string;
  'title-short': string;
  /** What reference managers call the type of a report. */
  genre: string;
  author?: { literal: string }[];
  publisher?: string;
  issued?: CslDate;
  /** The days of the inspection. */
  'event-date'?: CslDate;
  keyword?: string;
  /** Council, year, kind and dates in words, and the place that is cited. */
  note: string;
  page?: string;
  'number-of-pages'?: string;
  language: 'en-GB';
  URL?: string;
  /** Address of the PDF that the text was made from, where it is published. No variable of CSL: RIS and BibTeX have a field for it. */
  pdf?: string;
}

/** What a record says beyond the document itself. */
export interface RecordOf {
  place?: CitedPlace;
  pages?: number | null;
  pdf?: string | null;
}

const dayParts = (iso: string): number[] => iso.split('-').map(Number);

function inspected({ inspectionStart: start, inspectionEnd: end }: CitedDocument): CslDate | null {
  const days = [start ?? end, end].filter((day) => day !== null);
  return days.length === 0 ? null : { 'date-parts': [...new Set(days)].map(dayParts) };
}

/** A publisher as authors: several bodies, with commas between them, are one each; a name is never divided. */
function authorsOf(publisher: string): { literal: string }[] {
  const names = publisher.includes(', ') ? publisher.split(/, (?:and )?| and /) : [publisher];
  return names.map((literal) => ({ literal }));
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function noteOf(document: CitedDocument, place: CitedPlace | undefined): string {
  const parts = [detailsOf(document), ...(place ? [place.locator, pageOf(place)] : [])];
  return parts.filter((part) => part !== null).join('. ');
}

/**
 * A document, or a place in it, for reference managers. The title is as printed; the council is in the
 * short title, the series, the note and the keyword.
 * @param address of the document, or of the place; null where the library has no public origin
 */
export function cslItem(
  document: CitedDocument,
  address: string | null,
  { place, pages = null, pdf = null }: RecordOf = {},
): CslItem {
  const { slug, publisher, authority, title } = document;
  const name = [nameInCitation(document), slugThatTells(document)].filter(Boolean).join('; ');
  const issued = issuedOn(document);
  const event = inspected(document);
  const page = place?.printedPage ?? place?.page?.toString();
  const anchor = place === undefined ? '' : `-${new URL(place.address).hash.slice(1)}`;
  return {
    id: slug + anchor,
    'citation-key': slug + anchor,
    type: 'report',
    title,
    'collection-title': name,
    'title-short': name,
    genre: upperFirst(kindName(document.kind)),
    ...(publisher !== null && { author: authorsOf(publisher), publisher }),
    ...(issued !== null && { issued: { 'date-parts': [dayParts(issued)] } }),
    ...(event !== null && { 'event-date': event }),
    ...(authority !== null && { keyword: authority }),
    note: noteOf(document, place),
    ...(page !== undefined && { page }),
    ...(pages !== null && { 'number-of-pages': String(pages) }),
    language: 'en-GB',
    ...(address !== null && { URL: address }),
    ...(pdf !== null && { pdf }),
  };
}
