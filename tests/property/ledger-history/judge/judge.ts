import type { LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import type { Page } from '../model/convert.ts';
import { entriesById, follow, type Destination } from './follow.ts';
import { joined, wordsOf, type Unit } from '../model/model.ts';
import { isOthers, judgeLost } from './judge-lost.ts';
import { judgeParts } from './judge-parts.ts';
import {
  alikeByName,
  alikeInOrder,
  isKin,
  likenessTo,
  readsTheSame,
  shareIn,
  type Version,
} from './relate.ts';

export const faults = [
  'lie',
  'dead end',
  'wrong note',
  'miss',
  'rewritten',
  'silent',
  'refused',
] as const;
/** What is counted apart: not wrong, or not to be known for certain. */
export const remarks = ['lost', 'astray', 'incomplete', 'twin', 'apart', 'drift'] as const;
export type Fault = (typeof faults)[number] | (typeof remarks)[number];

export interface Finding {
  fault: Fault;
  id: string;
  /** The unit that the address was before, and the one to which it leads. */
  own: number;
  landing: number | null;
  why: string;
}

/** A published address: every text that it rightly was, oldest first. */
export interface Address {
  id: string;
  versions: Version[];
  /** Whether it was found to lie; then it is judged no more. */
  isSpoilt: boolean;
  /** Whether it led nowhere when it was judged last. */
  isLost: boolean;
  /** What has been held against it since it last was a text. */
  held: Set<Fault>;
}

export const last = ({ versions }: Address): Version => versions.at(-1)!;

/** A document and its addresses at one moment. */
export interface Moment {
  page: Page;
  units: readonly Unit[];
  /** The round of the last conversion that was written. */
  since: number;
  entries: ReadonlyMap<string, LedgerEntry>;
  /** The entries of the conversion before. */
  before: ReadonlyMap<string, LedgerEntry>;
  addresses: ReadonlyMap<string, Address>;
}

/** The units right before and right behind one. */
export function besideOf(unit: Unit, units: readonly Unit[]): number[] {
  const at = units.indexOf(unit);
  return [units[at - 1], units[at + 1]].flatMap((one) => (one === undefined ? [] : [one.uid]));
}

function versionOf(unit: Unit, units: readonly Unit[]): Version {
  const words = wordsOf(unit).map((word) => ({ ...word }));
  return { uid: unit.uid, words, beside: besideOf(unit, units), isDoubtful: false };
}

/** Whether a text stands no more: less than half of it, but for another copy of it that has an address of its own. */
function isGone(address: Address, moment: Moment): boolean {
  const others = moment.units.filter((unit) => !isOthers(address, unit, moment));
  return shareIn(last(address).words, others.flatMap(wordsOf)) < 1 / 2;
}

/** Whether a unit was written since the last conversion in the likeness of a text that is gone: nobody could tell. */
function passesFor(address: Address, unit: Unit, moment: Moment): boolean {
  const { words } = last(address);
  if (unit.born <= moment.since || !isGone(address, moment)) return false;
  return likenessTo(words, unit) >= 1 / 2 || alikeInOrder(words, unit) >= 4 / 5;
}

/** Whether a unit reads as near to a text as that one's own unit does now, and stands as near to its place. */
function isAsNear(version: Version, unit: Unit, units: readonly Unit[]): boolean {
  const own = units.find(({ uid }) => uid === version.uid);
  if (own === undefined || readsTheSame(version.words, own)) return false;
  const beside = (one: Unit) =>
    besideOf(one, units).filter((uid) => version.beside.includes(uid)).length;
  const isAsAlike = alikeByName(version.words, unit) >= alikeByName(version.words, own);
  return isAsAlike && beside(unit) >= beside(own);
}

/** Whether an address is a note that says what it said before. */
export function isOldNote({ id }: Address, { entries, before }: Moment): boolean {
  const [old, now] = [before.get(id), entries.get(id)];
  if (old === undefined || now === undefined || now.to.length === 0) return false;
  return old.state === now.state && String(old.to) === String(now.to);
}

type Relation = 'kin' | 'twin' | 'apart' | 'alien';

function relationOf(address: Address, unit: Unit, moment: Moment): Relation {
  const version = last(address);
  const doubtful = address.versions.filter(({ isDoubtful }) => isDoubtful);
  if ([version, ...doubtful].some((one) => isKin(one, unit))) return 'kin';
  if (readsTheSame(version.words, unit)) return 'twin';
  const isUnclear = passesFor(address, unit, moment) || isAsNear(version, unit, moment.units);
  return isUnclear ? 'apart' : 'alien';
}

/** The unit outside some that has half the words of a text, or is it. */
function standsElsewhere({ uid, words }: Version, units: readonly Unit[], but: readonly Unit[]) {
  return units.find(
    (unit) => !but.includes(unit) && (unit.uid === uid || shareIn(words, wordsOf(unit)) >= 1 / 2),
  );
}

/** Judges the texts to which an address leads. */
function judgeEnds(address: Address, { ends }: Destination, moment: Moment): Finding[] {
  const finding = (fault: Fault, unit: Unit, why: string): Finding => {
    return { fault, id: address.id, own: last(address).uid, landing: unit.uid, why };
  };
  const units = ends.map(({ unit }) => unit);
  for (const { way, unit } of ends) {
    const relation = relationOf(address, unit, moment);
    const text = joined(wordsOf(unit));
    // An old note was judged when it was new; from then on it goes where its target goes, also in parts.
    const onTheWay = isOldNote(address, moment) ? way.slice(1) : [];
    const targets = onTheWay.flatMap((id) => moment.addresses.get(id) ?? []);
    const isKinOfTarget = targets.some((target) => isKin(last(target), unit));
    if (relation === 'alien' && targets.some((target) => passesFor(target, unit, moment)))
      return [finding('apart', unit, `leads to “${text}”`)];
    if (relation === 'alien' && !isKinOfTarget) return [finding('lie', unit, `leads to “${text}”`)];
    if (relation === 'twin' || relation === 'apart')
      return [finding(relation, unit, `leads to “${text}”`)];
  }
  const doubtful = address.versions.filter(({ isDoubtful }) => isDoubtful);
  for (const version of address.versions.filter(({ isDoubtful }) => !isDoubtful)) {
    if (
      units.length === 0 ||
      units.some((unit) => isKin(version, unit) || readsTheSame(version.words, unit)) ||
      doubtful.some((one) => units.some((unit) => isKin(one, unit)))
    )
      continue;
    const other = standsElsewhere(version, moment.units, units);
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
function remember(address: Address, findings: readonly Finding[], moment: Moment): void {
  const fault = findings[0]?.fault;
  if (fault === 'lie') address.isSpoilt = true;
  const unit = moment.page.unitOf.get(address.id);
  if (unit === undefined || fault === 'lie') return;
  address.held.clear();
  const version = versionOf(unit, moment.units);
  const isOther =
    version.uid !== last(address).uid || joined(version.words) !== joined(last(address).words);
  // A text that only passes for another one takes its place: what the former one was is no measure any more.
  if (fault === 'twin' || fault === 'apart' || fault === 'drift')
    address.versions = address.versions.map((one) => ({ ...one, isDoubtful: true }));
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
    address.isLost = follow(address.id, moment.entries, moment.page).ends.length === 0;
    remember(address, found, moment);
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
