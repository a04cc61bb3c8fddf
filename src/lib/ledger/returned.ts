import { dateInWords } from '../dates.ts';
import type { LedgerEntry } from '../model/anchor.ts';
import type { Block } from '../model/block.ts';
import { normaliseText } from '../text/normalise.ts';
import { isPresent } from './entries.ts';
import { withNote } from './former-notes.ts';
import { pairByPlace, type Placed } from './pair-by-place.ts';
import { keyOfText, placesOf, wordingsOf } from './places.ts';
import { byAnchor } from './targets.ts';

interface Wanted {
  id: string;
  place: Placed;
  /** The wordings that it has had, the last one first. */
  wordings: string[];
}

/** Finds each wanted text among those offered, by its last wording first, then by the ones before. */
function findAgain(
  wanted: readonly Wanted[],
  offered: ReadonlyMap<string, Placed>,
): Map<string, string> {
  const found = new Map<string, string>();
  const open = new Map(offered);
  const most = Math.max(0, ...wanted.map(({ wordings }) => wordings.length));
  for (let step = 0; step < most; step += 1) {
    const seeking = wanted.filter(
      ({ id, wordings }) => !found.has(id) && wordings[step] !== undefined,
    );
    const ids = [...open.keys()];
    const places = seeking.map(({ place, wordings }) => ({ ...place, text: wordings[step]! }));
    for (const [one, two] of pairByPlace(places, [...open.values()])) {
      found.set(seeking[one]!.id, ids[two]!);
      open.delete(ids[two]!);
    }
  }
  return found;
}

function wantedOf(entries: readonly LedgerEntry[], all: readonly LedgerEntry[]): Wanted[] {
  const places = placesOf(all.filter(({ published }) => published !== null));
  return entries.flatMap((entry): Wanted[] => {
    const place = places.get(entry.id);
    const wordings = wordingsOf(entry);
    return place === undefined || wordings.length === 0 ? [] : [{ id: entry.id, place, wordings }];
  });
}

/**
 * Finds the published texts that have a former wording of theirs again, word for word, and no longer the
 * last one: what was a correction was taken back.
 * @param known the texts of the ledger, in its order
 * @param blocks the new document's
 * @returns positions on both sides
 */
export function takenBack(
  known: readonly LedgerEntry[],
  blocks: readonly Block[],
): [known: number, fresh: number][] {
  const here = new Set(blocks.map(keyOfText));
  const last = new Set(known.map(keyOfText));
  const isChanged = (entry: LedgerEntry) => entry.published !== null && !here.has(keyOfText(entry));
  const wanted = wantedOf(known.filter(isChanged), known).map((one) => {
    return { ...one, wordings: one.wordings.slice(1) };
  });
  if (wanted.every(({ wordings }) => wordings.length === 0)) return [];
  const places = placesOf(blocks);
  const offered = new Map(
    blocks.filter((block) => !last.has(keyOfText(block))).map(({ id }) => [id, places.get(id)!]),
  );
  const [knownAt, freshAt] = [known, blocks].map(
    (list) => new Map(list.map(({ id }, at) => [id, at])),
  ) as [Map<string, number>, Map<string, number>];
  return [...findAgain(wanted, offered)].map(([one, two]) => [
    knownAt.get(one)!,
    freshAt.get(two)!,
  ]);
}

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

/** Whether a note leads to another one that has had the same wording: then that one is given its text. */
function isFollowing(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>): boolean {
  const wording = wordingsOf(entry)[0];
  return entry.to.some((id) => {
    const target = byId.get(id);
    if (target === undefined || isPresent(target) || wording === undefined) return false;
    return wordingsOf(target).includes(wording);
  });
}

const went: Readonly<Partial<Record<LedgerEntry['state'], string>>> = {
  withdrawn: 'Withdrawn',
  split: 'Divided',
  merged: 'Joined with another text',
  moved: 'Moved',
};

/** What a note says of a text that went and is back: both days, and why it went. */
function returnedReason({ state, reason, history }: LedgerEntry, today: string): string {
  const day = history.at(-1)?.until;
  const since = day === undefined ? '' : ` on ${dateInWords(day)}`;
  const why = reason === null ? '' : ` (${reason.replace(/\.$/, '')})`;
  return `${went[state]}${since}${why}; the same words stand here again since ${dateInWords(today)}.`;
}

/** Which texts of the document may be ones that went before and came back. */
function isNewSince(block: Block, before: ReadonlyMap<string, LedgerEntry>, day: string): boolean {
  const entry = before.get(block.id);
  if (entry === undefined || entry.published === null) return true;
  return keyOfText(entry) !== keyOfText(block) || entry.published > day;
}

/**
 * Gives texts that went before, and stand in the document again word for word, their address back: the
 * note leads to where they stand now.
 * @param entries the ledger as this conversion leaves it
 * @param before the ledger before; only what was gone then can have come back
 * @param blocks the document's, with the anchors that they have in the end
 * @param today ISO date of the conversion
 */
export function giveBack(
  entries: readonly LedgerEntry[],
  before: readonly LedgerEntry[],
  blocks: readonly Block[],
  today: string,
): LedgerEntry[] {
  const byId = byAnchor(entries);
  const former = byAnchor(before);
  const isGone = ({ id, published }: LedgerEntry) =>
    published !== null && former.has(id) && !isPresent(former.get(id)!);
  const lost = entries.filter(
    (entry) => isGone(entry) && !isStillTrue(entry, byId) && !isFollowing(entry, byId),
  );
  if (lost.length === 0) return [...entries];
  const lastDay =
    lost
      .map(({ history }) => history.at(-1)?.until ?? '')
      .sort()
      .at(-1) ?? '';
  const places = placesOf(blocks);
  const offered = new Map(
    blocks
      .filter((block) => isNewSince(block, former, lastDay))
      .map(({ id }) => [id, places.get(id)!]),
  );
  const found = findAgain(wantedOf(lost, entries), offered);
  return entries.map((entry) => {
    const to = found.get(entry.id);
    if (to === undefined) return entry;
    return withNote(
      entry,
      { state: 'moved', to: [to], reason: returnedReason(entry, today) },
      today,
    );
  });
}
