import type { DocumentMeta } from '../model/document.ts';

type WriteDay = (iso: string) => string;

/** Writes ISO dates in one form. A format takes a phone a fifth of a second to make, so only the first date makes it. */
function writer(form: Intl.DateTimeFormatOptions): WriteDay {
  let format: Intl.DateTimeFormat | undefined;
  return (iso) => {
    format ??= new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' });
    return format.format(new Date(`${iso}T00:00:00Z`));
  };
}

const writeFull = writer({ dateStyle: 'long' });
const writeShort = writer({ dateStyle: 'medium' });
const writeDayMonth = writer({ day: 'numeric', month: 'long' });

/** An ISO date in words: "7 February 2017". */
export function dateInWords(iso: string): string {
  return writeFull(iso);
}

/** An ISO date where there is room for a line only: "7 Feb 2017". */
export function dateInShort(iso: string): string {
  return writeShort(iso);
}

/** A period in words, the year said once where both days share it: "14 November to 8 December 2016". */
export function periodInWords(start: string, end: string | null): string {
  if (end === null || end === start) return dateInWords(start);
  const first = start.slice(0, 4) === end.slice(0, 4) ? writeDayMonth(start) : dateInWords(start);
  return `${first} to ${dateInWords(end)}`;
}

/** The day a document belongs to in time order: the inspection's first, else the meeting's, else the publication's. */
export function dayOf(
  meta: Pick<DocumentMeta, 'inspectionStart' | 'documentDate' | 'published'>,
): string | null {
  return meta.inspectionStart ?? meta.documentDate ?? meta.published;
}

/** The day a document became known: its publication, else the meeting's or the inspection's. */
export function newsDayOf(meta: DocumentMeta): string | null {
  return meta.published ?? meta.documentDate ?? meta.inspectionStart;
}

/** Orders documents by time, undated ones last, equals by slug. */
export function byTime(a: { meta: DocumentMeta }, b: { meta: DocumentMeta }): number {
  const [dayA, dayB] = [dayOf(a.meta) ?? '9999', dayOf(b.meta) ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.meta.slug < b.meta.slug ? -1 : 1;
}

/** The documents of the same council before and after one, in time order. */
export function neighbours(
  documents: readonly { meta: DocumentMeta }[],
  meta: DocumentMeta,
): { earlier: DocumentMeta | undefined; later: DocumentMeta | undefined } {
  const council = documents
    .filter(
      (one) => one.meta.authoritySlug !== null && one.meta.authoritySlug === meta.authoritySlug,
    )
    .sort(byTime)
    .map((one) => one.meta);
  const here = council.findIndex((one) => one.slug === meta.slug);
  return { earlier: council[here - 1], later: here === -1 ? undefined : council[here + 1] };
}

/** Orders documents by when they became known, newest first, undated ones last. */
export function newestFirst(a: { meta: DocumentMeta }, b: { meta: DocumentMeta }): number {
  const [dayA, dayB] = [newsDayOf(a.meta) ?? '0000', newsDayOf(b.meta) ?? '0000'];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.meta.slug < b.meta.slug ? -1 : 1;
}
