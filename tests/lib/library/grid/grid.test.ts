import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../../src/lib/library/grid/cell-words.ts';
import {
  chosenColumns,
  firstColumns,
  readChoice,
  rowOrder,
  writeChoice,
} from '../../../../src/lib/library/grid/grid-choice.ts';
import { documentColumn, yearColumns } from '../../../../src/lib/library/grid/grid-columns.ts';
import { gridFile, type GridFile } from '../../../../src/lib/library/grid/grid-file.ts';
import type { Theme } from '../../../../src/lib/model/theme.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const theme = (slug: string, frameworks: string[] = []): Theme => ({
  slug,
  title: slug,
  definition: slug,
  terms: [],
  exceptions: [],
  scope: { kinds: [], frameworks },
});

const report = (town: string, year: number, framework: 'SIF' | 'ILACS') =>
  buildDocument({
    meta: {
      slug: `${town}-${year}`,
      authority: town,
      authoritySlug: town,
      framework,
      inspectionStart: `${year}-05-01`,
    },
    blocks: [
      buildBlock({ id: 'para-1', number: 1 }),
      buildBlock({ id: 'para-2', number: 2 }),
      buildBlock({ id: 'summary-1' }),
    ],
  });

const documents = [report('york', 2022, 'ILACS'), report('leeds', 2018, 'SIF')].concat(
  report('york', 2016, 'SIF'),
);
const at = (report: string, ...anchors: string[]): [string, never[]] => [
  report,
  anchors.map((anchor) => ({ report, anchor, matches: [] })) as never[],
];
const found = new Map([
  ['audit', new Map([at('york-2016', 'para-1', 'summary-1'), at('york-2022', 'para-1', 'para-2')])],
]);
const file = gridFile([theme('adoption', ['SIF']), theme('audit')], documents, found);
const choose = (query: string, of: GridFile = file) =>
  chosenColumns(of, readChoice(new URLSearchParams(query)));
const names = (query: string, of?: GridFile) => choose(query, of).map(({ name }) => name);
const states = (query: string) => choose(query).map(({ cells }) => cells.map(({ state }) => state));

describe('a cell of the grid', () => {
  it('has the passages, and the share of numbered paragraphs alone', () => {
    const { cells } = documentColumn(file.documents[0]!);
    expect(file.documents[0]!.slug).toBe('york-2016');
    expect(cells[1]).toEqual({ state: 'found', passages: 2, share: 0.5 });
  });

  it('tells nothing found, outside the scope and not held by three signs and in words', () => {
    const told = (['nothing', 'out-of-scope', 'not-held'] as const).map((state) =>
      cellWords({ state }),
    );
    expect(new Set(told.map(({ sign }) => sign)).size).toBe(3);
    expect(told.map(({ words }) => words)).toEqual([
      'nothing found',
      'outside its scope',
      'not held',
    ]);
  });

  it('is darker the larger its share, and says the share as well', () => {
    const cells = [0, 0.02, 0.05, 0.1, 0.3].map((share) =>
      cellWords({ state: 'found', passages: 3, share }),
    );
    expect(cells.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
    expect(cells[3]).toMatchObject({ sign: '3', words: '3 passages', share: '10 %' });
    expect(cellWords({ state: 'found', passages: 3, share: null }).share).toBeNull();
  });
});

describe('the columns of the grid', () => {
  it('are the documents by council where they are few', () => {
    expect(firstColumns(file).map(({ document }) => document)).toEqual([
      'leeds-2018',
      'york-2016',
      'york-2022',
    ]);
  });

  it('are years where there are many, and a year without documents is not held', () => {
    const many = { ...file, documents: Array.from({ length: 3 }, () => file.documents).flat() };
    expect(firstColumns(many).map(({ name }) => name)).toEqual(
      yearColumns(file).map(({ name }) => name),
    );
    const years = new Map(yearColumns(file).map(({ name, cells }) => [name, cells]));
    expect([...years.keys()]).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022']);
    expect(years.get('2016')).toEqual([
      { state: 'nothing' },
      { state: 'found', passages: 2, share: 0.5 },
    ]);
    expect(years.get('2017')).toEqual([{ state: 'not-held' }, { state: 'not-held' }]);
    expect(years.get('2022')![0]).toEqual({ state: 'out-of-scope' });
  });

  it('are those that fit what is chosen, in the order that is chosen', () => {
    expect(choose('columns=newest').map(({ document }) => document)).toEqual([
      'york-2022',
      'leeds-2018',
      'york-2016',
    ]);
    expect(choose('framework=SIF&columns=oldest').map(({ document }) => document)).toEqual([
      'york-2016',
      'leeds-2018',
    ]);
    expect(names('year=2018')).toEqual(['leeds 2018, ILACS inspection']);
  });

  it('have one for a council of which nothing fits, or which the library does not hold', () => {
    expect(states('council=york&council=leeds&year=2022')).toEqual([
      ['out-of-scope', 'found'],
      ['not-held', 'not-held'],
    ]);
    expect(names('council=atlantis')).toEqual(['atlantis']);
  });
});

describe('the themes of the grid', () => {
  it('stand by name, by their largest share, or by how much the columns differ', () => {
    const all = choose('columns=oldest');
    expect(rowOrder(file.themes, all, '')).toEqual([0, 1]);
    expect(rowOrder(file.themes, all, 'share')).toEqual([1, 0]);
    expect(rowOrder(file.themes, all, 'difference')).toEqual([1, 0]);
    expect(rowOrder(file.themes, choose('council=leeds'), 'difference')).toEqual([0, 1]);
  });
});

describe('the address of a choice', () => {
  it('gives the choice back', () => {
    const query = 'council=york&council=leeds&framework=SIF&columns=newest&rows=share&from=9';
    expect(writeChoice(readChoice(new URLSearchParams(query)))).toBe(query);
  });

  it('names nothing that is not chosen, and takes a broken place for the first', () => {
    expect(writeChoice(readChoice(new URLSearchParams('from=x&year=')))).toBe('');
  });
});
