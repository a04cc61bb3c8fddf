import type { LedgerEntry } from '../../model/anchor.ts';
import { isPresent } from '../entries/entries.ts';
import type { Wanted } from './find-again.ts';
import { isSamePlace, tellingWords, type Placed } from './pair-by-place.ts';
import { keyOfText, placesOf, wordingsOf } from './places.ts';
import { byAnchor } from '../notes/targets.ts';
import { stoodBeside } from './stood-beside.ts';

/** So many words are no grade and no heading: where they stand in a copy, they stand. */
const enoughAnywhere = 6;

/** Under the same headings so many words are enough: fewer may be a grade. */
const enoughInSection = 3;

/** Whether one of two texts of the same words can be told for the other's copy. */
function isCopy(one: Placed, two: Placed): boolean {
  const isInSection = one.words >= enoughInSection && one.path === two.path;
  return one.words >= enoughAnywhere || isInSection || isSamePlace(one, two);
}

/** The printed numbers and labels that an anchor is made of, without what tells copies apart; null if it has none. */
function printedPathOf(id: string): string | null {
  return /(?:^|-)para-/.test(id) ? id.replace(/-x\d+(?=-|$)/g, '') : null;
}

/** The text of which an entry was a copy when it was published, or itself. */
const originalOf = ({ copyOf, id }: LedgerEntry): string => copyOf ?? id;

/** Where a text leads, and where it led when it had moved: that is the same text under another anchor. */
function successorsOf({ to, formerNotes }: LedgerEntry): string[] {
  const former = (formerNotes ?? []).filter(({ state }) => state === 'moved');
  return [...to, ...former.flatMap((note) => note.to)];
}

/** Whether two texts of the same words are one: printed twice, moved, or with the same printed number or label. */
function areOne(one: LedgerEntry, other: LedgerEntry): boolean {
  const path = printedPathOf(one.id);
  return (
    originalOf(one) === originalOf(other) ||
    successorsOf(one).includes(other.id) ||
    successorsOf(other).includes(one.id) ||
    (path !== null && path === printedPathOf(other.id))
  );
}

/** The texts offered under each wording. */
function byWording(offered: ReadonlyMap<string, Placed>): Map<string, string[]> {
  const having = new Map<string, string[]>();
  for (const [id, { text }] of offered) having.set(text, [...(having.get(text) ?? []), id]);
  return having;
}

/**
 * Lost texts of the same words, of which more or fewer are back than went: each leads to one of them, in
 * the same surroundings first, and to one that is nobody's as long as there is such.
 * @param found the texts that are found already
 */
export function toAnyCopy(
  wanted: readonly Wanted[],
  offered: ReadonlyMap<string, Placed>,
  found: ReadonlyMap<string, string>,
): Map<string, string> {
  const having = byWording(offered);
  const taken = new Set(found.values());
  const chosen = new Map<string, string>();
  for (const { id, place, wordings } of wanted) {
    if (found.has(id)) continue;
    const copies = (having.get(wordings[0]!) ?? []).filter((at) => isCopy(place, offered.get(at)!));
    const beside = copies.filter((at) => isSamePlace(place, offered.get(at)!));
    const isFree = (at: string) => !taken.has(at);
    const to = beside.find(isFree) ?? copies.find(isFree) ?? beside[0] ?? copies[0];
    if (to === undefined) continue;
    chosen.set(id, to);
    taken.add(to);
  }
  return withTheirCopies(wanted, new Map([...found, ...chosen]));
}

/** Where lost texts lead that stood as copies beside others that are found. */
function withTheirCopies(
  wanted: readonly Wanted[],
  found: ReadonlyMap<string, string>,
): Map<string, string> {
  const all = new Map(found);
  for (const { id, place, wordings } of wanted) {
    if (all.has(id)) continue;
    const copy = wanted.find(
      (one) => found.has(one.id) && one.wordings[0] === wordings[0] && isCopy(place, one.place),
    );
    if (copy !== undefined) all.set(id, found.get(copy.id)!);
  }
  return all;
}

/** With fewer words, a text is a mark or a grade, and could be any other. */
const fewestWords = 2;

/**
 * Lost texts of words that no other text of the ledger ever had, which stand once in the document: as in
 * any conversion, such a text is itself, wherever it stands now; but a few words are not when they are a
 * heading on one side only. The last wording goes before former ones.
 * @param entries the ledger's
 * @param blocks the places of all blocks, by anchor
 */
export function toTheOnlyOneEver(
  wanted: readonly Wanted[],
  offered: ReadonlyMap<string, Placed>,
  entries: readonly LedgerEntry[],
  blocks: ReadonlyMap<string, Placed>,
): Map<string, string> {
  const having = byWording(offered);
  const standing = byWording(blocks);
  const had = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.published === null) continue;
    for (const wording of wordingsOf(entry)) had.set(wording, [...(had.get(wording) ?? []), entry]);
  }
  // One that moved to another of them is the same text twice.
  const heads = (all: readonly LedgerEntry[]) =>
    all.filter((entry) => !successorsOf(entry).some((id) => all.some((one) => one.id === id)));
  const headings = new Set(entries.flatMap(({ id, kind }) => (kind === 'heading' ? [id] : [])));
  const isHeading = (id: string) => headings.has(id);
  const blockOf = (id: string, wording: string): string[] => {
    const [at] = having.get(wording) ?? [];
    if (at === undefined || standing.get(wording)?.length !== 1) return [];
    const all = had.get(wording) ?? [];
    const original = all.find((one) => one.id === id);
    const isShort = offered.get(at)!.words < tellingWords;
    if (isShort && original !== undefined && isHeading(id) !== isHeading(at)) return [];
    const others = heads(all).filter(
      (one) =>
        one !== original && one.id !== at && (original === undefined || !areOne(one, original)),
    );
    return others.length > 0 || offered.get(at)!.words < fewestWords ? [] : [at];
  };
  return new Map(
    wanted.flatMap(({ id, wordings }): [string, string][] => {
      const [at] = wordings.flatMap((wording) => blockOf(id, wording));
      return at === undefined ? [] : [[id, at]];
    }),
  );
}

const hasBelow = ({ hash, deepHash }: LedgerEntry): boolean => hash !== deepHash;

/**
 * Whether two texts of the same words say the same with what stands below them: “And areas for further
 * development:” over two lists are two texts.
 */
const introduceTheSame = (one: LedgerEntry, other: LedgerEntry): boolean =>
  one.deepHash === other.deepHash || !(hasBelow(one) || hasBelow(other));

/**
 * Texts that were printed twice, of which this conversion has fewer: what is lost leads to a copy of its
 * words, or of words that it had, which stood beside it before and stands now, in the same surroundings
 * first.
 * @param lost the texts that the conversion lost
 * @param before the ledger's entries before it
 * @param entries those after it
 */
export function toCopiesLeft(
  lost: readonly LedgerEntry[],
  before: readonly LedgerEntry[],
  entries: readonly LedgerEntry[],
): Map<string, string> {
  const former = byAnchor(before);
  const gone = lost.flatMap(({ id }) => {
    const entry = former.get(id);
    return entry !== undefined && wordingsOf(entry).length > 0 ? [entry] : [];
  });
  if (gone.length === 0) return new Map();
  const here = new Set(entries.filter(isPresent).map(({ id }) => id));
  const places = new Map([
    ...placesOf(before.filter(({ published }) => published !== null)),
    ...placesOf(before.filter(isPresent)),
  ]);
  // A draft's anchor may be another text's by now.
  const standing = before.filter(
    (entry) => isPresent(entry) && entry.published !== null && here.has(entry.id),
  );
  return new Map(
    gone.flatMap((entry): [string, string][] => {
      const place = places.get(entry.id);
      if (place === undefined) return [];
      const keys = wordingsOf(entry);
      const copies = standing.filter((one) => keys.includes(keyOfText(one)) && places.has(one.id));
      const isEnough = isPresent(entry) || place.words >= enoughAnywhere;
      const isLeft = (one: LedgerEntry): boolean => {
        if (areOne(one, entry)) return true;
        const there = places.get(one.id)!;
        if (!isEnough || !stoodBeside(one, entry) || !isCopy(place, there)) return false;
        return introduceTheSame(one, entry) || isSamePlace(place, there);
      };
      const left = copies.filter(isLeft);
      const best = left.find(({ id }) => isSamePlace(place, places.get(id)!)) ?? left[0];
      return best === undefined ? [] : [[entry.id, best.id]];
    }),
  );
}
