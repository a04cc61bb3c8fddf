import { copyOf, textOf, type Unit } from '../model/model.ts';
import { setBehind, touch, type Edit, type State } from '../model/state.ts';

/** Units below one that is in the document again have that one's like there above them. */
function relink({ units }: State, fresh: readonly Unit[]): void {
  for (const unit of fresh) {
    const { parent } = unit;
    if (parent === null || units.includes(parent)) continue;
    unit.parent = units.find(({ uid }) => uid === parent.uid) ?? null;
  }
}

const keyOf = (unit: Unit): string => `${unit.uid} ${textOf(unit)}`;

function restore(isInPlace: boolean): Edit {
  return (state, draw) => {
    const standing = new Set(state.units.map(({ uid }) => uid));
    // What was put in and out again between two conversions never stood on a page.
    const stood = new Set(state.former.flatMap((units) => units.map(keyOf)));
    const gone = state.removed.filter(
      ({ units, round }) =>
        round < state.round &&
        units.every((unit) => !standing.has(unit.uid) && stood.has(keyOf(unit))),
    );
    const found = draw.one(gone);
    if (found === undefined) return false;
    const units = copyOf(found.units);
    const former = state.units.find(({ uid }) => uid === found.behind);
    const elsewhere = draw.one(state.units.filter(({ parent }) => parent === null));
    setBehind(state, (isInPlace ? former : undefined) ?? elsewhere ?? null, units);
    relink(state, units);
    touch(state, units);
    return true;
  };
}

export const restoredInPlace = restore(true);
export const restoredElsewhere = restore(false);

/** Puts another version of the document in its place; touched is what differs. */
function putVersion(state: State, units: Unit[]): void {
  const [before, after] = [state.units, units].map((list) => new Set(list.map(keyOf)));
  touch(
    state,
    state.units.filter((unit) => !after!.has(keyOf(unit))),
  );
  touch(
    state,
    units.filter((unit) => !before!.has(keyOf(unit))),
  );
  state.units = units;
}

export const reverted: Edit = (state, draw) => {
  const version = draw.one(state.former.slice(0, -1));
  if (version === undefined) return false;
  putVersion(state, copyOf(version));
  return true;
};

export const revertedByOne: Edit = (state) => {
  const version = state.former.at(-2);
  if (version === undefined) return false;
  putVersion(state, copyOf(version));
  return true;
};

/** Another document under this one's name. The next round puts it right. */
export const wrongDocument: Edit = (state) => {
  if (state.displaced !== null || state.other.length === 0) return false;
  state.displaced = state.units;
  putVersion(state, copyOf(state.other));
  return true;
};

/** Puts the right document back where the wrong one stands. */
export const putRight: Edit = (state) => {
  if (state.displaced === null) return false;
  putVersion(state, state.displaced);
  state.displaced = null;
  return true;
};
