import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMeta } from '../model/document.ts';
import { areasExpectedIn } from '../vocabulary/areas.ts';
import { kinds } from '../vocabulary/kinds.ts';
import { isInspection } from '../vocabulary/names.ts';

type Missing = readonly [rule: string, message: string];

const year = /(?:^|-)(?:19|20)\d\d(?:-|$)/u;

/** What a slug lacks of council and year (contract, Document slugs), in words; null where it has both. */
export function slugLacks({ slug, authoritySlug }: DocumentMeta): string | null {
  const hasCouncil = authoritySlug !== null && slug.startsWith(authoritySlug);
  const lacking = [hasCouncil ? '' : 'council', year.test(slug) ? '' : 'year'].filter(Boolean);
  return lacking.length === 0 ? null : lacking.join(' and ');
}

function missingOfInspection(meta: DocumentMeta): Missing[] {
  const kind = kinds.find(({ code }) => code === meta.kind);
  const isGraded = kind !== undefined && areasExpectedIn(kind).includes('overall');
  const overall = meta.judgements.some(({ area }) => area === 'overall');
  return [
    ...(meta.inspectionStart === null
      ? [['no-dates', 'The dates of the inspection were not found.'] as const]
      : []),
    ...(isGraded && !overall ? [['no-overall-grade', 'No overall grade was found.'] as const] : []),
  ];
}

/** What a page would say of a document and doesn't, because it wasn't found. */
function missingIn(meta: DocumentMeta): Missing[] {
  const lacks = slugLacks(meta);
  const noDate =
    'It prints no date at its head. If you know it, give `documentDate` in sources.yaml.';
  return [
    ...(meta.authority === null ? [['no-council', 'No council was recognised.'] as const] : []),
    ...(isInspection(meta)
      ? missingOfInspection(meta)
      : meta.documentDate === null
        ? [['no-date', noDate] as const]
        : []),
    ...(lacks === null ? [] : [['bare-slug', `Its slug “${meta.slug}” has no ${lacks}.`] as const]),
  ];
}

/** Warnings of what was not found in a document that is converted under its slug; no part of the document. */
export function missingFacts(meta: DocumentMeta): Diagnostic[] {
  return missingIn(meta).map(([rule, message]) => ({
    rule,
    message,
    source: meta.source.file,
    page: null,
    line: null,
    severity: 'warning',
  }));
}
