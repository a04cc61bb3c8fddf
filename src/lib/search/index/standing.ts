import type { Block } from '../../model/block.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { isInspection } from '../../vocabulary/names.ts';

/** What a paragraph is, as far as it decides the order of what was found. */
interface StandingRecord {
  /** Whether a paragraph is of it, unless it is of a later one. */
  holds: (meta: DocumentMeta, block: Pick<Block, 'role'>) => boolean;
  /** What a paragraph is worth beside another with the same words. */
  worth: number;
}

const inspectorsSay: ReadonlySet<Block['role']> = new Set(['finding', 'recommendation', 'summary']);

/** Least telling first. The index holds the number of each paragraph's, so that a new one is a line here. */
export const standings: readonly StandingRecord[] = [
  // A question, an explanation, or a council's own paper.
  { holds: () => true, worth: 0.85 },
  // What inspectors found or ask for.
  { holds: (meta, { role }) => isInspection(meta) && inspectorsSay.has(role), worth: 1 },
];

/** The number of a paragraph's standing, from 0 for the least telling. */
export function standingOf(meta: DocumentMeta, block: Pick<Block, 'role'>): number {
  return standings.findLastIndex(({ holds }) => holds(meta, block));
}
