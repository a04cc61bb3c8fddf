import { dateInWords } from '../../vocabulary/dates.ts';
import type { LedgerEntry } from '../../model/anchor.ts';
import { isPresent } from '../entries/entries.ts';
import { byAnchor, endsOf } from './targets.ts';

/** An entry whose note says something else from now on; what it said before is kept. */
export function withNote(
  entry: LedgerEntry,
  note: Pick<LedgerEntry, 'state' | 'to' | 'reason'>,
  today: string,
): LedgerEntry {
  const { saidSame, ...rest } = entry;
  const { state, to, reason } = entry;
  const formerNotes = [...(entry.formerNotes ?? []), { until: today, state, to, reason }];
  return { ...rest, ...note, formerNotes, ...(saidSame && { saidSame }) };
}

const became: Readonly<Partial<Record<LedgerEntry['state'], string>>> = {
  moved: 'had moved to',
  split: 'had been divided into',
  merged: 'had become part of',
};

/** A note all of whose targets were withdrawn: its text was withdrawn with them, and says so. */
function withdrawnWith(entry: LedgerEntry, targets: readonly LedgerEntry[], today: string) {
  const { state, to } = entry;
  const gone = targets.filter((one) => one.to.length === 0);
  const why = [...new Set(gone.map(({ reason }) => reason ?? ''))].join(' ');
  const day = gone.at(-1)?.history.at(-1)?.until ?? today;
  const reason = `The text ${became[state]} ${to.join(', ')}, withdrawn on ${dateInWords(day)}: ${why}`;
  return withNote(entry, { state: 'withdrawn', to: [], reason }, today);
}

/** What a note says once the texts that it led to, and was withdrawn with, are back. */
function backWith(entry: LedgerEntry, texts: readonly string[], today: string): LedgerEntry {
  const { to } = entry.formerNotes!.at(-1)!;
  const reason = `${entry.reason ?? ''} The text of ${to.join(', ')} stands here again since ${dateInWords(today)}.`;
  return withNote(entry, { state: 'moved', to: [...texts], reason: reason.trim() }, today);
}

function followed(
  entry: LedgerEntry,
  byId: ReadonlyMap<string, LedgerEntry>,
  today: string,
): LedgerEntry {
  if (entry.published === null || isPresent(entry)) return entry;
  const to = entry.to.length > 0 ? entry.to : (entry.formerNotes?.at(-1)?.to ?? []);
  if (to.length === 0) return entry;
  const { texts, through, missing } = endsOf({ ...entry, to }, byId);
  const isNowhere = texts.length + missing.length === 0;
  if (entry.to.length > 0) return isNowhere ? withdrawnWith(entry, through, today) : entry;
  return texts.length === 0 ? entry : backWith(entry, texts, today);
}

/**
 * Keeps notes true whose targets went or came back in this conversion: a note that leads to nothing but
 * withdrawn texts is withdrawn too, and leads on again once they are back.
 * @param today ISO date of the conversion
 */
export function followTargets(entries: readonly LedgerEntry[], today: string): LedgerEntry[] {
  let now = [...entries];
  // One note can lead to another one; none is changed twice, so that this ends.
  for (let isSettled = false; !isSettled;) {
    const byId = byAnchor(now);
    const next = now.map((entry) => followed(entry, byId, today));
    isSettled = next.every((entry, at) => entry === now[at]);
    now = next;
  }
  return now;
}
