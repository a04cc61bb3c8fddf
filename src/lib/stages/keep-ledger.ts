import type { Ledger, LedgerEntry } from '../model/anchor.ts';
import type { Block } from '../model/block.ts';

/** Numbers printed without a text, which lead to the block beside which they stand. */
export interface Alias {
  id: string;
  number: number;
  to: string;
}

function entryOf(block: Block): LedgerEntry {
  return {
    id: block.id,
    state: 'draft',
    published: null,
    number: block.number,
    hash: block.hash,
    to: [],
    reason: null,
    history: [],
    section: block.section,
    text: block.text,
  };
}

function entryOfAlias({ id, number, to }: Alias): LedgerEntry {
  return {
    id,
    state: 'moved',
    published: null,
    number,
    hash: '',
    to: [to],
    reason: `The number ${number} is printed without a text; the text beside it has the anchor ${to}.`,
    history: [],
    section: null,
    text: '',
  };
}

/** The ledger of a document none of whose anchors is published: every block a draft, every alias a note. */
export function draftLedger(
  document: string,
  blocks: readonly Block[],
  aliases: readonly Alias[],
): Ledger {
  return {
    contract: 1,
    document,
    anchors: blocks.flatMap((block) => [
      ...aliases.filter(({ to }) => to === block.id).map(entryOfAlias),
      entryOf(block),
    ]),
  };
}
