import { dateInWords } from '../../vocabulary/dates.ts';
import type { LedgerEntry } from '../../model/anchor.ts';
import type { Block } from '../../model/block.ts';
import { isPresent } from '../entries/entries.ts';
import { toAnyCopy, toCopiesLeft, toTheOnlyOneEver } from './copies.ts';
import { standingDivided } from './divided.ts';
import { findAgain, wantedOf } from './find-again.ts';
import { withNote } from '../notes/former-notes.ts';
import { lostOf, type Lost } from './lost-texts.ts';
import type { Placed } from './pair-by-place.ts';
import { keyOfText, placesOf, wordingsOf } from './places.ts';
import { byAnchor, withTargetsPublished } from '../notes/targets.ts';

const went: Readonly<Partial<Record<LedgerEntry['state'], string>>> = {
  withdrawn: 'Withdrawn',
  split: 'Divided',
  merged: 'Joined with another text',
  moved: 'Moved',
};

/** What a note says of a text that went and is back: both days, and why it went. */
function returnedReason(
  { state, reason, history }: LedgerEntry,
  today: string,
  isDivided: boolean,
): string {
  const day = history.at(-1)?.until;
  const since = day === undefined ? '' : ` on ${dateInWords(day)}`;
  const why = reason === null ? '' : ` (${reason.replace(/\.$/, '')})`;
  return `${went[state]}${since}${why}; the same words stand here again${isDivided ? ', divided,' : ''} since ${dateInWords(today)}.`;
}

/** A conversion as far as it matters to texts that come back. */
export interface Conversion {
  /** The ledger before it. */
  before: readonly LedgerEntry[];
  /** The document's blocks, with the anchors that they have in the end. */
  blocks: readonly Block[];
  /** ISO date. */
  today: string;
}

/** The first day on which a text of each wording went. */
function daysOf(lost: readonly LedgerEntry[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const entry of lost) {
    const day = entry.history.at(-1)?.until ?? '';
    for (const wording of wordingsOf(entry)) {
      if (day < (days.get(wording) ?? '9999')) days.set(wording, day);
    }
  }
  return days;
}

/** The blocks that may be a lost text: new ones, changed ones, and such as were published after it went. */
function offeredTo(
  lost: readonly LedgerEntry[],
  entries: readonly LedgerEntry[],
  { before, blocks }: Conversion,
): Map<string, Placed> {
  const former = byAnchor(before);
  const days = daysOf(lost);
  const isNew = (block: Block) => {
    const entry = former.get(block.id);
    const key = keyOfText(block);
    if (entry === undefined || entry.published === null) return true;
    return keyOfText(entry) !== key || entry.published > (days.get(key) ?? '9999');
  };
  const ledTo = new Set(entries.filter(({ state }) => state === 'moved').flatMap(({ to }) => to));
  const places = placesOf(blocks);
  const offered = blocks.filter((block) => isNew(block) && !ledTo.has(block.id));
  return new Map(offered.map(({ id }) => [id, places.get(id)!]));
}

/**
 * Where lost texts lead that another one, which is found, once led to: where both had the wording that
 * stands there again, they are one text that had two anchors.
 */
function successorsOf(
  lost: readonly LedgerEntry[],
  found: ReadonlyMap<string, string>,
  offered: ReadonlyMap<string, Placed>,
): [id: string, to: string][] {
  return lost.flatMap((entry): [string, string][] => {
    if (found.has(entry.id)) return [];
    const wordings = wordingsOf(entry);
    const before = lost.find(({ id, formerNotes }) => {
      const led = (formerNotes ?? []).some(({ to }) => to.includes(entry.id));
      return led && wordings.includes(offered.get(found.get(id) ?? '')?.text ?? '');
    });
    return before === undefined ? [] : [[entry.id, found.get(before.id)!]];
  });
}

/** Where the lost texts stand again, by their anchors. */
function findLost(
  { leading, following }: Lost,
  entries: readonly LedgerEntry[],
  conversion: Conversion,
  offered: ReadonlyMap<string, Placed>,
): Map<string, string> {
  const wanted = wantedOf(leading, entries, conversion.before);
  const byPlace = findAgain(wanted, offered);
  const found = new Map([
    ...toTheOnlyOneEver(wanted, offered, entries, placesOf(conversion.blocks)),
    ...toAnyCopy(wanted, offered, byPlace),
    ...byPlace,
  ]);
  for (const [id, to] of successorsOf(leading, found, offered)) found.set(id, to);
  const taken = new Set(found.values());
  const rest = new Map([...offered].filter(([id]) => !taken.has(id)));
  const waiting = following.filter(({ to }) => !to.some((id) => found.has(id)));
  return new Map([...found, ...findAgain(wantedOf(waiting, entries, conversion.before), rest)]);
}

/** One pass of giving back. @returns the same list where nothing is found */
function giveBackOnce(
  entries: readonly LedgerEntry[],
  conversion: Conversion,
  former: ReadonlyMap<string, LedgerEntry>,
): readonly LedgerEntry[] {
  const lost = lostOf(entries);
  const all = [...lost.leading, ...lost.following];
  if (all.length === 0) return entries;
  const offered = offeredTo(all, entries, conversion);
  const whole = new Map([
    ...toCopiesLeft(all, conversion.before, entries),
    ...findLost(lost, entries, conversion, offered),
  ]);
  const found = new Map([
    ...[...whole].map(([id, to]): [string, string[]] => [id, [to]]),
    ...standingDivided(all, offered),
  ]);
  if (found.size === 0) return entries;
  const { today } = conversion;
  return entries.map((entry): LedgerEntry => {
    const to = found.get(entry.id);
    if (to === undefined) return entry;
    const before = former.get(entry.id);
    const state = to.length > 1 ? 'split' : 'moved';
    // What is lost in this very conversion has had no note yet.
    if (before === undefined || isPresent(before)) return { ...entry, state, to };
    const reason = returnedReason(entry, today, to.length > 1);
    return withNote(entry, { state, to, reason }, today);
  });
}

/**
 * Gives texts that went, and stand in the document again word for word, their address back: the note
 * leads to where they stand now, and that is published. The next conversion of the same document finds
 * nothing more.
 * @param entries the ledger as this conversion leaves it otherwise
 */
export function giveBack(
  entries: readonly LedgerEntry[],
  conversion: Conversion,
): readonly LedgerEntry[] {
  const { before, today } = conversion;
  const former = byAnchor(before);
  let now = entries;
  let next = giveBackOnce(now, conversion, former);
  while (next !== now) {
    now = withTargetsPublished(next, [], today);
    next = giveBackOnce(now, { ...conversion, before: now }, former);
  }
  return now;
}
