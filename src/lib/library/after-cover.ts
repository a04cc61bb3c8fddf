import type { Block } from '../model/block.ts';
import type { Judgement, LibraryDocument } from '../model/document.ts';
import { gradeAtEnd } from '../vocabulary/grades.ts';

/** Lines of a cover from which on it is worth folding: one alone is no taller than what would stand for it. */
const fewest = 2;

/** Whether a row is one of the judgements, which the head of the page tells. */
function isJudgement({ text }: Block, judgements: readonly Judgement[]): boolean {
  const grade = gradeAtEnd(text)?.grade;
  return judgements.some((one) => one.grade === grade && text.includes(one.label));
}

/**
 * The block at which a document's own text begins, after a cover that says again what the head of its page
 * says: names, title, dates, the table of grades. Notes stand elsewhere and don't count.
 * @returns null where there is no such cover, or nothing after it
 */
export function firstAfterCover({ meta, blocks }: LibraryDocument): Block | null {
  const rowsOf = Map.groupBy(
    blocks.filter(({ kind }) => kind === 'table-row'),
    ({ parent }) => parent,
  );
  const isRepeated = (block: Block): boolean =>
    block.section === null &&
    (block.kind === 'boilerplate' ||
      (block.kind === 'table' &&
        (rowsOf.get(block.id) ?? []).every((row) => isJudgement(row, meta.judgements))));
  const flow = blocks.filter(({ kind }) => kind !== 'footnote' && kind !== 'table-row');
  const at = flow.findIndex((block) => !isRepeated(block));
  return at < fewest ? null : flow[at]!;
}
