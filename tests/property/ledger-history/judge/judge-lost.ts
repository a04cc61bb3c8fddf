import {
  besideOf,
  isAtHome,
  isOthers,
  type Address,
  type Finding,
  type Moment,
} from './address.ts';
import { plainText, wordsOf, type Unit } from '../model/model.ts';
import { telling } from './relation.ts';
import { readsTheSame, sameInOrder, shareIn, type Version } from './relate.ts';

/** From this share of its words in order on, a text is the same for the purposes of issue and test. */
const fourFifths = 4 / 5;

/** Units that have most words of a text. */
function having({ words }: Version, units: readonly Unit[]): Unit[] {
  return units.filter((unit) => shareIn(words, wordsOf(unit)) >= fourFifths);
}

/** Whether another address had a text of the very same words: then only surroundings can tell them apart. */
function hasTwin(address: Address, version: Version, { addresses, units }: Moment): boolean {
  const text = plainText(version.words);
  const isOther = ({ words }: Pick<Version, 'words'>) =>
    shareIn(words, version.words) === 0 && plainText(words) === text;
  const stands = units.some((unit) => isOther({ words: wordsOf(unit) }));
  return (
    stands || [...addresses.values()].some((one) => one !== address && one.versions.some(isOther))
  );
}

/**
 * Whether a text of the very words may well be another one: another had them too, or they are few, as of a
 * grade, and neither its neighbours nor its heading are the same.
 */
function isUnclear(address: Address, version: Version, unit: Unit, moment: Moment): boolean {
  const { beside, words } = version;
  const now = besideOf(unit, moment.units);
  if (now.length === 2 && now.every((uid, at) => uid === beside[at])) return false;
  const isFew = words.length <= 3 && !isAtHome(version, unit, moment.units);
  return isFew || hasTwin(address, version, moment);
}

/** Whether a note names the anchor under which a text of so few words stands that they may be another one's. */
function isNamed({ id }: Address, unit: Unit, { entries, page }: Moment): boolean {
  const [place] = [...page.unitOf].find(([, held]) => held === unit) ?? [];
  const said: readonly string[] = entries.get(id)?.reason?.match(/[\w-]+/gu) ?? [];
  return wordsOf(unit).length < telling && place !== undefined && said.includes(place);
}

/** Whether the text's words stand in two or three units that have little else. */
function standsInParts({ words }: Version, units: readonly Unit[]): boolean {
  const parts = units.filter((unit) => shareIn(wordsOf(unit), words) >= fourFifths);
  return parts.length > 1 && shareIn(words, parts.flatMap(wordsOf)) >= fourFifths;
}

/** Judges an address that leads to no text: rightly so, if its text is gone. */
export function judgeLost(address: Address, moment: Moment): Finding[] {
  const version = address.versions.at(-1)!;
  const { id } = address;
  const found = (fault: Finding['fault'], unit: Unit, why: string): Finding[] => [
    { fault, id, own: version.uid, landing: unit.uid, why },
  ];
  for (const former of address.versions.toReversed()) {
    const exact = having(former, moment.units).find((unit) => readsTheSame(former.words, unit));
    if (exact === undefined) continue;
    const isTwin = isUnclear(address, former, exact, moment);
    const fault = isNamed(address, exact, moment) ? 'named' : isTwin ? 'twin' : 'wrong note';
    return found(fault, exact, 'leads nowhere, though its very words stand in the document');
  }
  // Later on only words that are back entirely are asked after.
  if (address.isLost) return [];
  const near = having(version, moment.units).find(
    (unit) => sameInOrder(version.words, unit) >= fourFifths && !isOthers(address, unit, moment),
  );
  if (near !== undefined) {
    const share = Math.floor(100 * sameInOrder(version.words, near));
    return found('miss', near, `leads nowhere, though this is ${share} % the same`);
  }
  const own = moment.units.find(
    (unit) => unit.uid === version.uid && !isOthers(address, unit, moment),
  );
  if (own !== undefined && version.words.length > 0) return found('lost', own, 'leads nowhere');
  const isAstray = standsInParts(version, moment.units);
  return isAstray
    ? [
        {
          fault: 'astray',
          id,
          own: version.uid,
          landing: null,
          why: 'leads nowhere, though its parts stand',
        },
      ]
    : [];
}
