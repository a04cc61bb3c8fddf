import type { LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import type { Page } from '../model/convert.ts';
import { wordsOf, type Unit } from '../model/model.ts';
import type { Version } from './relate.ts';

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
  /** How often each unit, by its identity, stood in every page that was written before. */
  pages: readonly ReadonlyMap<number, number>[];
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

/** The text that a unit is among others. */
export function versionOf(unit: Unit, units: readonly Unit[]): Version {
  const words = wordsOf(unit).map((word) => ({ ...word }));
  return { uid: unit.uid, words, beside: besideOf(unit, units), isDoubtful: false };
}

/** How often each unit stands in a page, by its identity. */
export function countsOf(units: readonly Unit[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { uid } of units) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  return counts;
}

/**
 * Whether a unit is another address's, which was this very unit before too: of a text printed twice, the other
 * copy, also if that one's anchor is a draft.
 */
export function isOthers(
  { id }: Address,
  unit: Unit,
  { page, addresses, pages }: Pick<Moment, 'page' | 'addresses' | 'pages'>,
): boolean {
  const stoodTwice = (pages.at(-1)?.get(unit.uid) ?? 0) > 1;
  return [...page.unitOf].some(
    ([other, held]) =>
      held === unit &&
      other !== id &&
      (addresses.get(other)?.versions.at(-1)?.uid ?? (stoodTwice && unit.uid)) === unit.uid,
  );
}
