import { beginsWithLetter, bulletOf, numberOf } from '../lines/labels.ts';
import { isClosed } from '../../../text/sentence.ts';
import { hadRoom } from '../lines/line-room.ts';
import { linesOf, type Line } from '../lines/lines.ts';
import type { PlacedItem } from '../../../model/pdf-page.ts';
import type { Unit } from './unit.ts';
import { untaggedColumns, type Part } from './untagged-columns.ts';
import { untaggedTables } from './untagged-tables.ts';

/** Lines of a cover that say something by a key; each is a text of its own. */
const keyed =
  /^(?:inspection dates?|report published|published|lead inspector|reporting inspector)\s*:/iu;

/** Distance between two lines, in sizes of their type, from which a new paragraph begins. */
const paragraphGap = 1.55;

function gapSizes(before: Line, line: Line): number {
  return (before.y - line.y) / Math.max(before.size, line.size);
}

/** Whether the first (0) or last (-1) sign of a line is bold. */
function isBoldAt({ items }: Line, at: 0 | -1): boolean {
  return items.filter(({ text }) => text.trim() !== '').at(at)?.bold === true;
}

/** Whether a line begins with a raised number: a footnote. */
function startsNote({ markers, text }: Line): boolean {
  return markers[0]?.at === 0 && text !== '';
}

/** Whether a line begins a new stretch of text inside what the file tags as one. */
function beginsInside(lines: readonly Line[], line: Line, before: Line, unit: Unit): boolean {
  const first = lines[0] as Line;
  if (keyed.test(line.text) || (startsNote(line) && startsNote(first))) return true;
  if (beginsWithLetter(line)) return true;
  const bullet = bulletOf(line, false);
  if (bullet !== null && !/^[-–—o]$/u.test(bullet.printed)) return true;
  const hangs = lines.slice(1).some(({ x }) => x > first.x + 3);
  if (
    numberOf(line) !== null &&
    numberOf(first) !== null &&
    hangs &&
    Math.abs(line.x - first.x) < 3
  )
    return true;
  return (
    !unit.isListItem && !unit.isNote && gapSizes(before, line) > 2.2 && before.page === line.page
  );
}

/**
 * Whether a line goes on with the one before although it begins in bold and that ends in plain type, or the
 * contrary: that line was full, and either its sentence is open or bold words stand among others in both.
 */
function goesOnInOtherType(lines: readonly Line[], line: Line): boolean {
  const last = lines.at(-1) as Line;
  if (hadRoom(lines, line)) return false;
  return !isClosed(last.text) || !(line.bold || last.bold);
}

/** Whether a line begins a new stretch of text on a page without tags. */
function beginsUntagged(lines: readonly Line[], line: Line, before: Line): boolean {
  const first = lines[0] as Line;
  if (keyed.test(line.text) || bulletOf(line, false) !== null || startsNote(line)) return true;
  if (beginsWithLetter(line)) return true;
  const gap = gapSizes(before, line);
  if (gap > paragraphGap || gap < -0.5) return true;
  if (Math.abs(line.size - before.size) > 1) return true;
  if (isBoldAt(line, 0) !== isBoldAt(before, -1)) return !goesOnInOtherType(lines, line);
  return (
    numberOf(line) !== null &&
    lines.slice(1).every(({ x }) => x > line.x + 3) &&
    Math.abs(line.x - first.x) < 3 &&
    numberOf(first) !== null
  );
}

function split(
  unit: Unit,
  begins: (lines: readonly Line[], line: Line, before: Line) => boolean,
  lines: readonly Line[] = linesOf(unit.items),
): Unit[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || begins(group, line, before))
      groups.push([line]);
    else group.push(line);
  }
  return groups.map((own) => ({ ...unit, items: own.flatMap(({ items }) => items) }));
}

/** Parts of a tagged stretch of text that the tags run together. */
export function splitTagged(unit: Unit): Unit[] {
  return split(unit, (lines, line, before) => beginsInside(lines, line, before, unit));
}

const bare: Unit = { heading: null, isListItem: false, isNote: false, cell: null, items: [] };
/** Tables without tags are counted from here, so that they are told from a page's tagged ones. */
const firstTable = 1000;

/** Puts each note in the margin after the text beside it, or before it where that is the page's last. */
function withNotes(units: readonly Unit[], beside: readonly Line[]): Unit[] {
  const notes = split(bare, beginsUntagged, beside);
  return notes.reduce<Unit[]>(
    (all, note) => {
      const top = note.items[0]?.y ?? 0;
      const at = all.findLastIndex(({ items }) => (items[0]?.y ?? 0) > top - 1);
      return all.toSpliced(at === all.length - 1 ? Math.max(at, 0) : at + 1, 0, note);
    },
    [...units],
  );
}

type Cells = Line[][];

/** The cells of a table that no tag tells, row by row. */
function cellUnits(table: number, rows: readonly Cells[]): Unit[] {
  return rows.flatMap((cells, row) =>
    cells.map((lines, column) => ({
      ...bare,
      cell: { table: firstTable + table, row, column },
      items: lines.flatMap((line) => line.items),
    })),
  );
}

/** The stretches of text among items that no tag groups, by their distances, sizes and marks. */
export function untaggedUnits(items: readonly PlacedItem[]): Unit[] {
  let tables = 0;
  const ofPart = (part: Part): Unit[] => {
    if (part.kind === 'text')
      return withNotes(split(bare, beginsUntagged, part.lines), part.beside);
    if (part.kind === 'columns')
      return part.columns.flatMap((lines) => split(bare, beginsUntagged, lines));
    const rows = part.rows.map((cells) => cells.map((line) => [line]));
    return cellUnits(tables++, rows);
  };
  return untaggedTables(linesOf(items)).flatMap((stretch) => {
    if (stretch.kind === 'text') return untaggedColumns(stretch.lines).flatMap(ofPart);
    const rows = stretch.rows.map(({ label, grade }) => [label, grade]);
    return cellUnits(tables++, rows);
  });
}
