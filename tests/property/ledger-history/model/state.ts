import { copyOf, type Identities, type Unit, type Word } from './model.ts';
import type { Draw } from './draw.ts';

/** A text that was deleted, and behind which one it stood. */
export interface Removed {
  units: Unit[];
  behind: number | null;
  round: number;
}

/** A document under revision, and what its editor remembers of it. */
export interface State {
  units: Unit[];
  round: number;
  ids: Identities;
  /** Paragraphs of other documents. */
  foreign: readonly string[];
  /** Another document as a whole, to be put in its place by mistake. */
  other: readonly Unit[];
  removed: Removed[];
  /** The right document as it was before each round. */
  former: (readonly Unit[])[];
  /** The right document while the wrong one stands in its place. */
  displaced: Unit[] | null;
  /** What was done in this round to each unit, by its identity. */
  touched: Map<number, string[]>;
  /** The kind of edit that is being made. */
  doing: string;
}

/** An edit: changes the state and says whether there was anything to be done. */
export type Edit = (state: State, draw: Draw) => boolean;

export function newState(
  units: Unit[],
  ids: Identities,
  foreign: readonly string[],
  other: readonly Unit[],
): State {
  const memory = { removed: [], former: [], displaced: null, touched: new Map(), doing: '' };
  return { units, ids, foreign, other, round: 0, ...memory };
}

/** Notes that the present edit touches these units. */
export function touch({ touched, doing }: State, units: readonly Unit[]): void {
  for (const { uid } of units) {
    const kinds = touched.get(uid) ?? [];
    if (kinds.at(-1) !== doing) touched.set(uid, [...kinds, doing]);
  }
}

/** Takes units out of the document. */
export function takeOut(state: State, units: readonly Unit[]): void {
  const gone = new Set(units);
  state.units = state.units.filter((one) => !gone.has(one));
}

/** Sets units behind another one, or first. */
export function setBehind(state: State, behind: Unit | null, units: readonly Unit[]): void {
  const at = behind === null ? 0 : state.units.indexOf(behind) + 1;
  state.units = state.units.toSpliced(at, 0, ...units);
}

/** Deletes units for good, and remembers where they stood. */
export function removeUnits(state: State, units: readonly Unit[]): void {
  const at = state.units.indexOf(units[0]!);
  const behind = at <= 0 ? null : state.units[at - 1]!.uid;
  touch(state, units);
  takeOut(state, units);
  state.removed.push({ units: copyOf(units), behind, round: state.round });
}

/** A new text of the form of another unit, at the top level of its list. */
export function newUnit(state: State, like: Unit, words: Word[]): Unit {
  const form = { role: null, label: null, area: null, grade: null, header: [], marks: [] };
  const made = { uid: state.ids.next(), cells: [words], spans: [1] };
  const unit: Unit = { ...like, ...form, ...made };
  touch(state, [unit]);
  return unit;
}
