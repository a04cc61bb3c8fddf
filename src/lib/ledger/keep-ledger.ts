import { deadEnds, describeDeadEnd } from './notes/dead-ends.ts';
import {
  continued,
  draftOf,
  draftOfAlias,
  isPresent,
  published,
  textsBelow,
  type Alias,
} from './entries/entries.ts';
import { withCopies } from './returning/copies-at-birth.ts';
import { followTargets } from './notes/former-notes.ts';
import { giveBack } from './returning/give-back.ts';
import { lossesAsSettled, withLosses, withPlacesElsewhere, type Loss } from './losses/losses.ts';
import { mendDeadEnds } from './notes/mend-dead-ends.ts';
import { returns } from './returning/returns.ts';
import { inLedgerOrder } from './entries/order.ts';
import { recordSame } from './same.ts';
import { withTargetsPublished } from './notes/targets.ts';
import { followWords } from './notes/words-that-went-on.ts';
import type { Ledger, LedgerEntry } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LibraryDocument } from '../model/document.ts';
import { settleAnchors, type Knowledge, type NamedDocument } from './settle-anchors.ts';

export type { NamedDocument } from './settle-anchors.ts';

/** How a conversion treats the ledger. */
export interface LedgerPlan extends Knowledge {
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
  /** What is wrong with the ledger, or with what a person said of it; nothing may be written. */
  errors: Diagnostic[];
}

const isPublished = (entry: LedgerEntry): boolean => entry.published !== null;

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

function errorOf(rule: string, source: string, message: string): Diagnostic {
  return { rule, message, source, page: null, line: null, severity: 'error' };
}

/** What to do about a ledger whose notes lead to drafts or to nothing. */
const howToMend =
  'Restore the ledger from an earlier commit, or run npm run convert -- --accept-losses --reason "…": a draft that still has the text is published, and what leads to another text is withdrawn.';

/** What is wrong with a ledger whose published notes lead to drafts or to nothing, as long as that is not accepted. */
export function ledgerErrors(ledger: Ledger, { lossReason }: LedgerPlan): Diagnostic[] {
  if (lossReason !== null) return [];
  const { document, anchors } = ledger;
  return deadEnds(anchors).map((end) =>
    errorOf(
      'dead-end',
      `anchors/${document}.json`,
      `${describeDeadEnd(document, end)} ${howToMend}`,
    ),
  );
}

/** A ledger's entries, mended where that is accepted. */
function soundEntries(ledger: Ledger | null, { lossReason, today }: LedgerPlan): LedgerEntry[] {
  const entries = ledger?.anchors ?? [];
  return lossReason === null ? entries : mendDeadEnds(entries, lossReason, today);
}

function slugsBefore(previous: Ledger | null): Pick<Ledger, 'formerSlugs'> {
  const { formerSlugs = [] } = previous ?? {};
  return formerSlugs.length === 0 ? {} : { formerSlugs };
}

function keepOnce(named: NamedDocument, previous: Ledger | null, plan: LedgerPlan): Kept {
  const { today } = plan;
  const before = soundEntries(previous, plan);
  const { renamed, aliases, losses, diagnostics, said, ...settled } = settleAnchors(
    named,
    before,
    plan,
  );
  const { slug, source } = renamed.meta;
  const present = withCopies(entriesOf(renamed, aliases, before, today), before);
  const here = new Set(present.map(({ id }) => id));
  const others = giveUp(
    before.filter((entry) => isPublished(entry) && !here.has(entry.id)),
    losses,
    before,
    plan,
  );
  const ordered = inLedgerOrder(before, present, new Map(others.map((entry) => [entry.id, entry])));
  const back = giveBack(ordered, { before, blocks: renamed.blocks, today });
  const led = followWords(back, before, today);
  const told = followTargets(recordSame(led, said, today), today);
  const all = plan.publish ? told.map((entry) => published(entry, today)) : told;
  const anchors = withTargetsPublished(all, plan.ledTo ?? [], today);
  return {
    document: withStates(renamed, anchors),
    ledger: { contract: 1, document: slug, ...slugsBefore(previous), anchors },
    losses: lossesAsSettled(losses, anchors),
    diagnostics: [...diagnostics, ...returns(renamed, before, anchors)],
    errors: [
      ...(previous === null ? [] : ledgerErrors(previous, plan)),
      ...settled.errors.map((message) => errorOf('same', source.file, message)),
    ],
  };
}

/** Whether a conversion has published anything besides what it was asked to publish. */
function hasPublished({ ledger }: Kept, previous: Ledger | null): boolean {
  const before = new Set(previous?.anchors.filter(isPublished).map(({ id }) => id));
  return ledger.anchors.some((entry) => isPublished(entry) && !before.has(entry.id));
}

/**
 * Brings a newly named document and its ledger together: published anchors stay with their texts, new
 * texts get anchors never used before, whatever is replaced or lost is on record, what comes back gets
 * its address back, and what a published note leads to is published with it.
 * @param previous the ledger before, or null if there is none
 */
export function keepLedger(named: NamedDocument, previous: Ledger | null, plan: LedgerPlan): Kept {
  const kept = keepOnce(named, previous, plan);
  const isRefused = kept.errors.length > 0 || (kept.losses.length > 0 && plan.lossReason === null);
  if (plan.publish || isRefused || !hasPublished(kept, previous)) return kept;
  // Names of drafts depend on what is published: the next conversion would give them others.
  const { today } = plan;
  const again = keepOnce(named, kept.ledger, { today, lossReason: null, publish: false });
  if (again.losses.length + again.errors.length > 0) return kept;
  return { ...kept, document: again.document, ledger: again.ledger };
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
 * is a loss, and withdrawn once that is accepted, or moved where its text stands in another document. A
 * ledger without published anchors is dropped (null).
 */
export function abandonLedger(
  ledger: Ledger,
  plan: LedgerPlan,
): Pick<Kept, 'losses'> & { ledger: Ledger | null } {
  const before = soundEntries(ledger, plan);
  const everPublished = before.filter(isPublished);
  const losses = everPublished.filter(isPresent).map(({ id, text }): Loss => {
    const none = { to: [], near: null, nearest: null };
    return { document: ledger.document, id, state: 'withdrawn', text, ...none };
  });
  const told = withPlacesElsewhere(losses, plan.elsewhere ?? new Map());
  const anchors = followTargets(giveUp(everPublished, told, before, plan), plan.today);
  return { losses: told, ledger: anchors.length === 0 ? null : { ...ledger, anchors } };
}
