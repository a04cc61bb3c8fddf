import type { DraftBlock } from '../../../../src/lib/model/draft.ts';
import { isHeading, textOf, joined, type Unit } from './model.ts';

/** The position of the innermost heading above each unit. */
function sectionsOf(units: readonly Unit[]): (number | null)[] {
  const open: number[] = [];
  return units.map((unit, at) => {
    if (!isHeading(unit)) return open.at(-1) ?? null;
    while (open.length > 0 && units[open.at(-1)!]!.level >= unit.level) open.pop();
    const around = open.at(-1) ?? null;
    open.push(at);
    return around;
  });
}

function markersOf({ marks, cells }: Unit): DraftBlock['markers'] {
  const words = cells[0] ?? [];
  return marks.flatMap(({ marker, slot }) => {
    const at = words.findIndex((word) => word.slot === slot);
    return at < 0 ? [] : [{ marker, at: joined(words.slice(0, at + 1)).length }];
  });
}

/** The units as what the rules for anchors take. A parent that no longer stands above in the section is none. */
export function toDrafts(units: readonly Unit[]): DraftBlock[] {
  const places = new Map(units.map((unit, at) => [unit, at]));
  const sections = sectionsOf(units);
  return units.map((unit, at): DraftBlock => {
    const { kind, role, label, level, area, grade, header, page } = unit;
    const above = unit.parent === null ? undefined : places.get(unit.parent);
    const hasParent = above !== undefined && above < at && sections[above] === sections[at];
    const cells = unit.cells.map((words, n) => ({ text: joined(words), rows: unit.spans[n] ?? 1 }));
    return {
      ...{ kind, role, level, area, grade, header, page, pageEnd: page, line: at + 1 },
      labels: label === null ? [] : [label],
      text: textOf(unit),
      emphasis: [],
      markers: markersOf(unit),
      cells: kind === 'table-row' ? cells : [],
      parent: hasParent ? above : null,
      section: sections[at]!,
    };
  });
}

/** The units that a conversion prints: a table of which no row is left has no word, and no conversion makes one. */
export function printed(units: readonly Unit[]): Unit[] {
  const parents = new Set(toDrafts(units).map(({ parent }) => parent));
  return units.filter(
    (unit, at) => unit.kind !== 'table' || textOf(unit) !== '' || parents.has(at),
  );
}
