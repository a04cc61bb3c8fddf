import type { LibraryDocument } from '../model/document.ts';
import { isInspection } from '../vocabulary/names.ts';
import { committeeAtHead } from '../vocabulary/paper-opening.ts';

/** The committee that a paper was written for, as its head prints it or its keeper tells; null for inspections. */
export function committeeOf({ meta, blocks }: LibraryDocument): string | null {
  if (isInspection(meta)) return null;
  return meta.committee ?? committeeAtHead(blocks);
}
