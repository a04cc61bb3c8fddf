import type { Stem } from '../model/anchor.ts';
import { isPresent, type Alias } from './entries/entries.ts';
import { finalNames } from './entries/final-names.ts';
import { findLosses, withPlacesElsewhere } from './losses/losses.ts';
import { match } from './match/match.ts';
import { notices } from './losses/notices.ts';
import { renameAnchors } from './entries/rename-anchors.ts';
import { resolveSame, type Resolved, type Same } from './same.ts';
import { takenBack } from './returning/taken-back.ts';
import { textsThatAreBack } from './returning/texts-back.ts';
import type { LedgerEntry } from '../model/anchor.ts';
import type { LibraryDocument } from '../model/document.ts';

/** A document as the rules for anchors name it, before what was published has its say. */
export interface NamedDocument {
  document: LibraryDocument;
  aliases: readonly Alias[];
  stems: ReadonlyMap<string, Stem>;
}

/** What is known of a document besides its text and its ledger. */
export interface Knowledge {
  /** What a person says of this document's texts. */
  same?: readonly Same[];
  /** Where lost texts stand in other documents: `slug#anchor` by the lost anchor. */
  elsewhere?: ReadonlyMap<string, readonly string[]>;
  /** Anchors of this document that notes of other documents come to lead to. */
  ledTo?: readonly string[];
}

const isPublished = (entry: LedgerEntry): boolean => entry.published !== null;

type Pair = readonly [known: number, fresh: number];

/** The anchors that a document's blocks and aliases have once its texts are matched with the ledger's. */
function namesAfter(
  { document, aliases, stems }: NamedDocument,
  before: readonly LedgerEntry[],
  certain: readonly Pair[],
) {
  const known = before.filter(isPresent);
  const matching = match(
    known,
    document.blocks,
    certain,
    textsThatAreBack(before, document.blocks),
  );
  const publishedOf = (at: number) => {
    const entry = known[matching.knownOf(at) ?? -1];
    return entry !== undefined && isPublished(entry) ? entry : null;
  };
  const rules = {
    blocks: document.blocks.map(({ id }) => id),
    aliases: aliases.map(({ id }) => id),
    stems,
  };
  const names = finalNames(rules, before.filter(isPublished), publishedOf);
  return { known, matching, nameOf: (id: string) => names.get(id) ?? id, names };
}

/** What a person said, found in the ledger and in the document as it would be without it. */
function resolve(
  named: NamedDocument,
  before: readonly LedgerEntry[],
  certain: readonly Pair[],
  said: readonly Same[],
): Resolved {
  if (said.length === 0) return { pairs: [], errors: [] };
  const { nameOf } = namesAfter(named, before, certain);
  const byRule = named.document.blocks.map(({ id }) => id);
  return resolveSame(said, before, byRule.map(nameOf), byRule);
}

/** The pairs that are certain before anything is compared: a person's knowledge beats the rule. */
function certainPairs(
  before: readonly LedgerEntry[],
  { pairs }: Resolved,
  back: readonly Pair[],
): Pair[] {
  const known = before.filter(isPresent);
  const said = pairs.flatMap(({ entry, fresh }): Pair[] => {
    const at = known.indexOf(before[entry]!);
    return at < 0 ? [] : [[at, fresh]];
  });
  const taken = (one: Pair) => pairs.some(({ fresh }) => fresh === one[1]);
  return [...said, ...back.filter((one) => !taken(one) && !said.some(([at]) => at === one[0]))];
}

/**
 * Finds the anchors that a document's blocks and aliases have in the end, what was lost on the way, and
 * what a person said that can't be so.
 * @param before the ledger's entries
 */
export function settleAnchors(
  named: NamedDocument,
  before: readonly LedgerEntry[],
  plan: Knowledge,
) {
  const { document, aliases } = named;
  const back = takenBack(before.filter(isPresent), document.blocks);
  const resolved = resolve(named, before, back, plan.same ?? []);
  const certain = certainPairs(before, resolved, back);
  const { known, matching, nameOf, names } = namesAfter(named, before, certain);
  const renamed = renameAnchors(document, names);
  const losses = findLosses(document.meta.slug, known, matching, (at) => renamed.blocks[at]!.id);
  return {
    renamed,
    aliases: aliases.map((one) => ({ ...one, id: nameOf(one.id), to: nameOf(one.to) })),
    losses: withPlacesElsewhere(losses, plan.elsewhere ?? new Map()),
    diagnostics: notices(renamed, known, matching),
    said: resolved.pairs.map(({ entry, fresh, same: { reason } }) => {
      return { id: before[entry]!.id, block: renamed.blocks[fresh]!, reason };
    }),
    errors: resolved.errors,
  };
}
