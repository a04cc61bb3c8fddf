import { describe, expect, it } from 'vitest';
import { anchorRows } from '../../../src/lib/data/rows/anchor-row.ts';
import { judgementColumns, judgementRows } from '../../../src/lib/data/rows/judgement-row.ts';
import { paragraphColumns, paragraphRows } from '../../../src/lib/data/rows/paragraph-row.ts';
import { reportDetail } from '../../../src/lib/data/rows/report-detail.ts';
import { reportRow, reportRows } from '../../../src/lib/data/rows/report-row.ts';
import { buildBlock, buildDocument, buildLedgerEntry } from '../../making/build-document.ts';

const place = { origin: null, base: '/inspections/' };

const reportFields =
  'slug title authority authoritySlug kind framework publisher inspectionStart inspectionEnd published documentDate leadInspectors judgements pages paragraphs words licence source added committee supplied focus url';
const blockFields =
  'id kind role label number parent section page pageEnd printedPage text hash deepHash themes state url';

describe('reports', () => {
  it('have the fields of the contract in its order and nothing else', () => {
    const row = reportRow(
      buildDocument({ meta: { rights: '© Crown copyright 2020' } }),
      place,
      new Map(),
    );
    expect(Object.keys(row).join(' ')).toBe(reportFields);
  });

  it('have a root-relative address that includes the base path', () => {
    expect(reportRow(buildDocument(), place, new Map()).url).toBe(
      '/inspections/reports/anytown-2020-ilacs/',
    );
  });

  it('tell the day on which they were first published here, and nothing of drafts', () => {
    const row = (added: [string, string][]) =>
      reportRow(buildDocument({ meta: { slug: 'a' } }), place, new Map(added)).added;
    expect(row([['a', '2026-01-10']])).toBe('2026-01-10');
    expect(row([['b', '2026-01-10']])).toBeNull();
  });

  it('tell what a visit looked at, and nothing where all services were inspected', () => {
    const text = 'Inspectors looked at the front door.';
    const focus = (kind: string) =>
      reportRow(buildDocument({ meta: { kind }, blocks: [buildBlock({ text })] }), place, new Map())
        .focus;
    expect(focus('focused-visit')).toEqual(['the front door']);
    expect(focus('ilacs')).toEqual([]);
  });

  it('are ordered by slug', () => {
    const documents = ['b', 'a-2', 'a'].map((slug) => buildDocument({ meta: { slug } }));
    expect(reportRows(documents, place, new Map()).map(({ slug }) => slug)).toEqual([
      'a',
      'a-2',
      'b',
    ]);
  });
});

describe('one report', () => {
  const section = { id: 's-summary', title: 'Summary', level: 2, area: null, grade: null };
  const detail = reportDetail(
    buildDocument({
      sections: [{ ...section, id: 's-care', level: 1, children: [{ ...section, children: [] }] }],
      blocks: [buildBlock({ id: 'para-2', level: 1 }), buildBlock({ id: 'para-1' })],
    }),
    place,
    new Map(),
  );

  it('adds sections and blocks to the fields of the list', () => {
    expect(Object.keys(detail).join(' ')).toBe(`${reportFields} sections blocks`);
  });

  it('gives sections their id, title, level and children only', () => {
    expect(detail.sections).toEqual([
      {
        id: 's-care',
        title: 'Summary',
        level: 1,
        children: [{ id: 's-summary', title: 'Summary', level: 2, children: [] }],
      },
    ]);
  });

  it('gives blocks the fields of the contract, in reading order', () => {
    expect(detail.blocks.map((block) => Object.keys(block).join(' '))).toEqual([
      blockFields,
      blockFields,
    ]);
    expect(detail.blocks.map(({ url }) => url)).toEqual([
      '/inspections/reports/anytown-2020-ilacs/#para-2',
      '/inspections/reports/anytown-2020-ilacs/#para-1',
    ]);
  });
});

describe('paragraphs', () => {
  it('are the blocks that can be cited: numbered headings are, others and boilerplate are not', () => {
    const blocks = [
      buildBlock({ id: 's-a', kind: 'heading' }),
      buildBlock({ id: 'para-2', kind: 'heading', label: '2.', number: 2 }),
      buildBlock({ id: 'a-1', kind: 'table-row' }),
      buildBlock({ id: 'a-2', kind: 'footnote' }),
      buildBlock({ id: 'b-1', kind: 'boilerplate' }),
    ];
    const rows = paragraphRows([buildDocument({ blocks })], place);
    expect(rows.map(({ id }) => id)).toEqual(['para-2', 'a-1', 'a-2']);
  });

  it('name their report and all fields of a block; the CSV has a column for each', () => {
    const [row] = paragraphRows([buildDocument({ blocks: [buildBlock()] })], place);
    expect(Object.keys(row!).join(' ')).toBe(`report ${blockFields}`);
    expect(Object.keys(row!)).toEqual(paragraphColumns);
  });
});

describe('judgements', () => {
  it('are one row each, in printed order, with the inspection they belong to', () => {
    const judgements = [
      { area: 'overall', label: 'Overall effectiveness', grade: 'good' },
      { area: 'leadership', label: 'Leaders', grade: 'inadequate' },
    ] as const;
    const rows = judgementRows([buildDocument({ meta: { judgements: [...judgements] } })], place);
    expect(rows.map(({ area, grade }) => `${area}: ${grade}`)).toEqual([
      'overall: good',
      'leadership: inadequate',
    ]);
    expect(rows[0]).toMatchObject({ report: 'anytown-2020-ilacs', inspectionStart: '2020-01-20' });
    expect(Object.keys(rows[0]!)).toEqual(judgementColumns);
  });
});

describe('anchors', () => {
  it('are listed by document without their texts', () => {
    const entry = buildLedgerEntry({
      id: 'para-44',
      state: 'moved',
      hash: '',
      to: ['para-45'],
      reason: 'empty number',
    });
    expect(anchorRows([{ contract: 1, document: 'x', anchors: [entry] }])).toEqual({
      x: [
        {
          id: 'para-44',
          state: 'moved',
          published: null,
          hash: '',
          to: ['para-45'],
          reason: 'empty number',
        },
      ],
    });
  });
});
