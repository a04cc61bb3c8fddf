import { besideOf, isAtHome, isOthers, last, rowOf, type Address, type Moment } from './address.ts';
import { isHeading, plainText, wordsOf, type Unit } from '../model/model.ts';
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
export const telling = 8;

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

/** Whether a unit is a row of the same table, named by the very words of the first cell. */
function isNamedTheSame({ row }: Version, unit: Unit): boolean {
  const now = rowOf(unit);
  return row !== null && now !== null && row.table === now.table && row.label === now.label;
}

/** Whether a unit is a heading between the very units between which another one stood: over the same texts. */
function headsTheSame(version: Version, unit: Unit, units: readonly Unit[]): boolean {
  const now = besideOf(unit, units);
  const isBetween = now.length === 2 && now.every((uid, at) => uid === version.beside[at]);
  return version.isHeading && isHeading(unit) && isBetween;
}

/**
 * Whether nobody could tell a unit from a correction of a text that stands no more but as another address's
 * copy: it came since the last conversion, never stood beside the text, and is so much like it that a reader
 * finds four fifths of it, or half of it in its place, or all of a few words there; or it is a row with its name, or a heading over the
 * same texts. Of a text of which half stands, only a part may be such a unit, in the likeness of a part that stands no more.
 */
function passesFor(address: Address, unit: Unit, moment: Moment): boolean {
  const version = last(address);
  const { words } = version;
  const { units } = moment;
  if (hasTheVeryWords(version, unit, units)) return true;
  if (stoodBefore(address, unit, moment)) return false;
  const standing = units.filter((one) => !isOthers(address, one, moment)).flatMap(wordsOf);
  const left = shareIn(words, standing);
  const part = copiedBy(words, unit);
  const isPart = part.length >= (4 / 5) * wordsOf(unit).length && shareIn(part, standing) === 0;
  if (left >= 1 / 2 || (left === 0 && part.length > 0 && isPart)) return isPart;
  if (isNamedTheSame(version, unit) || headsTheSame(version, unit, units)) return true;
  const isThere = isAtHome(version, unit, units);
  if (alikeInOrder(words, unit) >= 4 / 5) return isThere || words.length >= telling;
  return isThere && (isWithin(words, unit) || likenessTo(words, unit) >= 1 / 2);
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

/** Whether another address had the very same words, and a unit comes from that one: either may be meant. */
function isKinOfTwin(address: Address, unit: Unit, { addresses }: Moment): boolean {
  const text = plainText(last(address).words);
  const isTwin = (one: Version) => text !== '' && plainText(one.words) === text;
  return [...addresses.values()].some(
    (one) => one !== address && one.versions.some((v) => isTwin(v) && isKin(v, unit)),
  );
}

/** The texts that an address may go back to: all that it was, once it was one that nobody could tell from it. */
export function alternatives({ versions }: Address): Version[] {
  return versions.some(({ isDoubtful }) => isDoubtful) ? versions : [];
}

type Relation = 'kin' | 'twin' | 'apart' | 'alien';

/**
 * Whether a unit has the words of a text, or of another one that had the same, so that a reader finds the text
 * there and nobody could say that it is another one. A few words, such as a grade or “Summary”, are that only
 * beside the same texts or under the same heading.
 */
function isTwin(address: Address, unit: Unit, moment: Moment): boolean {
  const version = last(address);
  if (version.words.length < telling && !isAtHome(version, unit, moment.units)) return false;
  if (hasTheSameWords(version.words, unit) || hasFormerWords(address, unit, moment)) return true;
  return isKinOfTwin(address, unit, moment);
}

/** Whether a new unit has, among others, the very words of a text of which neither whole nor part stands by itself. */
function tookUp(address: Address, unit: Unit, moment: Moment): boolean {
  const { words } = last(address);
  if (words.length < telling || stoodBefore(address, unit, moment)) return false;
  const isSomewhere = moment.units.some((one) => shareIn(wordsOf(one), words) >= 4 / 5);
  return !isSomewhere && contains(words, unit);
}

/** What a unit is to an address: its text, one that nobody could tell from it, or another one. */
export function relationOf(address: Address, unit: Unit, moment: Moment): Relation {
  const version = last(address);
  if ([version, ...alternatives(address)].some((one) => isKin(one, unit))) return 'kin';
  if (isTwin(address, unit, moment)) return 'twin';
  if (passesFor(address, unit, moment)) return 'apart';
  return tookUp(address, unit, moment) ? 'twin' : 'alien';
}
