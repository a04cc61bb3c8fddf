import { foreignWord, hasFigure, withOtherFigures } from '../model/find.ts';
import type { Draw } from '../model/draw.ts';
import { isRow, wordsOf, type Unit, type Word } from '../model/model.ts';
import {
  newUnit,
  removeUnits,
  setBehind,
  takeOut,
  touch,
  type Edit,
  type State,
} from '../model/state.ts';

/** A table with its rows. */
interface Table {
  table: Unit;
  rows: Unit[];
}

function tablesOf({ units }: State): Table[] {
  return units
    .filter(({ kind }) => kind === 'table')
    .map((table) => ({ table, rows: units.filter((one) => isRow(one) && one.parent === table) }));
}

const isPlain = ({ rows }: Table) => rows.length > 1 && rows.every((row) => !row.spans.includes(0));
const figuresOf = (row: Unit) => row.cells.slice(1).flat().filter(hasFigure);
const hasFigures = ({ rows }: Table) => rows.filter((row) => figuresOf(row).length > 1).length > 1;

/** Gives a row new figures in all its cells but the first; they are new words. */
function newFigures(state: State, row: Unit, draw: Draw): void {
  touch(state, [row]);
  for (const word of figuresOf(row)) {
    word.text = withOtherFigures(word.text, draw);
    word.slot = state.ids.next();
  }
}

/** Sets rows in another order, in the place of the first of them. */
function reorder(state: State, rows: readonly Unit[], order: readonly Unit[]): void {
  const behind = state.units[state.units.indexOf(rows[0]!) - 1] ?? null;
  takeOut(state, rows);
  setBehind(state, behind, order);
}

function nextQuarter(isOrderKept: boolean): Edit {
  return (state, draw) => {
    const found = draw.one(tablesOf(state).filter((one) => hasFigures(one) && isPlain(one)));
    if (found === undefined) return false;
    for (const row of found.rows) newFigures(state, row, draw);
    if (!isOrderKept) reorder(state, found.rows, draw.shuffled(found.rows));
    return true;
  };
}

export const tableNextQuarter = nextQuarter(true);
export const tableNextQuarterShuffled = nextQuarter(false);

/** An edit of one row of a table. */
function ofRow(
  isMeant: (row: Unit) => boolean,
  edit: (s: State, row: Unit, d: Draw) => void,
): Edit {
  return (state, draw) => {
    const row = draw.one(state.units.filter((one) => isRow(one) && isMeant(one)));
    if (row === undefined) return false;
    touch(state, [row]);
    edit(state, row, draw);
    return true;
  };
}

export const rowFiguresNew = ofRow((row) => figuresOf(row).length > 1, newFigures);

export const singleCell = ofRow(
  (row) => figuresOf(row).length > 0,
  (_, row, draw) => {
    const word = draw.one(figuresOf(row))!;
    word.text = withOtherFigures(word.text, draw);
  },
);

export const rowLabelCorrected = ofRow(
  ({ cells }) => cells[0]!.length > 2,
  (state, row, draw) => {
    draw.one(row.cells[0]!)!.text = foreignWord(state, draw);
  },
);

export const rowDeleted: Edit = (state, draw) => {
  const found = draw.one(tablesOf(state).filter(isPlain));
  const row = found && draw.one(found.rows);
  if (row !== undefined) removeUnits(state, [row]);
  return row !== undefined;
};

/** A new row after another one, with other figures: of another indicator, or nearly of the same name. */
function addRow(name: (row: Unit, state: State, draw: Draw) => Word[]): Edit {
  return (state, draw) => {
    const found = draw.one(tablesOf(state).filter((one) => isPlain(one) && hasFigures(one)));
    const behind = found && draw.one(found.rows);
    if (behind === undefined) return false;
    const row = newUnit(state, behind, []);
    const figures = behind.cells.slice(1).map((words) => state.ids.likeness(words));
    for (const word of figures.flat()) word.text = withOtherFigures(word.text, draw);
    row.cells = [name(behind, state, draw), ...figures];
    row.spans = row.cells.map(() => 1);
    setBehind(state, behind, [row]);
    return true;
  };
}

export const rowAdded = addRow((_, state, draw) => {
  return state.ids.words(`${foreignWord(state, draw)} and ${foreignWord(state, draw)}`);
});
export const rowAddedLookAlike = addRow((row, { ids }) => {
  return [...ids.words('Greater'), ...ids.likeness(row.cells[0]!)];
});

export const rowsReordered: Edit = (state, draw) => {
  const found = draw.one(tablesOf(state).filter(isPlain));
  if (found === undefined) return false;
  touch(state, found.rows);
  reorder(state, found.rows, draw.shuffled(found.rows));
  return true;
};

/** Exchanges two columns, the first excepted. */
export const columnsExchanged: Edit = (state, draw) => {
  const wide = tablesOf(state).filter(
    (one) =>
      isPlain(one) && one.rows.every(({ cells }) => cells.length === one.rows[0]!.cells.length),
  );
  const found = draw.one(wide.filter(({ rows }) => rows[0]!.cells.length > 2));
  if (found === undefined) return false;
  const columns = [...found.rows[0]!.cells.keys()].slice(1);
  const [one, two] = draw.some(columns, 2) as [number, number];
  const exchange = <T>(list: T[]): T[] => list.with(one, list[two]!).with(two, list[one]!);
  touch(state, found.rows);
  for (const row of found.rows) row.cells = exchange(row.cells);
  if (found.table.header.length > two) found.table.header = exchange(found.table.header);
  return true;
};

/** The sentences of one form in the document. */
function someGroup({ units }: State, draw: Draw): Unit[] {
  const groups = units.flatMap(({ group }) => (group === null ? [] : [group]));
  const group = draw.one(groups);
  return units.filter((one) => group !== undefined && one.group === group);
}

function formulaic(isOrderKept: boolean): Edit {
  return (state, draw) => {
    const units = someGroup(state, draw);
    const isRun = units.every(
      (one, at) => state.units.indexOf(one) === state.units.indexOf(units[0]!) + at,
    );
    if (units.length < 2 || !isRun) return false;
    touch(state, units);
    for (const word of units.flatMap(wordsOf).filter(hasFigure)) {
      word.text = withOtherFigures(word.text, draw);
      word.slot = state.ids.next();
    }
    if (!isOrderKept) reorder(state, units, draw.shuffled(units));
    return true;
  };
}

export const formulaicNextQuarter = formulaic(true);
export const formulaicNextQuarterShuffled = formulaic(false);
