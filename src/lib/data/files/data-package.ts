import { licencePage } from '../records/licence-page.ts';
import type { DocumentMeta } from '../../model/document.ts';
import type { LibraryVersion } from './library-version.ts';
import type { Field } from './field.ts';
import { dataFiles, parquetType, type DataFile } from './published-files.ts';

interface Licence {
  name?: string;
  title: string;
  path?: string;
}

/** A Frictionless description of the public data (Data Package, version 1). */
export interface DataPackage {
  profile: 'data-package';
  name: string;
  title: string;
  description: string;
  version: string;
  homepage?: string;
  licenses?: Licence[];
  resources: Record<string, unknown>[];
}

/** What the package says of the library's documents. */
type Described = Pick<DocumentMeta, 'slug' | 'licence'>;

// In a table a list is one cell, its members parted by spaces.
const column = ({ name, type, means }: Field) => ({
  name,
  type: type === 'array' ? 'string' : type,
  description: means,
});

function tableSchema({ fields, key }: DataFile): Record<string, unknown> {
  const primaryKey = key === undefined ? {} : { primaryKey: [...key] };
  return { fields: fields.map(column), missingValues: [''], ...primaryKey };
}

/** The files that a path stands for: itself, or one for each slug. */
function pathsOf({ path }: DataFile, reports: readonly Described[], themes: readonly string[]) {
  if (!path.includes('<slug>')) return path;
  const slugs = path.startsWith('themes/') ? themes : reports.map(({ slug }) => slug);
  return slugs.map((slug) => path.replace('<slug>', slug));
}

function resource(file: DataFile, path: string | string[]): Record<string, unknown> {
  const { holds, mediaType, hasMark = false } = file;
  const name = file.path.replace(/[^a-z0-9]+/g, '-');
  const described = { name, path, description: holds, mediatype: mediaType };
  if (mediaType === parquetType)
    return { ...described, format: 'parquet', profile: 'data-resource' };
  const text = { ...described, encoding: 'utf-8' };
  if (mediaType !== 'text/csv' || hasMark) return { ...text, profile: 'data-resource' };
  const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };
  return {
    ...text,
    format: 'csv',
    profile: 'tabular-data-resource',
    dialect: { ...dialect, header: true },
    schema: tableSchema(file),
  };
}

function licencesOf(reports: readonly Described[]): Licence[] {
  const printed = [...new Set(reports.flatMap(({ licence }) => licence ?? []))].sort();
  return printed.flatMap((title) => {
    const path = licencePage(title);
    return path === null ? [] : [{ name: 'OGL-UK-3.0', title, path }];
  });
}

function terms(reports: readonly Described[]): string {
  const silent = reports.filter(({ licence }) => licence === null).length;
  const rest =
    silent === 0 ? '' : ` ${silent} of ${reports.length} print none, and none is claimed for them.`;
  return `Each document stays under the licence that it prints: reports.json has it for each.${rest}`;
}

/**
 * The data package of a library: every file that there is, with the fields and the keys of its tables, and
 * the licences that its documents print.
 * @param title what the library calls itself
 * @param themes slugs of all themes
 * @param homepage the library's public address; null while it has none
 */
export function dataPackage(
  title: string,
  { date, hash }: LibraryVersion,
  reports: readonly Described[],
  themes: readonly string[],
  homepage: string | null,
): DataPackage {
  const licenses = licencesOf(reports);
  const files = dataFiles.map((file) => ({ file, path: pathsOf(file, reports, themes) }));
  return {
    profile: 'data-package',
    name: 'data',
    title,
    description: terms(reports),
    version: `${date ?? 'draft'}+${hash.slice(0, 8)}`,
    ...(homepage === null ? {} : { homepage }),
    ...(licenses.length === 0 ? {} : { licenses }),
    // An empty list of paths is not allowed; a library without documents has no such files.
    resources: files.flatMap(({ file, path }) => (path.length === 0 ? [] : [resource(file, path)])),
  };
}
