import { readingOrder } from '../../../../src/lib/anchor/name-anchors.ts';
import type { Ledger } from '../../../../src/lib/model/anchor.ts';
import type { LibraryDocument } from '../../../../src/lib/model/document.ts';
import { anchor } from '../../../../src/lib/anchor/anchor-blocks.ts';
import { keepLedger, type Kept, type LedgerPlan } from '../../../../src/lib/ledger/keep-ledger.ts';
import { otherDocument } from '../../../../src/lib/ledger/other-document.ts';
import { textOf, type Unit } from './model.ts';
import { printed, toDrafts } from './to-drafts.ts';

/** What a conversion made of the units: which unit each anchor of the page is, and the ledger. */
export interface Page {
  /** The texts of the page, in their order. */
  units: readonly Unit[];
  unitOf: Map<string, Unit>;
  ledger: Ledger;
  losses: ReadonlySet<string>;
  /** Whether it is refused as another document. */
  isOther: boolean;
  /** Why else nothing may be written, if so. */
  refused: string | null;
}

/** Whether the conversion takes the units for another document than the one that is published. */
function isRefusedAsOther(
  { meta, blocks }: LibraryDocument,
  previous: Ledger | null,
  former: LibraryDocument['meta'],
): boolean {
  return previous !== null && otherDocument(previous, former, meta, blocks) !== null;
}

function refusal(kept: Kept, { lossReason }: LedgerPlan): string | null {
  const lost = lossReason === null ? kept.losses.map(({ id }) => `${id} would be lost`) : [];
  const reasons = [...kept.errors.map(({ message }) => message), ...lost];
  return reasons.length === 0 ? null : reasons.join(' ');
}

/** A document under revision as it is converted. */
export interface Revision {
  document: LibraryDocument;
  units: readonly Unit[];
  /** What the units say of themselves, where that is not what the document says. */
  meta: LibraryDocument['meta'];
}

export type Convert = (revision: Revision, previous: Ledger | null, plan: LedgerPlan) => Page;

/** Converts the units as the real command does once it has read the source. */
export const convert: Convert = ({ document, units: all, meta }, previous, plan) => {
  const units = printed(all);
  const drafts = toDrafts(units);
  const { blocks, sections, aliases, stems } = anchor(drafts, document.meta.source.file);
  const named = { document: { ...document, meta, blocks, sections }, aliases, stems };
  const kept = keepLedger(named, previous, plan);
  const unitOf = new Map<string, Unit>();
  readingOrder(drafts).forEach((unit, at) => {
    const { id, text } = kept.document.blocks[at]!;
    if (text !== textOf(units[unit]!)) throw new Error(`${id} has the text of another unit.`);
    unitOf.set(id, units[unit]!);
  });
  const losses = new Set(kept.losses.map(({ id }) => id));
  const isOther = isRefusedAsOther(named.document, previous, document.meta);
  return { units, unitOf, ledger: kept.ledger, losses, isOther, refused: refusal(kept, plan) };
};
