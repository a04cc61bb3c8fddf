import type { Destination } from './follow.ts';
import { isOthers, last, type Address, type Finding, type Moment } from './address.ts';
import { joined, wordsOf, type Unit } from '../model/model.ts';
import { isKin, readsTheSame, shareIn, slotsOf, unchangedShare } from './relate.ts';

/** Shorter parts could be anybody's words. */
const fewest = 6;

/** Fewer words may stand in any text. */
const fewestOfPart = 3;

/**
 * Whether a division leads, beside a text that has most of it, to one that took what that one lacks: the note
 * says that the words are in both, and a reader finds them there. They are the very words, in a row.
 */
export function isLesserPart(
  address: Address,
  unit: Unit,
  ends: readonly Unit[],
  { entries }: Pick<Moment, 'entries'>,
): boolean {
  const { words } = last(address);
  const most = ends.filter((one) => one !== unit && isKin(last(address), one));
  if (entries.get(address.id)!.state !== 'split' || most.length === 0) return false;
  const elsewhere = slotsOf(most.flatMap(wordsOf));
  const own = wordsOf(unit).map(({ slot }) => slot);
  const taken = words.filter(({ slot }) => own.includes(slot));
  const first = own.indexOf(taken[0]?.slot ?? -1);
  return (
    taken.length >= fewestOfPart &&
    taken.every(({ slot }, at) => own[first + at] === slot && !elsewhere.has(slot)) &&
    unchangedShare(taken, wordsOf(unit)) === 1
  );
}

/** A part that is named nowhere, though it is nothing but a good part of the text. */
function unnamedParts(address: Address, named: readonly Unit[], moment: Moment): Unit[] {
  const { words } = address.versions.at(-1)!;
  const covered = named.flatMap(wordsOf);
  return moment.units.filter((unit) => {
    const own = wordsOf(unit);
    const isPart = unchangedShare(own, words) >= 9 / 10 && shareIn(words, own) >= 1 / 4;
    // Of a text printed twice, the other copy is another address's.
    const isCopy = named.some(({ uid }) => uid === unit.uid) && !named.includes(unit);
    if (isCopy || isOthers(address, unit, moment)) return false;
    return (
      isPart && own.length >= fewest && !named.includes(unit) && shareIn(own, covered) < 1 / 10
    );
  });
}

/** Judges whether an address that leads to a text, or to several, leads to all that is left of its own. */
export function judgeParts(address: Address, { ends }: Destination, moment: Moment): Finding[] {
  const named = ends.map(({ unit }) => unit);
  // Of two texts of the same words, the note may lead on with the other one.
  const doubtful = address.versions.filter(({ isDoubtful }) => isDoubtful);
  const isThat = (unit: Unit) =>
    doubtful.some((one) => isKin(one, unit) || readsTheSame(one.words, unit));
  if (named.some(isThat)) return [];
  const [missing] = unnamedParts(address, named, moment);
  if (missing === undefined) return [];
  const { uid, words } = address.versions.at(-1)!;
  const isLesser = shareIn(words, named.flatMap(wordsOf)) < shareIn(words, wordsOf(missing));
  const isNote = moment.page.unitOf.get(address.id) === undefined;
  const why = `does not name its part “${joined(wordsOf(missing))}”`;
  const fault = isLesser || isNote ? 'wrong note' : 'incomplete';
  return [{ fault, id: address.id, own: uid, landing: missing.uid, why }];
}
