import {
  documentColumn,
  emptyColumn,
  yearColumns,
  type GridCell,
  type GridColumn,
} from './grid-columns.ts';
import type { GridDocument, GridFile } from './grid-file.ts';

/** So many columns are read side by side. */
export const mostColumns = 8;

/** What a reader chose of the grid. */
export interface GridChoice {
  councils: string[];
  year: string;
  framework: string;
  /** Order of the documents; empty for what the page shows by itself. */
  columns: string;
  /** Order of the themes; empty for their names. */
  rows: string;
  /** The first column that is shown, from 1. */
  from: number;
}

const fields = ['year', 'framework', 'columns', 'rows'] as const;

/** Reads a choice from the query of an address; what it doesn't know is nothing chosen. */
export function readChoice(query: URLSearchParams): GridChoice {
  const from = Number(query.get('from'));
  return {
    councils: [...new Set(query.getAll('council').filter(Boolean))],
    year: query.get('year') ?? '',
    framework: query.get('framework') ?? '',
    columns: query.get('columns') ?? '',
    rows: query.get('rows') ?? '',
    from: Number.isSafeInteger(from) && from > 1 ? from : 1,
  };
}

/** Writes a choice as the query of an address, without what isn't chosen. */
export function writeChoice(choice: GridChoice): string {
  const query = new URLSearchParams(choice.councils.map((council) => ['council', council]));
  for (const name of fields) if (choice[name] !== '') query.set(name, choice[name]);
  if (choice.from > 1) query.set('from', String(choice.from));
  return query.toString();
}

const nameOf = ({ authority, name }: GridDocument): string => authority ?? `~${name}`;
const orders: Readonly<Record<string, (a: GridDocument, b: GridDocument) => number>> = {
  newest: (a, b) => (b.day ?? '').localeCompare(a.day ?? ''),
  oldest: (a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'),
  council: (a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'),
};

function inOrder(documents: readonly GridDocument[], order: string): GridDocument[] {
  return [...documents].sort(orders[order] ?? orders['council']);
}

/** What the page shows before anything is chosen: a column a document where they are few, otherwise a column a year. */
export function firstColumns(file: GridFile): GridColumn[] {
  if (file.documents.length > mostColumns) return yearColumns(file);
  return inOrder(file.documents, 'council').map(documentColumn);
}

function fittingDocuments(file: GridFile, { councils, year, framework }: GridChoice) {
  return file.documents.filter(
    (one) =>
      (councils.length === 0 || councils.includes(one.council)) &&
      (year === '' || one.day?.slice(0, 4) === year) &&
      (framework === '' || one.framework === framework),
  );
}

/** The columns that a reader chose, all of them; a council of which no document fits has one that says so. */
export function chosenColumns(file: GridFile, choice: GridChoice): GridColumn[] {
  const { councils, year, framework, columns } = choice;
  if (councils.length === 0 && [year, framework, columns].every((one) => one === ''))
    return firstColumns(file);
  const fitting = fittingDocuments(file, choice);
  const missing = councils.filter((council) => !fitting.some((one) => one.council === council));
  const named = (council: string): string =>
    file.documents.find((one) => one.council === council)?.authority ?? council;
  return [
    ...inOrder(fitting, columns).map(documentColumn),
    ...missing.map((council) => emptyColumn(named(council), file.themes.length)),
  ];
}

const measure = (cell: GridCell | undefined): number => {
  if (cell?.state !== 'found') return 0;
  return cell.share ?? 0;
};

/**
 * The order of the themes over the columns that are shown: by name, by their largest share, or by how much
 * the columns differ. @returns places in the list of themes
 */
export function rowOrder(
  themes: GridFile['themes'],
  columns: readonly GridColumn[],
  rows: string,
): number[] {
  const places = themes.map((_, at) => at);
  const shares = (at: number): number[] =>
    columns.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell?.state === 'found' || cell?.state === 'nothing' ? [measure(cell)] : [];
    });
  const weights: Readonly<Record<string, (of: number[]) => number>> = {
    share: (of) => Math.max(0, ...of),
    difference: (of) => (of.length === 0 ? 0 : Math.max(...of) - Math.min(...of)),
  };
  const weight = weights[rows];
  if (weight === undefined) return places;
  const weighed = places.map((at) => weight(shares(at)));
  return places.sort((a, b) => weighed[b]! - weighed[a]! || a - b);
}
