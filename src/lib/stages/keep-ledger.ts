import type { Stem } from '../anchor/name-anchors.ts';
import { NewAnchors } from '../ledger/assign-anchors.ts';
import {
  continued,
  draftOf,
  draftOfAlias,
  isPresent,
  published,
  textsBelow,
  type Alias,
} from '../ledger/entries.ts';
import { findLosses, withLoss, type Loss } from '../ledger/losses.ts';
import { match } from '../ledger/match.ts';
import type { Matching } from '../ledger/matching.ts';
import { notices } from '../ledger/notices.ts';
import { inLedgerOrder } from '../ledger/order.ts';
import { renameAnchors } from '../ledger/rename.ts';
import type { Ledger, LedgerEntry } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LibraryDocument } from '../model/document.ts';

/** A document as the rules for anchors name it, before what was published has its say. */
export interface NamedDocument {
  document: LibraryDocument;
  aliases: readonly Alias[];
  stems: ReadonlyMap<string, Stem>;
}

/** How a conversion treats the ledger. */
export interface LedgerPlan {
  /** ISO date on which texts are replaced and drafts published. */
  today: string;
  /** Why published anchors may be lost; null where they may not. */
  lossReason: string | null;
  /** Whether drafts become published. */
  publish: boolean;
}

export interface Kept {
  document: LibraryDocument;
  ledger: Ledger;
  /** Published anchors without a text of their own; unless accepted, nothing may be written. */
  losses: Loss[];
  /** What a person should look at in this conversion; no part of the document. */
  diagnostics: Diagnostic[];
}

/** New anchor of every block and alias, by the name that the rules gave it. */
function finalNames(
  named: NamedDocument,
  known: readonly LedgerEntry[],
  everPublished: readonly LedgerEntry[],
  matching: Matching,
) {
  const names = new Map<string, string>();
  if (everPublished.length === 0) return names;
  const anchors = new NewAnchors(everPublished.map(({ id }) => id));
  const aliasesPublished = new Set(
    everPublished.filter((entry) => !isPresent(entry)).map(({ id }) => id),
  );
  named.document.blocks.forEach(({ id }, at) => {
    const from = matching.knownOf(at);
    const entry = from === null ? undefined : known[from];
    const isKept = entry !== undefined && entry.published !== null;
    names.set(
      id,
      isKept ? entry.id : anchors.next(named.stems.get(id) ?? { name: id, isCounted: false }),
    );
  });
  for (const { id } of named.aliases) {
    names.set(id, aliasesPublished.has(id) ? id : anchors.named(id));
  }
  return names;
}

function presentEntries(
  document: LibraryDocument,
  aliases: readonly Alias[],
  previous: ReadonlyMap<string, LedgerEntry>,
  below: ReadonlyMap<string, string[]>,
  today: string,
): LedgerEntry[] {
  return document.blocks.flatMap((block) => {
    const before = previous.get(block.id);
    return [
      ...aliases.filter(({ to, id }) => to === block.id && !previous.has(id)).map(draftOfAlias),
      before === undefined
        ? draftOf(block)
        : continued(before, block, below.get(block.id) ?? [], today),
    ];
  });
}

function withStates(document: LibraryDocument, entries: readonly LedgerEntry[]): LibraryDocument {
  const states = new Map(entries.map(({ id, state }) => [id, state]));
  return {
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      state: states.get(block.id) ?? block.state,
    })),
  };
}

/**
 * Brings a newly named document and its ledger together: published anchors stay with their texts, new
 * texts get anchors never used before, and whatever is replaced or lost is on record.
 * @param previous the ledger before, or null if there is none
 */
export function keepLedger(named: NamedDocument, previous: Ledger | null, plan: LedgerPlan): Kept {
  const before = previous?.anchors ?? [];
  const everPublished = before.filter((entry) => entry.published !== null);
  const known = before.filter(isPresent);
  const matching = match(known, named.document.blocks);
  const names = finalNames(named, known, everPublished, matching);
  const renamed = renameAnchors(named.document, names);
  const nameOf = (id: string) => names.get(id) ?? id;
  const aliases = named.aliases.map((alias) => ({
    ...alias,
    id: nameOf(alias.id),
    to: nameOf(alias.to),
  }));
  const losses = findLosses(renamed.meta.slug, known, matching, (at) => renamed.blocks[at]!.id);
  const lost = new Map(losses.map((loss) => [loss.id, loss]));
  const byId = new Map(everPublished.map((entry) => [entry.id, entry]));
  const present = presentEntries(renamed, aliases, byId, textsBelow(known), plan.today);
  const here = new Set(present.map(({ id }) => id));
  const others = everPublished
    .filter(({ id }) => !here.has(id))
    .map((entry) => withLoss(entry, lost.get(entry.id), plan.lossReason ?? ''));
  const ordered = inLedgerOrder(before, present, new Map(others.map((entry) => [entry.id, entry])));
  const anchors = plan.publish ? ordered.map((entry) => published(entry, plan.today)) : ordered;
  return {
    document: withStates(renamed, anchors),
    ledger: { contract: 1, document: renamed.meta.slug, anchors },
    losses,
    diagnostics: notices(renamed, known, matching),
  };
}

/**
 * What becomes of a document's ledger when no source gives the document any more: every published anchor
 * is a loss, and withdrawn once that is accepted. A ledger without published anchors is dropped (null).
 */
export function abandonLedger(
  ledger: Ledger,
  plan: LedgerPlan,
): Pick<Kept, 'losses'> & { ledger: Ledger | null } {
  const everPublished = ledger.anchors.filter((entry) => entry.published !== null);
  const losses = everPublished.filter(isPresent).map(({ id, text }): Loss => {
    return { document: ledger.document, id, state: 'withdrawn', to: [], text, near: null };
  });
  const lost = new Map(losses.map((loss) => [loss.id, loss]));
  const anchors = everPublished.map((entry) =>
    withLoss(entry, lost.get(entry.id), plan.lossReason ?? ''),
  );
  return { losses, ledger: anchors.length === 0 ? null : { ...ledger, anchors } };
}
