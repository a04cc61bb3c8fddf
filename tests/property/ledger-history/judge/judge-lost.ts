import { besideOf, isOthers, type Address, type Finding, type Moment } from './address.ts';
import { plainText, wordsOf, type Unit } from '../model/model.ts';
import { alikeInOrder, readsTheSame, sameInOrder, shareIn, type Version } from './relate.ts';

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

/** Whether a text is of so few words that they are another text's as likely, unless it stands beside the same. */
function isAnybodys({ words, beside }: Version, unit: Unit, units: readonly Unit[]): boolean {
  return words.length <= 3 && !besideOf(unit, units).some((uid) => beside.includes(uid));
}

/** Whether a text that is not its own comes as near to the lost one as its own does. */
function isRivalled({ words }: Version, unit: Unit, units: readonly Unit[]): boolean {
  const nearness = alikeInOrder(words, unit);
  const strangers = units.filter(
    (one) => shareIn(wordsOf(one), words) === 0 && one.uid !== unit.uid,
  );
  return strangers.some((one) => {
    return (
      Math.abs(wordsOf(one).length - words.length) < words.length &&
      alikeInOrder(words, one) >= nearness
    );
  });
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
    const isUnclear = hasTwin(address, former, moment) || isAnybodys(former, exact, moment.units);
    const fault = isUnclear ? 'twin' : 'wrong note';
    return found(fault, exact, 'leads nowhere, though its very words stand in the document');
  }
  // Later on only words that are back entirely are asked after.
  if (address.isLost) return [];
  const near = having(version, moment.units).find(
    (unit) => sameInOrder(version.words, unit) >= fourFifths && !isOthers(address, unit, moment),
  );
  if (near !== undefined) {
    const share = Math.floor(100 * sameInOrder(version.words, near));
    const fault = isRivalled(version, near, moment.units) ? 'twin' : 'miss';
    return found(fault, near, `leads nowhere, though this is ${share} % the same`);
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
