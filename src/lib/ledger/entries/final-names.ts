import type { Stem } from '../../model/anchor.ts';
import type { LedgerEntry } from '../../model/anchor.ts';
import { NewAnchors } from './assign-anchors.ts';
import { isPresent } from './entries.ts';

/** What the rules for anchors made of a document: names and what they are made from. */
export interface RuleNames {
  /** Anchor of each block, in reading order, and of each alias. */
  blocks: readonly string[];
  aliases: readonly string[];
  stems: ReadonlyMap<string, Stem>;
}

/**
 * The anchors that a document's blocks and aliases have in the end, by the names that the rules gave
 * them: published ones stay with their texts, all others are names never used before.
 * @param publishedOf the published entry whose text the block at a position has, or null
 */
export function finalNames(
  { blocks, aliases, stems }: RuleNames,
  everPublished: readonly LedgerEntry[],
  publishedOf: (at: number) => LedgerEntry | null,
): Map<string, string> {
  if (everPublished.length === 0) return new Map();
  const anchors = new NewAnchors(everPublished.map(({ id }) => id));
  const names = new Map<string, string>();
  blocks.forEach((id, at) => {
    const stem = stems.get(id) ?? { name: id, isCounted: false };
    names.set(id, publishedOf(at)?.id ?? anchors.next(stem));
  });
  const notes = new Set(everPublished.filter((entry) => !isPresent(entry)).map(({ id }) => id));
  for (const id of aliases) names.set(id, notes.has(id) ? id : anchors.named(id));
  return names;
}
