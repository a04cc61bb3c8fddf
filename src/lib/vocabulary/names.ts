/** The words that pages use for the codes of the model. */
import type { Area, DocumentMeta, Framework, Grade } from '../model/document.ts';

export const gradeWords: Readonly<Record<Grade, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  adequate: 'Adequate',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
};

export const areaWords: Readonly<Record<Area, string>> = {
  overall: 'Overall',
  'help-and-protection': 'Help and protection',
  'looked-after': 'Children looked after',
  'in-care-and-care-leavers': 'Children in care and care leavers',
  'in-care': 'Children in care',
  'care-leavers': 'Care leavers',
  adoption: 'Adoption',
  leadership: 'Leadership',
  lscb: 'Local Safeguarding Children Board',
  'capacity-to-improve': 'Capacity to improve',
  outcomes: 'Outcomes',
  'quality-of-provision': 'Quality of provision',
};

const frameworkNames: Readonly<Record<Framework, string>> = {
  SIF: 'Single inspection framework (SIF)',
  ILACS: 'Inspecting local authority children’s services (ILACS)',
  LAC: 'Looked-after children framework',
  LSCB: 'Review of a Local Safeguarding Children Board',
  JTAI: 'Joint targeted area inspection (JTAI)',
};

const kindNames: Readonly<Record<string, string>> = {
  sif: 'single inspection',
  ilacs: 'ILACS inspection',
  lac: 'inspection of looked-after children’s services',
  'lscb-review': 'safeguarding board review',
  jtai: 'joint targeted area inspection',
};

/** What the kinds of block that can be searched are called. */
export const blockWords: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  'list-item': 'list item',
  table: 'table',
  'table-row': 'table row',
  footnote: 'footnote',
};

/** A framework's full name with its abbreviation. */
export function frameworkName(framework: Framework): string {
  return frameworkNames[framework];
}

/** A kind in lower-case words: `ilacs` gives "ILACS inspection", an unknown `focused-visit` "focused visit". */
export function kindName(kind: string): string {
  return kindNames[kind] ?? kind.replaceAll('-', ' ');
}

/** Whether a document of this kind reports an inspection, rather than being a council's own paper. */
export function isInspection(meta: Pick<DocumentMeta, 'framework' | 'inspectionStart'>): boolean {
  return meta.framework !== null || meta.inspectionStart !== null;
}

/** A document's short name, "York 2016, single inspection"; without a year where it prints none. */
export function documentName(
  meta: Pick<
    DocumentMeta,
    'authority' | 'title' | 'kind' | 'inspectionStart' | 'documentDate' | 'published'
  >,
): string {
  const year = (meta.inspectionStart ?? meta.documentDate ?? meta.published)?.slice(0, 4);
  const who = meta.authority ?? meta.title;
  return `${[who, year].filter(Boolean).join(' ')}, ${kindName(meta.kind)}`;
}
