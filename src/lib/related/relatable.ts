import type { LibraryDocument } from '../model/document.ts';
import type { Block } from '../model/block.ts';
import type { Occurrence } from '../model/theme.ts';
import { isStating } from '../themes/find-occurrences.ts';

/** A paragraph that can be related to others. */
export interface Relatable {
  report: string;
  anchor: string;
  text: string;
  role: Block['role'];
  /** Slugs of the themes that occur in it. */
  themes: readonly string[];
}

const keyOf = (report: string, anchor: string): string => `${report}#${anchor}`;

/**
 * The paragraphs, list items and table rows of documents, in the order of the documents.
 * @param occurrences where each theme occurs, by theme slug
 */
export function relatablesOf(
  documents: readonly LibraryDocument[],
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): Relatable[] {
  const themes = new Map<string, string[]>();
  for (const [theme, found] of occurrences) {
    for (const { report, anchor } of found) {
      const key = keyOf(report, anchor);
      themes.set(key, [...(themes.get(key) ?? []), theme]);
    }
  }
  return documents.flatMap(({ meta: { slug }, blocks }) =>
    blocks.filter(isStating).map(({ id, text, role }) => {
      return { report: slug, anchor: id, text, role, themes: themes.get(keyOf(slug, id)) ?? [] };
    }),
  );
}
