import { dataFiles, type DataFile } from './published-files.ts';

/** A Frictionless description of the public data. */
export interface DataPackage {
  profile: 'data-package';
  name: string;
  title: string;
  resources: Record<string, unknown>[];
}

function resource({ path, holds, fields, mediaType }: DataFile): Record<string, unknown> {
  const name = path.replace(/[^a-z0-9]+/g, '-');
  const described = { name, path, description: holds, mediatype: mediaType, encoding: 'utf-8' };
  if (mediaType !== 'text/csv') return { ...described, profile: 'data-resource' };
  // In a table a list is one cell, its members parted by spaces.
  const columns = fields.map(({ name: column, type, means }) => ({
    name: column,
    type: type === 'array' ? 'string' : type,
    description: means,
  }));
  return { ...described, profile: 'tabular-data-resource', schema: { fields: columns } };
}

/** The data package of a library: every file that there is once, with the fields of its tables. */
export function dataPackage(title: string): DataPackage {
  const single = dataFiles.filter(({ path }) => !path.includes('<'));
  return { profile: 'data-package', name: 'data', title, resources: single.map(resource) };
}
