import { describe, expect, it } from 'vitest';
import { anchorRows } from '../../../src/lib/data/rows/anchor-row.ts';
import { authorityRow } from '../../../src/lib/data/rows/authority-row.ts';
import { chainRow } from '../../../src/lib/data/rows/chain-row.ts';
import { libraryVersion } from '../../../src/lib/data/files/library-version.ts';
import * as fields from '../../../src/lib/data/files/fields.ts';
import { ilacsFields, versionFields } from '../../../src/lib/data/files/summary-fields.ts';
import { glossaryRow } from '../../../src/lib/data/rows/glossary-row.ts';
import { ilacsColumns } from '../../../src/lib/data/rows/ilacs-row.ts';
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
    ['reports.json', fields.reportFields, reportRow(document, place, new Map())],
    ['blocks of a report', fields.blockFields, reportDetail(document, place, new Map()).blocks[0]!],
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
    ['version.json', versionFields, libraryVersion([document], [])],
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
    expect(ilacsFields.map(({ name }) => name)).toEqual(ilacsColumns);
  });
});
