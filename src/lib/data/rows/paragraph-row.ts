import type { Block } from '../../model/block.ts';
import type { LibraryDocument } from '../../model/document.ts';
import type { Place } from '../../url.ts';
import { blockRow, type BlockRow } from './block-row.ts';
import { bySlug } from './report-row.ts';

/** One citable block with the report it stands in: a line of `/data/paragraphs.ndjson`. */
export type ParagraphRow = { report: string } & BlockRow;

/** The columns of `/data/paragraphs.csv`. */
export const paragraphColumns = [
  'report',
  'id',
  'kind',
  'role',
  'label',
  'number',
  'parent',
  'section',
  'page',
  'pageEnd',
  'printedPage',
  'text',
  'hash',
  'deepHash',
  'themes',
  'state',
  'url',
] as const satisfies readonly (keyof ParagraphRow)[];

/** Whether a block can be cited: it has words of the report's own, or a printed number or letter. */
export function isCitable({ kind, label }: Pick<Block, 'kind' | 'label'>): boolean {
  if (kind === 'boilerplate') return false;
  return kind !== 'heading' || label !== null;
}

/** The citable blocks of all reports, by slug, each report's in reading order. */
export function paragraphRows(documents: readonly LibraryDocument[], place: Place): ParagraphRow[] {
  return documents
    .map(({ meta, blocks }) => ({ slug: meta.slug, blocks }))
    .sort(bySlug)
    .flatMap(({ slug, blocks }) =>
      blocks.filter(isCitable).map((block) => ({ report: slug, ...blockRow(block, slug, place) })),
    );
}
