import { describe, expect, it } from 'vitest';
import { anchorRows } from '../../../src/lib/data/rows/anchor-row.ts';
import { authorityRow } from '../../../src/lib/data/rows/authority-row.ts';
import { chainRow } from '../../../src/lib/data/rows/chain-row.ts';
import { dataPackage } from '../../../src/lib/data/files/data-package.ts';
import * as fields from '../../../src/lib/data/files/fields.ts';
import { glossaryRow } from '../../../src/lib/data/rows/glossary-row.ts';
import { judgementColumns } from '../../../src/lib/data/rows/judgement-row.ts';
import { paragraphColumns } from '../../../src/lib/data/rows/paragraph-row.ts';
import { reportDetail } from '../../../src/lib/data/rows/report-detail.ts';
import { reportRow } from '../../../src/lib/data/rows/report-row.ts';
import { themeRow } from '../../../src/lib/data/rows/theme-row.ts';
import { buildBlock, buildDocument, buildLedgerEntry } from '../../making/build-document.ts';

const place = { origin: null, base: '/' };
const document = buildDocument({ blocks: [buildBlock()] });
const theme = {
  slug: 'x',
  title: 'X',
  definition: '',
  terms: [{ name: 'x', pattern: 'x' }],
  exceptions: [],
  scope: { kinds: [], frameworks: [] },
};

describe('the documented fields are those of the files', () => {
  it.each([
    ['reports.json', fields.reportFields, reportRow(document, place)],
    ['blocks of a report', fields.blockFields, reportDetail(document, place).blocks[0]!],
    [
      'authorities.json',
      fields.authorityFields,
      authorityRow({ slug: 'york', name: 'York', documents: [] }, place),
    ],
    [
      'chains.json',
      fields.chainFields,
      chainRow({ slug: 'x', authority: 'york', title: 'X', links: [], nothingIn: [] }),
    ],
    ['themes.json', fields.themeFields, themeRow(theme, [], [])],
    [
      'glossary.json',
      fields.glossaryFields,
      glossaryRow(
        {
          entry: {
            abbreviation: 'PA',
            forms: ['personal adviser'],
            general: false,
            alsoPrinted: [],
          },
          quotes: [],
        },
        place,
      ),
    ],
    [
      'anchors.json',
      fields.anchorFields,
      anchorRows([{ contract: 1, document: 'x', anchors: [buildLedgerEntry()] }])['x']![0]!,
    ],
  ])('%s', (_, documented, row) => {
    expect(documented.map(({ name }) => name)).toEqual(Object.keys(row));
  });

  it('the tables', () => {
    expect(fields.paragraphFields.map(({ name }) => name)).toEqual(paragraphColumns);
    expect(fields.judgementFields.map(({ name }) => name)).toEqual(judgementColumns);
  });
});

describe('the data package', () => {
  it('gives every table its columns and names every resource once', () => {
    const { resources } = dataPackage('Library');
    const tables = resources.filter(({ mediatype }) => mediatype === 'text/csv');
    expect(tables.map(({ path }) => path)).toEqual([
      'paragraphs.csv',
      'paragraphs-excel.csv',
      'judgements.csv',
    ]);
    expect(JSON.stringify(tables[2])).toContain('"name":"grade"');
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });
});
