import type { Ledger, LedgerEntry } from '../../model/anchor.ts';
import { isPresent } from '../entries/entries.ts';
import { byAnchor, isAway } from './targets.ts';

/** A published note that leads to a draft, which may be given to another text, or to nothing. */
export interface DeadEnd {
  id: string;
  /** The target, or null where the note names none. */
  to: string | null;
  what: 'draft' | 'missing' | 'none' | 'circle';
}

/** Whether following an entry's targets comes back to it. */
function isCircle(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>): boolean {
  const seen = new Set<string>();
  const waiting = [...entry.to];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === entry.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const target = byId.get(id);
    if (target !== undefined && !isPresent(target)) waiting.push(...target.to);
  }
  return false;
}

function endsOfNote(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>): DeadEnd[] {
  const { id, to, state } = entry;
  if (to.length === 0) return state === 'withdrawn' ? [] : [{ id, to: null, what: 'none' }];
  if (isCircle(entry, byId)) return [{ id, to: to[0] ?? null, what: 'circle' }];
  return to
    .filter((target) => !isAway(target))
    .flatMap((target): DeadEnd[] => {
      const found = byId.get(target);
      if (found === undefined) return [{ id, to: target, what: 'missing' }];
      return found.published === null ? [{ id, to: target, what: 'draft' }] : [];
    });
}

/** The published notes of a ledger that lead, within the document, to a draft or to nothing. */
export function deadEnds(entries: readonly LedgerEntry[]): DeadEnd[] {
  const byId = byAnchor(entries);
  return entries
    .filter((entry) => entry.published !== null && !isPresent(entry))
    .flatMap((entry) => endsOfNote(entry, byId));
}

/** Where the published notes of a ledger lead in other documents: note and `slug#anchor`. */
export function leadsAway(entries: readonly LedgerEntry[]): { id: string; to: string }[] {
  return entries
    .filter((entry) => entry.published !== null && !isPresent(entry))
    .flatMap(({ id, to }) => to.filter(isAway).map((target) => ({ id, to: target })));
}

/** What is wrong with a target in another document, or null if it is published there. */
export function awayEnd(
  id: string,
  to: string,
  ledgerOf: (slug: string) => Ledger | null,
): DeadEnd | null {
  const [slug, anchor] = to.split('#') as [string, string];
  const target = ledgerOf(slug)?.anchors.find((entry) => entry.id === anchor);
  if (target === undefined) return { id, to, what: 'missing' };
  return target.published === null ? { id, to, what: 'draft' } : null;
}

/** A dead end for a person: which anchor leads to what. */
export function describeDeadEnd(document: string, { id, to, what }: DeadEnd): string {
  const said = {
    draft: `leads to “${to}”, which is a draft and may be given to another text`,
    missing: `leads to “${to}”, which is not there`,
    none: 'says that its text is elsewhere, and not where',
    circle: `leads by way of “${to}” back to itself`,
  }[what];
  return `${document}#${id} is published and ${said}.`;
}
