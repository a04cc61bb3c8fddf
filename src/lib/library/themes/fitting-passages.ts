import type { ListedDocument, ListedPassage, PassageList } from './passage-list.ts';

/** One passage of a theme that fits what is chosen. */
export interface FittingPassage {
  report: string;
  anchor: string;
  /** The page of the theme that shows it, from 1. */
  page: number;
}

/** What a passage can be narrowed down by, by the names of the choices. */
function factsOf(
  [, , area, grade, isRecommendation]: ListedPassage,
  document: ListedDocument,
): Record<string, string> {
  return {
    authority: document.authority,
    year: document.year ?? 'undated',
    framework: document.framework ?? 'none',
    section: area ?? 'none',
    grade: grade ?? 'none',
    what: isRecommendation === 1 ? 'recommendation' : 'finding',
  };
}

/**
 * The passages of a theme that have all that is chosen, the latest inspection's first, each document's as
 * the theme's pages have them.
 */
export function fittingPassages(
  { documents, pages }: PassageList,
  chosen: readonly { name: string; value: string }[],
): FittingPassage[] {
  return pages
    .flatMap((rows, at) => rows.map((row) => ({ row, page: at + 1 })))
    .filter(({ row }) => {
      const facts = factsOf(row, documents[row[0]]!);
      return chosen.every(({ name, value }) => facts[name] === value);
    })
    .sort((a, b) => b.row[0] - a.row[0])
    .map(({ row: [document, anchor], page }) => ({
      report: documents[document]!.slug,
      anchor,
      page,
    }));
}
