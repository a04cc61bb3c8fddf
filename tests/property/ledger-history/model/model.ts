import type { BlockKind, BlockRole } from '../../../../src/lib/model/block.ts';
import type { Area, Grade } from '../../../../src/lib/model/codes.ts';

/**
 * One word of a text. Its slot is its identity: a word corrected in its place keeps the slot, a word that is
 * set in anew gets one that no word had before.
 */
export interface Word {
  slot: number;
  text: string;
  /** The slot of the word after which this one was copied, to make a text that only looks like another. */
  like?: number;
}

/** A footnote's marker, behind the word with this slot. */
export interface Mark {
  marker: string;
  slot: number;
}

/** One text with an address. Copies of a unit, also those of earlier versions, have its `uid`. */
export interface Unit {
  uid: number;
  kind: BlockKind;
  role: BlockRole | null;
  label: string | null;
  level: number;
  area: Area | null;
  grade: Grade | null;
  /** The words of each cell of a table's row; of any other text there is one "cell". */
  cells: Word[][];
  /** How many rows each cell spans. */
  spans: number[];
  header: string[];
  marks: Mark[];
  parent: Unit | null;
  page: number | null;
  /** Sentences of one form that differ in names and figures have one group. */
  group: number | null;
}

/** Gives out identities; none twice. */
export class Identities {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }

  /** New words. */
  words(text: string): Word[] {
    const words = text.split(/\s+/u).filter((word) => word !== '');
    return words.map((word) => ({ slot: this.next(), text: word }));
  }

  /** New words that only look like others. */
  likeness(words: readonly Word[]): Word[] {
    return words.map(({ text, slot }) => ({ slot: this.next(), text, like: slot }));
  }
}

export function wordsOf(unit: Unit): Word[] {
  return unit.cells.flat();
}

export function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

export function textOf({ cells }: Unit): string {
  return cells.map(joined).join(' | ');
}

/** A word without its case and signs, as a reader compares it. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const levelled: readonly [RegExp, string][] = [
  [/[\u2018-\u201b\u2032]/g, "'"],
  [/[\u201c-\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

/** A text without differences of quotes and dashes: what the contract calls the same text. */
export function plainText(words: readonly Word[]): string {
  const text = joined(words).normalize('NFC');
  return levelled.reduce((now, [sign, to]) => now.replace(sign, to), text);
}

/** A copy of units that shares nothing with them but their identities. */
export function copyOf(units: readonly Unit[]): Unit[] {
  const copies = new Map<Unit, Unit>();
  for (const unit of units) {
    const cells = unit.cells.map((words) => words.map((word) => ({ ...word })));
    copies.set(unit, { ...unit, cells, marks: [...unit.marks], spans: [...unit.spans] });
  }
  for (const copy of copies.values()) {
    copy.parent = copy.parent === null ? null : (copies.get(copy.parent) ?? copy.parent);
  }
  return [...copies.values()];
}

export const isText = ({ kind }: Unit): boolean => kind === 'paragraph' || kind === 'list-item';
export const isRow = ({ kind }: Unit): boolean => kind === 'table-row';
export const isHeading = ({ kind }: Unit): boolean => kind === 'heading';

/** A unit and all that is below it, in the order of the list. */
export function familyOf(units: readonly Unit[], unit: Unit): Unit[] {
  const family = new Set([unit]);
  for (const one of units) if (one.parent !== null && family.has(one.parent)) family.add(one);
  return units.filter((one) => family.has(one));
}

/** A heading and everything up to the next one of its level or above. */
export function sectionOf(units: readonly Unit[], heading: Unit): Unit[] {
  const start = units.indexOf(heading);
  const end = units.findIndex(
    (one, at) => at > start && isHeading(one) && one.level <= heading.level,
  );
  return units.slice(start, end < 0 ? undefined : end);
}
