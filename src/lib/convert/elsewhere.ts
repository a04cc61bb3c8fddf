import { awayEnd, describeDeadEnd, leadsAway } from '../ledger/notes/dead-ends.ts';
import type { Ledger } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Gives a document's ledger before, or null where there is none that is sound. */
export type LedgerOf = (slug: string) => Ledger | null;

/** Which lost texts of which documents stand in other ones. */
export class Elsewhere {
  private readonly places = new Map<string, Map<string, string[]>>();
  private readonly targets = new Set<string>();

  /** @param to `slug#anchor` */
  add(document: string, id: string, to: readonly string[]): void {
    const own = this.places.get(document) ?? new Map<string, string[]>();
    this.places.set(document, own.set(id, [...to]));
    to.forEach((target) => this.targets.add(target));
  }

  /** Places by lost anchor of one document. */
  of(document: string): Map<string, string[]> {
    return this.places.get(document) ?? new Map<string, string[]>();
  }

  /** Anchors of one document to which others come to lead. */
  ledTo(document: string): string[] {
    return [...this.targets]
      .filter((target) => target.startsWith(`${document}#`))
      .map((target) => target.slice(document.length + 1));
  }

  /** Whether this conversion publishes a target. */
  has(target: string): boolean {
    return this.targets.has(target);
  }
}

/** What is wrong with a note's target in another document, or null. */
export function awayError(
  ledgerOf: LedgerOf,
  document: string,
  note: { id: string; to: string },
  elsewhere: Elsewhere,
): Diagnostic | null {
  if (elsewhere.has(note.to)) return null;
  const end = awayEnd(note.id, note.to, ledgerOf);
  if (end === null) return null;
  const message = `${describeDeadEnd(document, end)} Restore both ledgers from an earlier commit.`;
  const source = `anchors/${document}.json`;
  return { rule: 'dead-end', message, source, page: null, line: null, severity: 'error' };
}

/** What is wrong with the targets that a ledger has in other documents. */
export function awayErrors(ledgerOf: LedgerOf, ledger: Ledger, elsewhere: Elsewhere): Diagnostic[] {
  return leadsAway(ledger.anchors).flatMap(
    (note) => awayError(ledgerOf, ledger.document, note, elsewhere) ?? [],
  );
}
