import type { AddedDays } from '../../library/added.ts';
import { committeeOf } from '../../library/committee.ts';
import { focusOf } from '../../library/visits/focus.ts';
import type {
  DocumentMeta,
  Judgement,
  LibraryDocument,
  SuppliedName,
} from '../../model/document.ts';
import { address, reportPath, type Place } from '../../url.ts';

/** One report as `/data/reports.json` lists it (contract, Data). */
export interface ReportRow {
  slug: string;
  title: string;
  authority: string | null;
  authoritySlug: string | null;
  kind: string;
  framework: DocumentMeta['framework'];
  publisher: string | null;
  inspectionStart: string | null;
  inspectionEnd: string | null;
  published: string | null;
  documentDate: string | null;
  leadInspectors: string[];
  judgements: Judgement[];
  pages: number | null;
  paragraphs: number;
  words: number;
  licence: string | null;
  source: { file: string; sha256: string; address: string | null; fetched: string | null };
  /** The day on which it was first published here; null for drafts. */
  added: string | null;
  committee: string | null;
  supplied: SuppliedName[];
  /** What a visit or an inspection of one need looked at, as it says so. */
  focus: string[];
  url: string;
}

function judgementRow({ area, label, grade }: Judgement): Judgement {
  return { area, label, grade };
}

/** No address where words were taken down: what lies there has them still. */
function sourceRow({ source }: DocumentMeta): ReportRow['source'] {
  const { file, sha256, withheld } = source;
  const { address = null, fetched = null } = withheld === true ? {} : source;
  return { file, sha256, address, fetched };
}

/** The public row of one report; `url` is root-relative and includes the base path. */
export function reportRow(document: LibraryDocument, place: Place, added: AddedDays): ReportRow {
  const { meta } = document;
  return {
    slug: meta.slug,
    title: meta.title,
    authority: meta.authority,
    authoritySlug: meta.authoritySlug,
    kind: meta.kind,
    framework: meta.framework,
    publisher: meta.publisher,
    inspectionStart: meta.inspectionStart,
    inspectionEnd: meta.inspectionEnd,
    published: meta.published,
    documentDate: meta.documentDate,
    leadInspectors: [...meta.leadInspectors],
    judgements: meta.judgements.map(judgementRow),
    pages: meta.pages,
    paragraphs: meta.paragraphs,
    words: meta.words,
    licence: meta.licence,
    source: sourceRow(meta),
    added: added.get(meta.slug) ?? null,
    committee: committeeOf(document),
    supplied: [...(meta.supplied ?? [])],
    focus: focusOf(document),
    url: address(place, reportPath(meta.slug)),
  };
}

/** The rows of all reports, ordered by slug (code units, so that every machine gives the same order). */
export function reportRows(
  documents: readonly LibraryDocument[],
  place: Place,
  added: AddedDays,
): ReportRow[] {
  return documents.map((document) => reportRow(document, place, added)).sort(bySlug);
}

/** Orders whatever has a slug by its code units. */
export function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}
