import type { Block } from '../../model/block.ts';
import { address, anchorPath, type Place } from '../../url.ts';

/** One block as `/data/reports/<slug>.json` lists it (contract, Data). */
export type BlockRow = Pick<
  Block,
  | 'id'
  | 'kind'
  | 'role'
  | 'label'
  | 'number'
  | 'parent'
  | 'section'
  | 'page'
  | 'pageEnd'
  | 'printedPage'
  | 'text'
  | 'hash'
  | 'deepHash'
  | 'themes'
  | 'state'
> & { url: string };

/** The public row of one block; `url` is root-relative with base path and fragment. */
export function blockRow(block: Block, slug: string, place: Place): BlockRow {
  return {
    id: block.id,
    kind: block.kind,
    role: block.role,
    label: block.label,
    number: block.number,
    parent: block.parent,
    section: block.section,
    page: block.page,
    pageEnd: block.pageEnd,
    printedPage: block.printedPage,
    text: block.text,
    hash: block.hash,
    deepHash: block.deepHash,
    themes: [...block.themes],
    state: block.state,
    url: address(place, anchorPath(slug, block.id)),
  };
}
