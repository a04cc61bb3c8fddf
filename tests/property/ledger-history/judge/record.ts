import type { Ledger, LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import { entriesById } from './follow.ts';

/** The lists of an entry that may only grow. */
const lists = ['history', 'formerNotes', 'saidSame'] as const;
type Recorded = Partial<Record<(typeof lists)[number], readonly unknown[]>>;

function isContinued(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.every((item, at) => JSON.stringify(item) === JSON.stringify(after[at]));
}

const isGone = ({ state }: LedgerEntry) => !['draft', 'live', 'edited'].includes(state);

/** What of a published entry was changed that may not be, or was changed without a record. */
export function rewritten(before: LedgerEntry, after: LedgerEntry): string[] {
  const [old, now] = [before as Recorded, after as Recorded];
  const listOf = (entry: Recorded, name: (typeof lists)[number]) => entry[name] ?? [];
  const broken = lists.filter((name) => !isContinued(listOf(old, name), listOf(now, name)));
  const hasGrown = lists.some((name) => listOf(now, name).length > listOf(old, name).length);
  const faults = broken.map((name) => `${name} was rewritten`);
  if (before.published !== after.published) faults.push('the day of publication was changed');
  if (before.number !== after.number) faults.push('the printed number was changed');
  if (before.hash !== after.hash && after.history.length === before.history.length)
    faults.push('the text was changed without a record');
  const isSameNote = before.state === after.state && String(before.to) === String(after.to);
  if (isGone(before) && !isSameNote && !hasGrown)
    faults.push('the note was changed without a record');
  if (!isGone(before) && isGone(after) && after.history.length === before.history.length)
    faults.push('the text went without a record');
  if (before.state === 'edited' && after.state === 'live') faults.push('edited became live again');
  return faults;
}

/** Published addresses whose record was rewritten, with what was. */
export function rewrittenIn(before: Ledger, after: Ledger): { id: string; why: string }[] {
  const entries = entriesById(after);
  return before.anchors
    .filter(({ published }) => published !== null)
    .flatMap((entry) => {
      const now = entries.get(entry.id);
      const faults = now === undefined ? ['vanished from the ledger'] : rewritten(entry, now);
      return faults.map((why) => ({ id: entry.id, why }));
    });
}
