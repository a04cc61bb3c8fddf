import type { LedgerEntry } from '../../model/anchor.ts';
import { isPresent, published } from '../entries/entries.ts';

/** Whether a target is an anchor of another document (`slug#anchor`). */
export function isAway(target: string): boolean {
  return target.includes('#');
}

/** Where a note leads in the end, and the notes that it leads through. */
export interface Ends {
  /** Anchors of texts, of this document or as `slug#anchor`, each once. */
  texts: string[];
  /** Notes on the way, in the order in which they are met. */
  through: LedgerEntry[];
  /** Anchors that the ledger doesn't have. */
  missing: string[];
}

/**
 * Follows a note's targets to the texts that they are now.
 * @param byId the ledger's entries by anchor
 */
export function endsOf(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>): Ends {
  const ends: Ends = { texts: [], through: [], missing: [] };
  const seen = new Set<string>([entry.id]);
  const waiting = [...entry.to];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const target = byId.get(id);
    if (isAway(id) || (target !== undefined && isPresent(target))) ends.texts.push(id);
    else if (target === undefined) ends.missing.push(id);
    else {
      ends.through.push(target);
      waiting.unshift(...target.to);
    }
  }
  return ends;
}

/** The entries by anchor. */
export function byAnchor(entries: readonly LedgerEntry[]): Map<string, LedgerEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/**
 * Publishes every draft to which a published note leads: what an address leads to may not be given to
 * another text.
 * @param also anchors that notes of other documents lead to
 * @param today ISO date of publication
 */
export function withTargetsPublished(
  entries: readonly LedgerEntry[],
  also: readonly string[],
  today: string,
): LedgerEntry[] {
  const byId = byAnchor(entries);
  const isNote = (entry: LedgerEntry) => entry.published !== null && !isPresent(entry);
  const reached = new Set<string>();
  const waiting = [...also, ...entries.filter(isNote).flatMap(({ to }) => to)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(byId.get(id)?.to ?? []));
  }
  return entries.map((entry) => (reached.has(entry.id) ? published(entry, today) : entry));
}
