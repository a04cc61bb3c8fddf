import type { Shown } from './shown.ts';
import { faults, remarks, type Fault } from './judge/address.ts';

/** What is counted of one kind of edit. */
interface Row {
  edits: number;
  touched: number;
  /** Addresses it touched that lead nowhere though their text stands, whatever else touched them. */
  lost: number;
  faults: Map<Fault, number>;
}

const columns: readonly Fault[] = [...faults, ...remarks];

const losing: ReadonlySet<Fault> = new Set(['miss', 'lost', 'wrong note']);

/** Counts what the rounds showed, by the kind of edit that is to be blamed. */
export class Tally {
  rounds = 0;
  /** Rounds whose conversion was accepted, but not published before the next one. */
  unpublished = 0;
  edits = 0;
  judged = 0;
  histories = 0;
  readonly documents = new Set<string>();
  private readonly rows = new Map<string, Row>();
  private readonly totals = new Map<Fault, number>();

  private row(kind: string): Row {
    const row = this.rows.get(kind) ?? { edits: 0, touched: 0, lost: 0, faults: new Map() };
    this.rows.set(kind, row);
    return row;
  }

  /** Counts a history of a document. */
  begin(slug: string): void {
    this.histories += 1;
    this.documents.add(slug);
  }

  add({ round, findings, judged, touched }: Shown): void {
    this.rounds += 1;
    if (!round.isPublished) this.unpublished += 1;
    this.edits += round.steps.length;
    this.judged += judged;
    for (const { kind } of round.steps) this.row(kind).edits += 1;
    for (const [kind, count] of touched) this.row(kind).touched += count;
    for (const { fault, kinds } of findings) {
      this.totals.set(fault, this.of(fault) + 1);
      if (losing.has(fault)) for (const kind of kinds) this.row(kind).lost += 1;
      const counts = this.row(kinds.at(-1)!).faults;
      counts.set(fault, (counts.get(fault) ?? 0) + 1);
    }
  }

  of(fault: Fault): number {
    return this.totals.get(fault) ?? 0;
  }

  /** Addresses touched by edits of some kinds, and those of them that lead nowhere though their text stands. */
  lostAmong(kinds: readonly string[]): { touched: number; lost: number } {
    const rows = kinds.map((kind) => this.row(kind));
    return {
      touched: rows.reduce((sum, row) => sum + row.touched, 0),
      lost: rows.reduce((sum, row) => sum + row.lost, 0),
    };
  }

  table(): string {
    const width = Math.max(...[...this.rows.keys()].map(({ length }) => length));
    const head = ['edits', 'addresses', ...columns];
    const line = (name: string, cells: readonly (string | number)[]) =>
      name.padEnd(width) +
      cells.map((cell, at) => String(cell).padStart(head[at]!.length + 2)).join('');
    const cellsOf = ({ edits, touched, faults: counts }: Row) => [
      edits,
      touched,
      ...columns.map((fault) => counts.get(fault) || '·'),
    ];
    const all = [this.edits, this.judged, ...columns.map((fault) => this.of(fault))];
    const rows = [...this.rows].sort(([a], [b]) => a.localeCompare(b));
    const kinds = rows.filter(([, row]) => row.edits > 0).length;
    return [
      `${this.rounds} rounds in ${this.histories} histories of ${this.documents.size} documents, ` +
        `${this.unpublished} not published before the next; ${this.edits} edits of ${kinds} kinds`,
      line('', head),
      ...rows.map(([kind, row]) => line(kind, cellsOf(row))),
      line('all', all),
    ].join('\n');
  }
}
