import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/lib/data/files/data-package.ts';
import { libraryVersion } from '../../../src/lib/data/files/library-version.ts';
import { buildDocument } from '../../making/build-document.ts';

const published = (name: string) =>
  JSON.parse(readFileSync(`tests/fixtures/frictionless/${name}.json`, 'utf8')) as object;
const draft4 = JSON.parse(
  readFileSync('node_modules/ajv/lib/refs/json-schema-draft-04.json', 'utf8'),
) as object;

/** Faults of a value by a published Frictionless profile. */
function faults(name: string, value: unknown): string[] {
  const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', logger: false });
  ajv.addMetaSchema(draft4);
  const validate = ajv.compile(published(name));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

const ofOgl = { slug: 'a', licence: 'Open Government Licence' };
const silent = { slug: 'b', licence: null };
const version = libraryVersion([buildDocument()], []);
const made = dataPackage(
  'Library',
  version,
  [ofOgl, silent],
  ['supervision'],
  'https://library.example/',
);
const tables = made.resources.filter(({ profile }) => profile === 'tabular-data-resource');

describe('the data package', () => {
  it('is valid by the published profiles, its tables and their columns too', () => {
    expect(faults('data-package', made)).toEqual([]);
    expect(tables.map(({ path }) => path)).toEqual([
      'paragraphs.csv',
      'judgements.csv',
      'ilacs-summary.csv',
    ]);
    for (const table of tables) {
      expect(faults('tabular-data-resource', table)).toEqual([]);
      expect(faults('table-schema', table['schema'])).toEqual([]);
    }
  });

  it('would be found at fault without a resource, or with a column of no known type', () => {
    expect(faults('data-package', { ...made, resources: [] })).not.toEqual([]);
    const fields = [{ name: 'text', type: 'words' }];
    expect(faults('table-schema', { fields })).not.toEqual([]);
  });

  it('is valid for a library without documents, origin or licences', () => {
    expect(faults('data-package', dataPackage('Library', version, [], [], null))).toEqual([]);
  });

  it('names every resource once, and each file of a document or theme', () => {
    const { resources } = made;
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(resources.flatMap(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'reports/a.json',
        'reports/b.json',
        'themes/supervision.json',
        'version.json',
      ]),
    );
    expect(JSON.stringify(resources)).not.toContain('<');
  });

  it('gives the keys of its tables, and columns that may be empty', () => {
    expect(tables[0]!['schema']).toMatchObject({
      primaryKey: ['report', 'id'],
      missingValues: [''],
    });
  });

  it('gives the licence that documents print, and says that others print none', () => {
    expect(made.licenses).toEqual([
      {
        name: 'OGL-UK-3.0',
        title: 'Open Government Licence',
        path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    ]);
    expect(made.description).toContain('1 of 2 print none');
    expect(dataPackage('Library', version, [silent], [], null).licenses).toBeUndefined();
  });
});
