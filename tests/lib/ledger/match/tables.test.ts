import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchorable } from '../../../../src/lib/ledger/match/texts/known-text.ts';
import { judge, places, shuffled, steps } from '../../../making/ledger/figures-new.ts';

const measures = [
  'Assessments in 45 days',
  'Assessments in 35 days',
  'visits in time',
  'children who went missing',
  'care leavers in work',
];
const seed = 20_263;
const numRuns = 300;

/** A row with its identity, its cells in words and its figures. */
interface Row {
  id: string;
  worded: string[];
  figures: string[];
}

interface Table {
  heading: string;
  caption: string;
  rows: Row[];
}

/** The blocks of tables, each under its heading; the same identity on both sides is the same text. */
function blocksOf(tables: readonly Table[], columns: readonly number[] | null): Anchorable[] {
  return tables.flatMap(({ heading, caption, rows }): Anchorable[] => {
    const section = `s-${heading}`;
    const table = `t-${heading}`;
    const block = (over: Partial<Anchorable>): Anchorable => {
      return {
        id: section,
        kind: 'heading',
        number: null,
        parent: null,
        section: null,
        text: heading,
        ...over,
      };
    };
    return [
      block({}),
      block({ id: table, kind: 'table', section, text: caption }),
      ...rows.map(({ id, worded, figures }) => {
        const cells = [...worded, ...figures];
        const order = columns?.filter((at) => at < cells.length) ?? [...cells.keys()];
        const text = order.map((at) => cells[at]!).join(' | ');
        return block({ id, kind: 'table-row', parent: table, section, text });
      }),
    ];
  });
}

const percent = fc.integer({ min: 0, max: 100 }).map((value) => `${value}%`);
const label = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...measures));

/** One to three tables with labels that stand once in each, and may stand in several. */
const tablesOf = (columns: number): fc.Arbitrary<Table[]> =>
  fc
    .uniqueArray(fc.constantFrom('First quarter', 'Second quarter', 'Timeliness', 'Quality'), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((headings) =>
      fc.tuple(
        ...headings.map((heading) =>
          fc
            .record({
              labels: fc.uniqueArray(label, { minLength: 2, maxLength: 12, selector: String }),
              figures: fc.array(fc.array(percent, { minLength: columns, maxLength: columns }), {
                minLength: 12,
                maxLength: 12,
              }),
              caption: fc.constantFrom('', `Figures of ${heading.toLowerCase()}`),
            })
            .map(({ labels, figures, caption }): Table => {
              const rows = labels.map(([place, measure], at) => {
                const worded = [`${place}: ${measure}`];
                return { id: `${heading}/${worded[0]!}`, worded, figures: figures[at]! };
              });
              return { heading, caption, rows };
            }),
        ),
      ),
    );

/** Every row with other figures: each is raised by one to fifty, round the hundred. */
function withNewFigures(tables: readonly Table[], by: readonly number[]): Table[] {
  let place = 0;
  const next = (figure: string) => {
    place += 1;
    return `${(Number.parseInt(figure, 10) + by[place % by.length]!) % 101}%`;
  };
  return tables.map((table) => {
    const rows = table.rows.map((row) => ({ ...row, figures: row.figures.map(next) }));
    return { ...table, rows };
  });
}

const columnsOf = fc.integer({ min: 1, max: 5 });

describe('a row of a table', () => {
  it('stays itself when every figure is new, in its order or another', () => {
    let rows = 0;
    let lost = 0;
    fc.assert(
      fc.property(columnsOf.chain(tablesOf), steps, fc.boolean(), (tables, by, isShuffled) => {
        const next = withNewFigures(tables, by).map((table) => {
          return isShuffled ? { ...table, rows: shuffled(table.rows, by) } : table;
        });
        const found = judge(blocksOf(tables, null), blocksOf(next, null));
        expect(found.lies).toEqual([]);
        rows += tables.reduce((sum, table) => sum + table.rows.length, 0);
        lost += found.lost.length;
      }),
      { numRuns, seed },
    );
    expect(rows).toBeGreaterThan(1000);
    expect(lost).toBe(0);
  });

  it('stays itself when the columns change places, also when the figures are new', () => {
    fc.assert(
      fc.property(
        columnsOf.chain(tablesOf),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        fc.boolean(),
        steps,
        (tables, order, isNew, by) => {
          const next = isNew ? withNewFigures(tables, by) : tables;
          const found = judge(blocksOf(tables, null), blocksOf(next, order));
          expect(found).toEqual({ lies: [], lost: [] });
        },
      ),
      { numRuns, seed },
    );
  });

  it('stays itself when single cells change and other rows come and go', () => {
    fc.assert(
      fc.property(
        columnsOf.chain(tablesOf),
        fc.nat(100),
        fc.nat(100),
        percent,
        (tables, gone, changed, value) => {
          const next = tables.map((table) => {
            const rows = table.rows
              .filter((_, at) => at !== gone % table.rows.length)
              .map((row, at) =>
                at === changed % 5 ? { ...row, figures: [value, ...row.figures.slice(1)] } : row,
              );
            const added = {
              id: 'new',
              worded: ['Selby: contacts'],
              figures: rows[0]?.figures ?? [],
            };
            return { ...table, rows: rows.toSpliced(gone % 4, 0, added) };
          });
          const known = blocksOf(tables, null);
          const found = judge(known, blocksOf(next, null));
          expect(found.lies).toEqual([]);
          expect(found.lost).toHaveLength(tables.length);
        },
      ),
      { numRuns, seed },
    );
  });

  it('is told from the row of the same first cell by its other cells in words', () => {
    const rows = ['Adoption | in time | 40', 'Adoption | late | 9', 'Fostering | in time | 71'];
    const now = ['Adoption | late | 12', 'Fostering | in time | 80', 'Adoption | in time | 38'];
    const table = (texts: readonly string[]) =>
      texts.map((text): Anchorable => {
        return {
          id: text.replace(/ \d+$/, ''),
          kind: 'table-row',
          number: null,
          parent: 't',
          section: null,
          text,
        };
      });
    const whole: Anchorable = {
      id: 't',
      kind: 'table',
      number: null,
      parent: null,
      section: null,
      text: '',
    };
    expect(judge([whole, ...table(rows)], [whole, ...table(now)])).toEqual({ lies: [], lost: [] });
  });

  it('stays in its quarter when the quarters roll on', () => {
    const table = (heading: string, figure: number): Table => {
      const rows = ['North', 'South', 'East'].map((place, at) => {
        const worded = [`${place}: visits in time`];
        return { id: `${heading}/${place}`, worded, figures: [`${figure + at}%`] };
      });
      return { heading, caption: '', rows };
    };
    const before = blocksOf([table('Quarter 1', 50), table('Quarter 2', 60)], null);
    const now = blocksOf([table('Quarter 2', 70), table('Quarter 3', 80)], null);
    const { lies, lost } = judge(before, now);
    expect(lies).toEqual([]);
    expect(lost.filter((text) => text.endsWith('%'))).toEqual(
      before.slice(2, 5).map(({ text }) => text),
    );
  });

  it('stays itself when a word of its label is corrected and its figures are the same', () => {
    const rows = (label: string, ...figures: string[]): Anchorable[] => {
      const row = { kind: 'table-row' as const, number: null, parent: 't', section: null };
      return [
        { ...row, id: 't', kind: 'table', parent: null, text: 'Visits' },
        { ...row, id: 'one', text: `North: visits in time | 80% | 81%` },
        { ...row, id: 'two', text: [label, ...figures].join(' | ') },
        { ...row, id: 'three', text: `South: reviews held | 70% | 71%` },
      ];
    };
    const before = rows('West: contacts in time', '60%', '67%');
    const corrected = rows('West: contacts been time', '60%', '67%');
    expect(judge(before, corrected)).toEqual({ lies: [], lost: [] });
    const other = rows('West: contacts been time', '61%', '66%');
    expect(judge(before, other).lost).toEqual(['West: contacts in time | 60% | 67%']);
  });

  it('leaves its address to no row with another label, though the figures are the same', () => {
    const rows = (first: string): Anchorable[] => {
      const row = { kind: 'table-row' as const, number: null, parent: 't', section: null };
      return [
        { ...row, id: 't', kind: 'table', parent: null, text: 'Visits' },
        { ...row, id: first, text: `${first}: visits in time | 80% | 81%` },
        { ...row, id: 'South', text: 'South: visits in time | 70% | 71%' },
      ];
    };
    expect(judge(rows('North'), rows('East'))).toEqual({
      lies: [],
      lost: ['North: visits in time | 80% | 81%'],
    });
  });
});
