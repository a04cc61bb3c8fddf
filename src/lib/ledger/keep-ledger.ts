import type { Stem } from '../model/anchor.ts';
import {
  continued,
  draftOf,
  draftOfAlias,
  isPresent,
  published,
  textsBelow,
  type Alias,
} from './entries.ts';
import { finalNames } from './final-names.ts';
import { findLosses, withLosses, type Loss } from './losses.ts';
import { match } from './match/match.ts';
import { notices } from './notices.ts';
import { inLedgerOrder } from './order.ts';
import { renameAnchors } from './rename.ts';
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

const isPublished = (entry: LedgerEntry): boolean => entry.published !== null;

/** The document and its aliases with the anchors that they have in the end, and what was lost on the way. */
function settle(named: NamedDocument, before: readonly LedgerEntry[]) {
  const { document, stems } = named;
  const known = before.filter(isPresent);
  const matching = match(known, document.blocks);
  const publishedOf = (at: number) => {
    const entry = known[matching.knownOf(at) ?? -1];
    return entry !== undefined && isPublished(entry) ? entry : null;
  };
  const rules = {
    blocks: document.blocks.map(({ id }) => id),
    aliases: named.aliases.map(({ id }) => id),
    stems,
  };
  const names = finalNames(rules, before.filter(isPublished), publishedOf);
  const nameOf = (id: string) => names.get(id) ?? id;
  const renamed = renameAnchors(document, names);
  return {
    renamed,
    aliases: named.aliases.map((one) => ({ ...one, id: nameOf(one.id), to: nameOf(one.to) })),
    losses: findLosses(document.meta.slug, known, matching, (at) => renamed.blocks[at]!.id),
    diagnostics: notices(renamed, known, matching),
  };
}

/** The entries of a document's blocks, each behind the new aliases that lead to it. */
function entriesOf(
  document: LibraryDocument,
  aliases: readonly Alias[],
  before: readonly LedgerEntry[],
  today: string,
): LedgerEntry[] {
  const previous = new Map(before.filter(isPublished).map((entry) => [entry.id, entry]));
  const below = textsBelow(before.filter(isPresent));
  return document.blocks.flatMap((block) => {
    const entry = previous.get(block.id);
    const leading = aliases.filter(({ to, id }) => to === block.id && !previous.has(id));
    const own = entry && continued(entry, block, below.get(block.id) ?? [], today);
    return [...leading.map(draftOfAlias), own ?? draftOf(block)];
  });
}

function withStates(document: LibraryDocument, entries: readonly LedgerEntry[]): LibraryDocument {
  const states = new Map(entries.map(({ id, state }) => [id, state]));
  const blocks = document.blocks.map((block) => ({
    ...block,
    state: states.get(block.id) ?? block.state,
  }));
  return { ...document, blocks };
}

/**
 * Brings a newly named document and its ledger together: published anchors stay with their texts, new
 * texts get anchors never used before, and whatever is replaced or lost is on record.
 * @param previous the ledger before, or null if there is none
 */
export function keepLedger(named: NamedDocument, previous: Ledger | null, plan: LedgerPlan): Kept {
  const before = previous?.anchors ?? [];
  const { renamed, aliases, losses, diagnostics } = settle(named, before);
  const present = entriesOf(renamed, aliases, before, plan.today);
  const here = new Set(present.map(({ id }) => id));
  const others = giveUp(
    before.filter((entry) => isPublished(entry) && !here.has(entry.id)),
    losses,
    before,
    plan,
  );
  const ordered = inLedgerOrder(before, present, new Map(others.map((entry) => [entry.id, entry])));
  const anchors = plan.publish ? ordered.map((entry) => published(entry, plan.today)) : ordered;
  return {
    document: withStates(renamed, anchors),
    ledger: { contract: 1, document: renamed.meta.slug, anchors },
    losses,
    diagnostics,
  };
}

function giveUp(
  entries: readonly LedgerEntry[],
  losses: readonly Loss[],
  before: readonly LedgerEntry[],
  { lossReason, today }: LedgerPlan,
): LedgerEntry[] {
  return withLosses(entries, losses, textsBelow(before.filter(isPresent)), lossReason ?? '', today);
}

/**
 * What becomes of a document's ledger when no source gives the document any more: every published anchor
 * is a loss, and withdrawn once that is accepted. A ledger without published anchors is dropped (null).
 */
export function abandonLedger(
  ledger: Ledger,
  plan: LedgerPlan,
): Pick<Kept, 'losses'> & { ledger: Ledger | null } {
  const everPublished = ledger.anchors.filter(isPublished);
  const losses = everPublished.filter(isPresent).map(({ id, text }): Loss => {
    return { document: ledger.document, id, state: 'withdrawn', to: [], text, near: null };
  });
  const anchors = giveUp(everPublished, losses, ledger.anchors, plan);
  return { losses, ledger: anchors.length === 0 ? null : { ...ledger, anchors } };
}
