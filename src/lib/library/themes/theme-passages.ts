import { byAuthority } from '../councils.ts';
import { locatorWithin } from '../../citation/locator.ts';
import { pageName } from '../../model/structure.ts';
import type { Block } from '../../model/block.ts';
import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import type { Occurrence } from '../../model/theme.ts';
import { placedOccurrences } from './document-places.ts';
import type { OccurrencesByReport } from './theme-pages.ts';
import { textRuns, type TextRun } from '../../text/runs.ts';

/** One paragraph about a theme, ready to be shown: where it stands, and its words with the matches marked. */
export interface Passage {
  anchor: string;
  /** The printed number or label; null where the block has none. */
  label: string | null;
  name: string;
  /** Titles of the sections that lead to it, outermost first. */
  sections: string[];
  page: string | null;
  /** The words that introduce it, for an item of a list. */
  lead: string | null;
  runs: TextRun[];
}

/** What one document says about a theme, in reading order. */
export interface DocumentPassages {
  meta: DocumentMeta;
  passages: Passage[];
}

/**
 * Every passage about a theme, document by document: councils by name, each council's in time order.
 * @throws Error where an occurrence names a block that its document doesn't have
 */
export function themePassages(
  documents: readonly LibraryDocument[],
  occurrences: OccurrencesByReport,
): DocumentPassages[] {
  return [...documents].sort(byAuthority).flatMap((document) => {
    const found = occurrences.get(document.meta.slug) ?? [];
    return found.length === 0 ? [] : [passagesOf(document, found)];
  });
}

function passagesOf(
  document: LibraryDocument,
  occurrences: readonly Occurrence[],
): DocumentPassages {
  const passages = placedOccurrences(document, occurrences).map(
    ({ block, occurrence, parent, trail }) => ({
      ...passage(block, occurrence),
      sections: trail.map(({ title }) => title),
      lead: leadOf(parent),
    }),
  );
  return { meta: document.meta, passages };
}

function passage(block: Block, occurrence: Occurrence): Omit<Passage, 'sections' | 'lead'> {
  return {
    anchor: block.id,
    label: block.label,
    name: locatorWithin(block),
    page: pageName(block),
    runs: textRuns(block.text, occurrence.matches),
  };
}

/** The text of the paragraph or item that encloses a block; a table's caption introduces nothing. */
function leadOf(parent: Block | undefined): string | null {
  const introduces = parent?.kind === 'paragraph' || parent?.kind === 'list-item';
  return introduces && parent.text !== '' ? parent.text : null;
}
