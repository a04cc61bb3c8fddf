import { areas, type Area } from '../model/codes.ts';
import type { Judgement } from '../model/document.ts';
import { areaNamed, areaRecords } from '../vocabulary/areas.ts';
import { gradeAtEnd, gradeOfSentence, wholeGrade } from '../vocabulary/grades.ts';
import type { DraftBlock } from '../model/draft.ts';

/** The overall grade told in a table's caption, and the grades of its rows. */
function ofTable(blocks: readonly DraftBlock[], index: number): Judgement[] {
  const table = blocks[index] as DraftBlock;
  const overall = gradeOfSentence(table.text);
  const rows = blocks
    .filter(({ parent }) => parent === index)
    .flatMap(({ cells }): Judgement[] => {
      const label = (cells[0]?.text ?? '').replace(/^[\d.]+\s+/, '');
      const area = areaNamed(label);
      const grade = wholeGrade(cells[1]?.text ?? '');
      return area === null || grade === null ? [] : [{ area, label, grade }];
    });
  return overall === null
    ? rows
    : [{ area: 'overall', label: table.text, grade: overall }, ...rows];
}

/** A judgement that a section states in a line of its own and no table has: the safeguarding board's. */
function ofSections(blocks: readonly DraftBlock[], known: readonly Judgement[]): Judgement[] {
  const areas = new Set(known.map(({ area }) => area));
  return blocks.flatMap(({ kind, area, grade }, index): Judgement[] => {
    if (kind !== 'heading' || area === null || grade === null || areas.has(area)) return [];
    const line = blocks[index + 1];
    const isSentence =
      line !== undefined && line.kind === 'paragraph' && gradeAtEnd(line.text) !== null;
    return [{ area, label: isSentence ? line.text : (blocks[index] as DraftBlock).text, grade }];
  });
}

const longestSentence = 160;

/** The first sentence that tells an area's grade, anywhere in the report, as a judgement. */
function ofSentence(blocks: readonly DraftBlock[], area: Area): Judgement[] {
  const pattern = areaRecords[area].sentence;
  if (pattern === null) return [];
  for (const [index, { text, kind }] of blocks.entries()) {
    if (kind === 'heading' || text.length > longestSentence || !pattern.test(text)) continue;
    const below = /[.:]$/u.test(text) ? null : wholeGrade(blocks[index + 1]?.text ?? '');
    const grade = gradeOfSentence(text) ?? below;
    if (grade !== null) return [{ area, label: text, grade }];
  }
  return [];
}

/** The judgements of an inspection report, in printed order: from its table, its sections, its sentences. */
export function judgementsOf(blocks: readonly DraftBlock[]): Judgement[] {
  const inTables = blocks.flatMap((block, index) =>
    block.kind === 'table' ? ofTable(blocks, index) : [],
  );
  const tables = inTables.filter(
    ({ area }, index) => inTables.findIndex((one) => one.area === area) === index,
  );
  const found = [...tables, ...ofSections(blocks, tables)];
  const unknown = areas.filter((area) => !found.some((one) => one.area === area));
  const told = unknown.flatMap((area) => ofSentence(blocks, area));
  return [
    ...told.filter(({ area }) => area === 'overall'),
    ...found,
    ...told.filter(({ area }) => area !== 'overall'),
  ];
}
