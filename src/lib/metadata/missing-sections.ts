import type { Area } from '../model/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Judgement } from '../model/document.ts';
import type { DraftBlock } from '../model/draft.ts';
import { areaName } from '../vocabulary/areas.ts';
import type { Kind } from '../vocabulary/kinds/kind.ts';

const named = (areas: readonly Area[]): string =>
  areas.map((area) => `“${areaName(area)}”`).join(' or ');

/** Areas that a report grades and that have no section of its own; an overall grade has none, mostly. */
function gradedWithout(judgements: readonly Judgement[], sections: ReadonlySet<Area>): Area[] {
  return judgements
    .map(({ area }) => area)
    .filter((area) => area !== 'overall' && !sections.has(area));
}

/**
 * Warns of the judged sections that a report of its kind has and this one lacks, so that what stands in
 * them is found under another heading; and of grades that a section and the table tell differently.
 */
export function missingSections(
  { sections, isGraded }: Kind,
  judgements: readonly Judgement[],
  blocks: readonly DraftBlock[],
  file: string,
): Diagnostic[] {
  if (!isGraded) return [];
  const judged = blocks.filter(({ kind, area }) => kind === 'heading' && area !== null);
  const found = new Set(judged.map(({ area }) => area as Area));
  const lacking = sections.filter((areas) => !areas.some((area) => found.has(area)));
  const told = lacking.flat();
  const more = gradedWithout(judgements, found).filter((area) => !told.includes(area));
  const warn = (rule: string, message: string, block?: DraftBlock): Diagnostic => ({
    rule,
    message,
    source: file,
    page: block?.page ?? null,
    line: block?.line ?? null,
    severity: 'warning',
  });
  const missing = [...lacking, ...more.map((area) => [area])].map(named);
  const list = new Intl.ListFormat('en-GB').format(missing);
  const message = `These judged sections were not found: ${list}. What the report says of them may stand under other headings.`;
  const differing = judged.flatMap((block) => {
    const grade = judgements.find(({ area }) => area === block.area)?.grade ?? block.grade;
    const message = `The heading “${block.text}” and the table of judgements tell different grades.`;
    return block.grade === null || grade === block.grade
      ? []
      : [warn('grades-differ', message, block)];
  });
  return [...(missing.length === 0 ? [] : [warn('no-judged-section', message)]), ...differing];
}
