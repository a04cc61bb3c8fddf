import { someText } from '../model/find.ts';
import type { Draw } from '../model/draw.ts';
import { familyOf, isHeading, isText, sectionOf, wordsOf, type Unit } from '../model/model.ts';
import { removeUnits, setBehind, takeOut, touch, type Edit, type State } from '../model/state.ts';

/** Deletes a text, and what is below it. */
export const remove: Edit = (state, draw) => {
  const unit = draw.one(state.units.filter((one) => isText(one) || one.kind === 'footnote'));
  if (unit === undefined) return false;
  removeUnits(state, familyOf(state.units, unit));
  return true;
};

/** Divides a unit at these words; every part is a new unit, and the last one bears what is below. */
export function divide(state: State, unit: Unit, cuts: readonly number[]): Unit[] {
  touch(state, [unit]);
  const words = unit.cells[0]!;
  const bounds = [0, ...cuts, words.length];
  const parts = cuts.concat(words.length).map((end, at): Unit => {
    const label = at === 0 ? unit.label : null;
    const cells = [words.slice(bounds[at], end)];
    return { ...unit, uid: state.ids.next(), cells, label };
  });
  touch(state, parts);
  for (const one of state.units) if (one.parent === unit) one.parent = parts.at(-1)!;
  const at = state.units.indexOf(unit);
  state.units = state.units.toSpliced(at, 1, ...parts);
  return parts;
}

/** Places at which a text can be divided: after sentences where there are such, else anywhere. */
function someCuts(unit: Unit, draw: Draw, count: number): number[] {
  const words = unit.cells[0]!;
  const places = [...words.keys()].slice(4, -3);
  const ends = places.filter((at) => /[.?!;]$/.test(words[at - 1]!.text));
  return draw.some(ends.length >= count && !draw.onceIn(3) ? ends : places, count);
}

function split(parts: number): Edit {
  return (state, draw) => {
    const unit = someText(state, draw, parts * 8);
    if (unit === undefined) return false;
    divide(state, unit, someCuts(unit, draw, parts - 1));
    return true;
  };
}

export const splitInTwo = split(2);
export const splitInThree = split(3);

/** Joins texts that follow each other to a new unit. */
function join(state: State, units: readonly Unit[]): void {
  touch(state, units);
  const [first] = units as [Unit];
  const cells = [units.flatMap((one) => one.cells[0]!)];
  const marks = units.flatMap((one) => one.marks);
  const whole: Unit = { ...first, uid: state.ids.next(), cells, marks };
  touch(state, [whole]);
  for (const one of state.units) {
    if (one.parent !== null && units.includes(one.parent)) one.parent = whole;
  }
  state.units = state.units.toSpliced(state.units.indexOf(first), units.length, whole);
}

function merge(count: number): Edit {
  return (state, draw) => {
    const runs = [...state.units.keys()]
      .map((at) => state.units.slice(at, at + count))
      .filter((run) => run.length === count && run.every(isText))
      .filter((run) => run.every(({ parent }) => parent === run[0]!.parent));
    const run = draw.one(runs);
    if (run !== undefined) join(state, run);
    return run !== undefined;
  };
}

export const mergeTwo = merge(2);
export const mergeThree = merge(3);

/** Takes a unit with its family behind another one of the top level. */
function take(state: State, unit: Unit, behind: Unit): void {
  const family = familyOf(state.units, unit);
  touch(state, [unit]);
  takeOut(state, family);
  unit.parent = null;
  setBehind(state, familyOf(state.units, behind).at(-1)!, family);
}

const isMovable = (unit: Unit) => isText(unit) || unit.kind === 'table';

export const moveFar: Edit = (state, draw) => {
  const unit = draw.one(state.units.filter(isMovable));
  if (unit === undefined) return false;
  const family = familyOf(state.units, unit);
  const others = state.units.filter((one) => one.parent === null && !family.includes(one));
  const behind = draw.one(others);
  if (behind !== undefined) take(state, unit, behind);
  return behind !== undefined;
};

export const moveNear: Edit = (state, draw) => {
  const tops = state.units.filter((one) => isMovable(one) && one.parent === null);
  const unit = draw.one(tops);
  if (unit === undefined) return false;
  const at = tops.indexOf(unit);
  const behind = tops[at + draw.one([-3, -2, 1, 2, 3])!];
  if (behind !== undefined) take(state, unit, behind);
  return behind !== undefined;
};

/** Exchanges a text and the next one of its rank. */
export const swap: Edit = (state, draw) => {
  const unit = draw.one(state.units.filter(isText));
  if (unit === undefined) return false;
  const { units } = state;
  const family = familyOf(units, unit);
  const next = units[units.indexOf(family.at(-1)!) + 1];
  if (next === undefined || !isText(next) || next.parent !== unit.parent) return false;
  touch(state, [unit, next]);
  takeOut(state, family);
  setBehind(state, familyOf(state.units, next).at(-1)!, family);
  return true;
};

/** Takes a whole section in front of another heading. */
export const moveSection: Edit = (state, draw) => {
  const heading = draw.one(state.units.filter(isHeading));
  if (heading === undefined) return false;
  const section = sectionOf(state.units, heading);
  const targets = state.units.filter(
    (one) => isHeading(one) && one.level === heading.level && !section.includes(one),
  );
  const target = draw.one(targets);
  if (target === undefined || section.length > state.units.length / 2) return false;
  touch(state, section);
  takeOut(state, section);
  state.units = state.units.toSpliced(state.units.indexOf(target), 0, ...section);
  return true;
};

/** Raises or lowers every printed number. */
export const renumberAll: Edit = (state, draw) => {
  const by = draw.one([-1, 1, 2, 10])!;
  const numbered = state.units.filter(({ label }) => /^\d{1,3}\.?$/.test(label ?? ''));
  const ready = numbered.filter((one) => isText(one) && Number.parseInt(one.label!, 10) + by > 0);
  for (const one of ready) one.label = `${Number.parseInt(one.label!, 10) + by}.`;
  touch(state, ready);
  return ready.length > 0;
};

/** Runs of list items or paragraphs that stand together. */
function someRun(state: State, draw: Draw, kind: Unit['kind']): Unit[] | undefined {
  const runs: Unit[][] = [[]];
  for (const unit of state.units) {
    const belongs = unit.kind === kind && unit.label === null && wordsOf(unit).length > 0;
    const fits = runs.at(-1)!.every(({ parent }) => parent === unit.parent);
    if (!belongs || !fits) runs.push([]);
    if (belongs) runs.at(-1)!.push(unit);
  }
  return draw.one(runs.filter(({ length }) => length > 1));
}

export const listReordered: Edit = (state, draw) => {
  const items = someRun(state, draw, 'list-item');
  if (items === undefined) return false;
  touch(state, items);
  const behind = state.units[state.units.indexOf(items[0]!) - 1] ?? null;
  const order = draw.shuffled(items).flatMap((item) => familyOf(state.units, item));
  takeOut(state, order);
  setBehind(state, behind, order);
  return true;
};

function listAs(from: Unit['kind'], to: Unit['kind']): Edit {
  return (state, draw) => {
    const items = someRun(state, draw, from);
    if (items === undefined) return false;
    touch(state, items);
    for (const item of items) Object.assign(item, { kind: to, level: to === 'list-item' ? 1 : 0 });
    return true;
  };
}

export const listToParagraphs = listAs('list-item', 'paragraph');
export const paragraphsToList = listAs('paragraph', 'list-item');
