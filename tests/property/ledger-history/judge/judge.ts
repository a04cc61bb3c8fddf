import { last, versionOf, type Address, type Fault, type Finding, type Moment } from './address.ts';
import type { Page } from '../model/convert.ts';
import { entriesById, follow, type Destination } from './follow.ts';
import { joined, wordsOf, type Unit } from '../model/model.ts';
import { judgeLost } from './judge-lost.ts';
import { isLesserPart, judgeParts } from './judge-parts.ts';
import { isKin, readsTheSame, shareIn, type Version } from './relate.ts';
import { alternatives, isOldNote, relationOf } from './relation.ts';

/** The unit outside some that has half the words of a text, or is it. */
function standsElsewhere({ uid, words }: Version, units: readonly Unit[], but: readonly Unit[]) {
  return units.find(
    (unit) => !but.includes(unit) && (unit.uid === uid || shareIn(words, wordsOf(unit)) >= 1 / 2),
  );
}

/** Whether one of the notes that an address follows is of a division, and one of its published parts leads nowhere. */
function hasLostPart({ id }: Pick<Address, 'id'>, moment: Moment): boolean {
  const { entries, page, addresses } = moment;
  const { state, to } = entries.get(id)!;
  const isLost = (part: string) => follow(part, entries, page).ends.length === 0;
  if (state === 'split' && to.some((part) => addresses.has(part) && isLost(part))) return true;
  return to.some((part) => entries.has(part) && hasLostPart({ id: part }, moment));
}

/** Judges the texts to which an address leads. */
function judgeEnds(address: Address, { ends }: Destination, moment: Moment): Finding[] {
  const finding = (fault: Fault, unit: Unit, why: string): Finding => {
    return { fault, id: address.id, own: last(address).uid, landing: unit.uid, why };
  };
  const units = ends.map(({ unit }) => unit);
  // An old note was judged when it was new; from then on it goes where its targets go, also in parts.
  const isOld = isOldNote(address, moment);
  const isKinOfTarget = ({ way, unit }: Destination['ends'][number]) =>
    way.slice(1).some((id) => {
      const target = moment.addresses.get(id);
      return target !== undefined && relationOf(target, unit, moment) !== 'alien';
    });
  // Of a divided text's parts, one that went nowhere is judged by itself.
  const isLeftOfParts = isOld && ends.every(isKinOfTarget) && hasLostPart(address, moment);
  for (const { way, unit } of ends) {
    const relation = relationOf(address, unit, moment);
    const text = joined(wordsOf(unit));
    const isTrue =
      relation !== 'alien' ||
      (isOld && isKinOfTarget({ id: address.id, way, unit })) ||
      isLesserPart(address, unit, units, moment);
    if (!isTrue) return [finding('lie', unit, `leads to “${text}”`)];
    if (relation === 'twin' || relation === 'apart')
      return [finding(relation, unit, `leads to “${text}”`)];
  }
  const others = alternatives(address);
  // Where the text to which a note leads stands twice, the other copy has its words, too.
  const led = ends
    .flatMap(({ way }) => way.slice(1))
    .flatMap((id) => moment.addresses.get(id) ?? []);
  const copies = moment.units.filter(({ uid }) =>
    led.some(({ versions }) => versions.some((one) => one.uid === uid)),
  );
  for (const version of address.versions.filter(({ isDoubtful }) => !isDoubtful)) {
    if (
      units.length === 0 ||
      isLeftOfParts ||
      units.some((unit) => isKin(version, unit) || readsTheSame(version.words, unit)) ||
      others.some((one) => units.some((unit) => isKin(one, unit)))
    )
      continue;
    const other = standsElsewhere(version, moment.units, [...units, ...copies]);
    const why = `leads to “${joined(wordsOf(units[0]!))}”, was “${joined(version.words)}”`;
    return [finding(other === undefined ? 'drift' : 'lie', units[0]!, why)];
  }
  return [];
}

/** Whether an address leads to the one text that it was, word for word. */
function isUnchanged(address: Address, { ends, deadEnds }: Destination): boolean {
  const [end] = ends;
  if (ends.length !== 1 || deadEnds.length > 0 || end!.id !== address.id) return false;
  return (
    end!.unit.uid === last(address).uid &&
    joined(wordsOf(end!.unit)) === joined(last(address).words)
  );
}

function judgeAddress(address: Address, moment: Moment): Finding[] {
  const destination = follow(address.id, moment.entries, moment.page);
  if (isUnchanged(address, destination)) return [];
  const own = last(address).uid;
  const [dead] = destination.deadEnds;
  const found = judgeEnds(address, destination, moment);
  if (found.length > 0) return found;
  if (dead !== undefined)
    return [{ fault: 'dead end', id: address.id, own, landing: null, why: dead }];
  if (destination.ends.length === 0) return judgeLost(address, moment);
  return isOldNote(address, moment) ? [] : judgeParts(address, destination, moment);
}

/** What an address is from now on: it follows its text, unless it lies. */
function remember(
  address: Address,
  { ends }: Destination,
  findings: readonly Finding[],
  moment: Moment,
): void {
  const fault = findings[0]?.fault;
  if (fault === 'lie') address.isSpoilt = true;
  const isDoubtful = fault === 'twin' || fault === 'apart' || fault === 'drift';
  const own = moment.page.unitOf.get(address.id);
  const unit = own ?? (isDoubtful && ends.length === 1 ? ends[0]!.unit : undefined);
  if (unit === undefined || fault === 'lie') return;
  if (own !== undefined) address.held.clear();
  const version = versionOf(unit, moment.units);
  const isOther =
    version.uid !== last(address).uid || joined(version.words) !== joined(last(address).words);
  // A text that only passes for another one takes its place: what the former one was is no measure any more.
  if (isDoubtful) address.versions = address.versions.map((one) => ({ ...one, isDoubtful: true }));
  if (isOther) address.versions.push(version);
  else address.versions.splice(-1, 1, version);
}

/** Judges every published address of a moment, each fault once for as long as it lasts. */
export function judge(moment: Moment): Finding[] {
  const judged = [...moment.addresses.values()].filter(({ isSpoilt }) => !isSpoilt);
  const all = judged.map((address) => ({ address, found: judgeAddress(address, moment) }));
  return all.flatMap(({ address, found }) => {
    const fresh = found.filter(({ fault }) => !address.held.has(fault));
    for (const { fault } of found) address.held.add(fault);
    const destination = follow(address.id, moment.entries, moment.page);
    address.isLost = destination.ends.length === 0;
    remember(address, destination, found, moment);
    return fresh;
  });
}

/** Adds the addresses that are published now and were not before. */
export function register(addresses: Map<string, Address>, page: Page): void {
  const entries = entriesById(page.ledger);
  for (const { id, published } of page.ledger.anchors) {
    if (published === null || addresses.has(id)) continue;
    const [end] = follow(id, entries, page).ends;
    if (end === undefined) continue;
    addresses.set(id, {
      id,
      versions: [versionOf(end.unit, page.units)],
      isSpoilt: false,
      isLost: false,
      held: new Set(),
    });
  }
}
