import type { AddedDays } from '../../library/added.ts';
import type { LibraryDocument, Section } from '../../model/document.ts';
import type { Place } from '../../url.ts';
import { blockRow, type BlockRow } from './block-row.ts';
import { reportRow, type ReportRow } from './report-row.ts';

/** One section of the tree of headings. */
export interface SectionRow {
  id: string;
  title: string;
  level: number;
  children: SectionRow[];
}

/** A whole report as `/data/reports/<slug>.json` gives it. */
export interface ReportDetail extends ReportRow {
  sections: SectionRow[];
  blocks: BlockRow[];
}

function sectionRow({ id, title, level, children }: Section): SectionRow {
  return { id, title, level, children: children.map(sectionRow) };
}

/** One report with its sections and its blocks in reading order. */
export function reportDetail(
  document: LibraryDocument,
  place: Place,
  added: AddedDays,
): ReportDetail {
  return {
    ...reportRow(document, place, added),
    sections: document.sections.map(sectionRow),
    blocks: document.blocks.map((block) => blockRow(block, document.meta.slug, place)),
  };
}
