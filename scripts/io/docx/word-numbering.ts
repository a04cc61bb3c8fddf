import { letters, roman } from '../../../src/lib/text/counting.ts';
import { allOf, at, childrenOf, isOn, valueAt } from './word-xml.ts';

interface Level {
  start: number;
  format: string;
  /** What is printed, the counts of levels as `%1`, `%2` …. */
  text: string;
  /** Whether all counts are printed as digits. */
  isLegal: boolean;
}

interface List {
  /** Lists of one definition go on with each other's counts. */
  definition: string;
  levels: Map<number, Level>;
  /** Levels that begin anew in this list, with their first number. */
  restarts: Map<number, number>;
}

const formats: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
};

function readLevel(level: Element): Level {
  return {
    start: Number(valueAt(level, 'w:start') ?? 1),
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
    isLegal: isOn(level, 'w:isLgl'),
  };
}

const levelsIn = (element: Element): [number, Level][] =>
  childrenOf(element)
    .filter(({ tagName }) => tagName === 'w:lvl')
    .map((level) => [Number(level.getAttribute('w:ilvl')), readLevel(level)]);

function readList(list: Element, definitions: ReadonlyMap<string, Element>): List {
  const definition = valueAt(list, 'w:abstractNumId') ?? '';
  const base = definitions.get(definition);
  const overrides = childrenOf(list).filter(({ tagName }) => tagName === 'w:lvlOverride');
  const restarts = overrides.flatMap((one): [number, number][] => {
    const start = valueAt(one, 'w:startOverride');
    return start === null ? [] : [[Number(one.getAttribute('w:ilvl')), Number(start)]];
  });
  return {
    definition,
    levels: new Map([
      ...(base === undefined ? [] : levelsIn(base)),
      ...overrides.flatMap(levelsIn),
    ]),
    restarts: new Map(restarts),
  };
}

function readLists(numbering: Document | null): Map<string, List> {
  if (numbering === null) return new Map();
  const definitions = new Map(
    allOf(numbering, 'w:abstractNum').map((one) => [
      one.getAttribute('w:abstractNumId') ?? '',
      one,
    ]),
  );
  const lists = allOf(numbering, 'w:num').filter((one) => at(one, 'w:abstractNumId') !== null);
  return new Map(
    lists.map((one) => [one.getAttribute('w:numId') ?? '', readList(one, definitions)]),
  );
}

/** What Word prints before a paragraph of a list. */
export type Printed = { kind: 'bullet' } | { kind: 'number'; label: string };

/** Counts the lists of a document as Word does: ECMA-376, part 1, 17.9. */
export class WordNumbering {
  private readonly lists: Map<string, List>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: Document | null) {
    this.lists = readLists(numbering);
  }

  private countsOf(id: string, list: List): number[] {
    const counts = this.counts.get(list.definition) ?? [];
    if (!this.begun.has(id)) {
      this.begun.add(id);
      list.restarts.forEach((start, level) => (counts[level] = start - 1));
    }
    this.counts.set(list.definition, counts);
    return counts;
  }

  /** What stands before the next paragraph of a list's level; null where there is no such list. */
  next(id: string, level: number): Printed | null {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return null;
    if (own.format === 'bullet') return { kind: 'bullet' };
    const counts = this.countsOf(id, list);
    const startOf = (at: number) => list.levels.get(at)?.start ?? 1;
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'none') return null;
    const label = own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const count = counts[at] ?? startOf(at);
      const format = own.isLegal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
      return (formats[format] ?? String)(count);
    });
    return label.trim() === '' ? null : { kind: 'number', label: label.trim() };
  }
}
