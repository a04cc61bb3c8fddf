import { Context } from './state/context.ts';
import type { Matching } from './state/matching.ts';
import { mutualBest } from './mutual-best.ts';
import { commonShare } from './texts/share-in-both.ts';
import type { Piece } from './texts/known-text.ts';
import type { RowName } from './texts/row-name.ts';

type Names = ReadonlyMap<number, RowName>;

/** A table is known again by its rows if at least this share of their labels stands in both. */
const commonLabels = 0.5;

function tablesOf(pieces: readonly Piece[], names: Names): Map<number, number[]> {
  const tables = new Map<number, number[]>();
  for (const at of names.keys()) {
    const { parent } = pieces[at]!;
    if (parent !== null) tables.set(parent, [...(tables.get(parent) ?? []), at]);
  }
  return tables;
}

/** Tables, their rows and the rows' names on both sides. */
export class TableRows {
  private readonly matching: Matching;
  private readonly names: { known: Names; fresh: Names };
  private readonly known: Map<number, number[]>;
  private readonly fresh: Map<number, number[]>;

  constructor(matching: Matching, names: { known: Names; fresh: Names }) {
    this.matching = matching;
    this.names = names;
    this.known = tablesOf(matching.known, names.known);
    this.fresh = tablesOf(matching.fresh, names.fresh);
  }

  private shareOf(one: number, two: number, of: (name: RowName) => string): number {
    const known = this.known.get(one)!.map((at) => of(this.names.known.get(at)!));
    return commonShare(
      known,
      this.fresh.get(two)!.map((at) => of(this.names.fresh.get(at)!)),
    );
  }

  /** How much speaks for a table being the known one: labels most, then section, place and same rows. */
  private likeTables(context: Context, one: number, two: number): number {
    const labels = Math.max(
      this.shareOf(one, two, ({ label }) => label),
      this.shareOf(one, two, ({ wording }) => wording),
    );
    const isThere = context.isSameSection(one, two) || context.isInPlace(one, two);
    if (labels < commonLabels || !isThere) return 0;
    return (
      4 * labels +
      2 * Number(context.isSameSection(one, two)) +
      this.shareOf(one, two, ({ cells }) => cells.join('|')) +
      context.neighbours(one, two) / 2 +
      Number(context.gapOfKnown(one) === context.gapOfFresh(two)) / 2 +
      Number(this.ordinal(one, 'known') === this.ordinal(two, 'fresh')) / 10
    );
  }

  /** Which table of its section it is: tells two apart that have the same labels and no caption. */
  private ordinal(table: number, side: 'known' | 'fresh'): number {
    const pieces = this.matching[side];
    const { section } = pieces[table]!;
    return [...this[side].keys()].filter((at) => at < table && pieces[at]!.section === section)
      .length;
  }

  /** Links tables that have the same rows by their labels, whatever their figures are now. */
  matchTables(): void {
    const { matching } = this;
    const known = [...this.known.keys()].filter((at) => matching.isOpenKnown(at));
    const fresh = [...this.fresh.keys()].filter((at) => matching.isOpenFresh(at));
    if (known.length === 0 || fresh.length === 0) return;
    const context = new Context(matching);
    const score = (one: number, two: number) => this.likeTables(context, one, two);
    mutualBest(known, fresh, score).forEach(([one, two]) => matching.link(one, two));
  }

  /** Links rows of one table by what names them: a name that stands once in it before and now. */
  matchRows(): void {
    const by: ((name: RowName) => string)[] = [
      ({ wording }) => wording,
      ({ label }) => label,
      ({ cells }) => cells.toSorted().join('\n'),
    ];
    for (const [table, rows] of this.known) {
      const now = this.matching.freshOf(table);
      const fresh = now === null ? undefined : this.fresh.get(now);
      const isOpen = rows.some((at) => this.matching.isOpenKnown(at));
      if (fresh !== undefined && isOpen) by.forEach((key) => this.matchBy(rows, fresh, key));
    }
  }

  private matchBy(
    rows: readonly number[],
    now: readonly number[],
    key: (name: RowName) => string,
  ): void {
    const known = this.once(rows, this.names.known, key);
    const fresh = this.once(now, this.names.fresh, key);
    for (const [name, one] of known) {
      const two = fresh.get(name);
      if (two === undefined || name === '') continue;
      const isOpen = this.matching.isOpenKnown(one) && this.matching.isOpenFresh(two);
      if (isOpen) this.matching.link(one, two);
    }
  }

  /** The names that only one row bears, and that row. */
  private once(
    rows: readonly number[],
    names: Names,
    key: (name: RowName) => string,
  ): Map<string, number> {
    const all = rows.map((at) => key(names.get(at)!));
    const isOnce = (name: string) => all.indexOf(name) === all.lastIndexOf(name);
    return new Map(all.flatMap((name, at) => (isOnce(name) ? [[name, rows[at]!] as const] : [])));
  }
}

/** Whether a row's label stands more than once on either side, so that its figures would decide. */
export function ambiguousRows(known: Names, fresh: Names): Set<string> {
  const twice = (names: Names) => {
    const labels = [...names.values()].map(({ label }) => label);
    const seen = new Set<string>();
    return labels.filter((label) => seen.has(label) || !seen.add(label));
  };
  return new Set([...twice(known), ...twice(fresh)]);
}
