import { themeCouncilPath, themeYearPath } from '../../url.ts';
import type { GridDocument, GridFile, StoredCell } from './grid-file.ts';

/** What the grid says of a theme in a column: what was found, or which of three reasons there is for nothing. */
export type GridCell =
  | {
      state: 'found';
      passages: number;
      /** Of numbered paragraphs, 0 to 1; null where none is about it. */ share: number | null;
    }
  | { state: 'nothing' | 'out-of-scope' | 'not-held' };

/** A document, a year or a council that isn't held, with a cell a theme. */
export interface GridColumn {
  name: string;
  /** What a cell leads to, by theme, as a path; null where there is nothing. */
  pathOf: ((theme: string) => string) | null;
  /** Slug of the document, where it is one. */
  document: string | null;
  cells: GridCell[];
}

/** None where no numbered paragraph is among the passages, as in papers that number only a few. */
const share = (about: number, of: number): number | null => (about === 0 ? null : about / of);

function documentCell(stored: StoredCell, paragraphs: number): GridCell {
  if (stored === null) return { state: 'out-of-scope' };
  if (stored === 0) return { state: 'nothing' };
  return { state: 'found', passages: stored[0], share: share(stored[1], paragraphs) };
}

/** A document's column. */
export function documentColumn({
  slug,
  name,
  council,
  paragraphs,
  cells,
}: GridDocument): GridColumn {
  return {
    name,
    pathOf: (theme) => `${themeCouncilPath(theme, council)}#${slug}`,
    document: slug,
    cells: cells.map((one) => documentCell(one, paragraphs)),
  };
}

/** A column of something of which the library has no document. */
export function emptyColumn(name: string, themes: number): GridColumn {
  const cells = Array.from({ length: themes }, (): GridCell => ({ state: 'not-held' }));
  return { name, pathOf: null, document: null, cells };
}

function cellOfAll(documents: readonly GridDocument[], row: number): GridCell {
  const cells = documents.map((one) => one.cells[row] ?? null);
  const found = cells.filter((one) => one !== null && one !== 0);
  if (found.length === 0)
    return { state: cells.every((one) => one === null) ? 'out-of-scope' : 'nothing' };
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const about = sum(found.map(([, numbered]) => numbered));
  const of = sum(documents.map(({ paragraphs }) => paragraphs));
  return {
    state: 'found',
    passages: sum(found.map(([passages]) => passages)),
    share: share(about, of),
  };
}

/** A column a year, from the first to the last of which there is a document. */
export function yearColumns({ themes, documents }: GridFile): GridColumn[] {
  const byYear = Map.groupBy(documents, ({ day }) => Number(day?.slice(0, 4) ?? 0));
  const years = [...byYear.keys()].filter(Boolean);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
  return all.map((year) => {
    const held = byYear.get(year);
    if (held === undefined) return emptyColumn(String(year), themes.length);
    return {
      name: String(year),
      pathOf: (theme) => themeYearPath(theme, String(year)),
      document: null,
      cells: themes.map((_, row) => cellOfAll(held, row)),
    };
  });
}
