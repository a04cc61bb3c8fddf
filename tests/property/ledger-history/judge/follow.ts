import type { Ledger, LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import type { Page } from '../model/convert.ts';
import type { Unit } from '../model/model.ts';

/** Where an address leads: the units at the ends, each with the address under which it stands and those on the way to it, and what is amiss. */
export interface Destination {
  ends: { id: string; unit: Unit; way: readonly string[] }[];
  deadEnds: string[];
}

const isHere = ({ state }: LedgerEntry): boolean =>
  state === 'draft' || state === 'live' || state === 'edited';

export function entriesById({ anchors }: Ledger): Map<string, LedgerEntry> {
  return new Map(anchors.map((entry) => [entry.id, entry]));
}

/** Follows a published address to the texts at which a reader ends, through every note on the way. */
export function follow(
  id: string,
  entries: ReadonlyMap<string, LedgerEntry>,
  { unitOf }: Page,
  way: readonly string[] = [],
): Destination {
  const entry = entries.get(id);
  const unit = unitOf.get(id);
  const dead = (why: string) => ({ ends: [], deadEnds: [`${[...way, id].join(' → ')}: ${why}`] });
  if (way.includes(id)) return dead('leads round in a circle');
  if (entry === undefined) return dead('is not in the ledger');
  if (entry.published === null) return dead('is a draft');
  if (isHere(entry))
    return unit === undefined
      ? dead('is not in the page')
      : { ends: [{ id, unit, way: [...way, id] }], deadEnds: [] };
  if (unit !== undefined) return dead('is both a text and a note');
  if ((entry.reason ?? '') === '') return dead('is gone without a word');
  if (entry.state !== 'withdrawn' && entry.to.length === 0)
    return dead(`is ${entry.state} to nothing`);
  const next = entry.to.map((to) => follow(to, entries, { unitOf } as Page, [...way, id]));
  return {
    ends: next.flatMap(({ ends }) => ends),
    deadEnds: next.flatMap(({ deadEnds }) => deadEnds),
  };
}
