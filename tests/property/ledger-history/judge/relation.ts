import { isOthers, last, type Address, type Moment } from './address.ts';
import { plainText, wordsOf, type Unit } from '../model/model.ts';
import {
  alikeInOrder,
  contains,
  copiedBy,
  hasTheSameWords,
  isKin,
  isWithin,
  likenessTo,
  readsTheSame,
  shareIn,
  type Version,
} from './relate.ts';

/** So many words in a row are hardly the same by chance. */
const telling = 8;

/** Whether a unit is the only one in which a text's words stand in a row, and was not copied from it. */
function hasTheVeryWords({ words }: Version, unit: Unit, units: readonly Unit[]): boolean {
  if (words.length < telling || !contains(words, unit)) return false;
  if (likenessTo(words, unit) >= 1 / 2) return false;
  return units.every((one) => one === unit || !contains(words, one));
}

/** Whether a unit stood in the last page, or ever beside what an address was. */
function stoodBefore({ versions }: Address, { uid }: Unit, { pages }: Moment): boolean {
  const stoodBeside = (page: ReadonlyMap<number, number>) =>
    page.has(uid) && versions.some((version) => page.has(version.uid));
  return pages.at(-1)?.has(uid) === true || pages.some(stoodBeside);
}

/**
 * Whether a unit has the very words of a text that stands nowhere else, or came since the last conversion and
 * is in the likeness of one that stands no more but as another address's copy, or of a part of one, and never
 * stood beside it: nobody could tell.
 */
function passesFor(address: Address, unit: Unit, moment: Moment): boolean {
  const { words } = last(address);
  const { units } = moment;
  if (hasTheVeryWords(last(address), unit, units)) return true;
  if (stoodBefore(address, unit, moment)) return false;
  const standing = units.filter((one) => !isOthers(address, one, moment)).flatMap(wordsOf);
  const left = shareIn(words, standing);
  const part = copiedBy(words, unit);
  const isPart = part.length >= (4 / 5) * wordsOf(unit).length && shareIn(part, standing) === 0;
  if (left >= 1 / 2 || (left === 0 && part.length > 0 && isPart)) return isPart;
  const isAlike = alikeInOrder(words, unit) >= 4 / 5 || isWithin(words, unit);
  return isAlike || likenessTo(words, unit) >= 1 / 2;
}

/** Whether a text that stands no more once had the very words of a unit. */
function hasFormerWords(address: Address, unit: Unit, { units }: Moment): boolean {
  const { uid } = last(address);
  return (
    units.every((one) => one.uid !== uid) &&
    address.versions.some(({ words }) => readsTheSame(words, unit))
  );
}

/** Whether an address is a note that says what it said before. */
export function isOldNote({ id }: Address, { entries, before }: Moment): boolean {
  const [old, now] = [before.get(id), entries.get(id)];
  if (old === undefined || now === undefined || now.to.length === 0) return false;
  return old.state === now.state && String(old.to) === String(now.to);
}

/** The texts that an address may go back to: all that it was, once it was one that nobody could tell from it. */
export function alternatives({ versions }: Address): Version[] {
  return versions.some(({ isDoubtful }) => isDoubtful) ? versions : [];
}

/** Whether another address had the very same words, and a unit comes from that one: either may be meant. */
function isKinOfTwin(address: Address, unit: Unit, { addresses }: Moment): boolean {
  const text = plainText(last(address).words);
  const isTwin = (one: Version) => text !== '' && plainText(one.words) === text;
  return [...addresses.values()].some(
    (one) =>
      one !== address &&
      one.versions.some(isTwin) &&
      one.versions.some((v) => (isTwin(v) || alternatives(one).includes(v)) && isKin(v, unit)),
  );
}

/** Whether the address's own unit stands elsewhere and reads the same. */
function readsAsItsOwn(address: Address, unit: Unit, { units }: Moment): boolean {
  const own = units.find(({ uid }) => uid === last(address).uid);
  return own !== undefined && readsTheSame(wordsOf(own), unit);
}

type Relation = 'kin' | 'twin' | 'apart' | 'alien';

/** What a unit is to an address: its text, one that nobody could tell from it, or another one. */
export function relationOf(address: Address, unit: Unit, moment: Moment): Relation {
  const version = last(address);
  if ([version, ...alternatives(address)].some((one) => isKin(one, unit))) return 'kin';
  if (hasTheSameWords(version.words, unit) || hasFormerWords(address, unit, moment)) return 'twin';
  if (isKinOfTwin(address, unit, moment) || readsAsItsOwn(address, unit, moment)) return 'twin';
  return passesFor(address, unit, moment) ? 'apart' : 'alien';
}
