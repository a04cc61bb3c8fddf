import type { LedgerEntry } from '../../model/anchor.ts';
import { normaliseText } from '../../text/fingerprint.ts';
import { isPresent } from '../entries/entries.ts';
import { wordingsOf } from './places.ts';
import { byAnchor } from '../notes/targets.ts';

/** Whether what a note says is still so: its text stands, as far as can be told, where it leads. */
function isStillTrue(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>): boolean {
  const { state, to } = entry;
  const targets = to.map((id) => byId.get(id));
  if (to.length === 0 || !targets.every((one) => one !== undefined && isPresent(one))) return false;
  const own = normaliseText(entry.text);
  const texts = targets.map((one) => normaliseText(one!.text));
  if (state === 'merged') return texts.every((text) => text.includes(own));
  return state === 'split' ? texts.every((text) => own.includes(text)) : true;
}

/** The published texts that are nowhere, as far as the ledger knows. */
export interface Lost {
  leading: LedgerEntry[];
  /** Notes that lead to another one of them that has had the same wording. */
  following: LedgerEntry[];
}

/**
 * Finds the published texts that are neither in the document nor where their notes lead.
 * @param entries the ledger's
 */
export function lostOf(entries: readonly LedgerEntry[]): Lost {
  const byId = byAnchor(entries);
  const isGone = (entry: LedgerEntry) => entry.published !== null && !isPresent(entry);
  const lost = byAnchor(entries.filter((entry) => isGone(entry) && !isStillTrue(entry, byId)));
  const isFollowing = (entry: LedgerEntry) => {
    const [wording = ''] = wordingsOf(entry);
    return entry.to.some((id) => lost.has(id) && wordingsOf(lost.get(id)!).includes(wording));
  };
  const all = [...lost.values()];
  return {
    leading: all.filter((entry) => !isFollowing(entry)),
    following: all.filter(isFollowing),
  };
}
