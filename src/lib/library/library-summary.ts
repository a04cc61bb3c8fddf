import type { DocumentMeta } from '../model/document.ts';
import { counted } from '../vocabulary/counts.ts';
import { dayOf } from '../vocabulary/dates.ts';
import { isInspection } from '../vocabulary/names.ts';

/** Years as they are said: "2016", "2016 to 2022"; null where no document has one. */
export function yearsOf(metas: readonly DocumentMeta[]): string | null {
  const years = metas.flatMap((meta) => dayOf(meta)?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first} to ${last}`;
}

/** What a library calls its inspections: whose they are where one body publishes them all. */
export function nameOfInspections(metas: readonly DocumentMeta[]): string {
  const publishers = new Set(metas.filter(isInspection).map(({ publisher }) => publisher));
  const isOfsteds = publishers.size === 1 && publishers.has('Ofsted');
  return isOfsteds
    ? 'Ofsted’s inspection reports on children’s services in England'
    : 'Inspection reports on children’s services';
}

/** How much a library holds: "3 inspection reports and 2 other papers on 2 councils, 2016 to 2022: 530 numbered paragraphs". */
export function librarySummary(metas: readonly DocumentMeta[]): string {
  const reports = metas.filter(isInspection).length;
  const papers = metas.length - reports;
  const councils = new Set(metas.flatMap(({ authoritySlug }) => authoritySlug ?? [])).size;
  const held = [
    reports > 0 && counted(reports, 'inspection report'),
    papers > 0 && counted(papers, reports > 0 ? 'other paper' : 'paper'),
  ].filter(Boolean);
  const paragraphs = metas.reduce((sum, meta) => sum + meta.paragraphs, 0);
  const years = yearsOf(metas);
  return `${held.join(' and ')} on ${counted(councils, 'council')}${years === null ? '' : `, ${years}`}: ${counted(paragraphs, 'numbered paragraph')}`;
}
