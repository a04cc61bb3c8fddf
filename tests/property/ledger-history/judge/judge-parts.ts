import type { Destination } from './follow.ts';
import { isOthers, type Address, type Finding, type Moment } from './address.ts';
import { joined, wordsOf, type Unit } from '../model/model.ts';
import { isKin, readsTheSame, shareIn, unchangedShare } from './relate.ts';

/** Shorter parts could be anybody's words. */
const fewest = 6;

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
