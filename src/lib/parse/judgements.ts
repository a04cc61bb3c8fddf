import type { Judgement } from '../model/document.ts';
import { areaNamed } from '../vocabulary/areas.ts';
import { gradeAtEnd, gradeOfSentence, wholeGrade } from '../vocabulary/grades.ts';
import type { DraftBlock } from './draft.ts';

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

/** The judgements of an inspection report, in printed order. */
export function judgementsOf(blocks: readonly DraftBlock[]): Judgement[] {
  const tables = blocks.flatMap((block, index) =>
    block.kind === 'table' ? ofTable(blocks, index) : [],
  );
  return tables.length === 0 ? [] : [...tables, ...ofSections(blocks, tables)];
}
