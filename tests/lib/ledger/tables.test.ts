import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../../src/lib/ledger/match/match.ts';
import type { Anchorable } from '../../../src/lib/ledger/match/texts/known-text.ts';

const places = ['North', 'South', 'East', 'West', 'Central', 'Leeds', 'Hull', 'York', 'Ryedale'];
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

/** What `match` made of it: rows that became another one, and rows that were lost. */
function judge(known: readonly Anchorable[], fresh: readonly Anchorable[]) {
  const matching = match(known, fresh);
  const lies: string[] = [];
  const lost: string[] = [];
  known.forEach((one, at) => {
    const now = matching.freshOf(at);
    if (now === null) lost.push(one.text);
    else if (fresh[now]!.id !== one.id) lies.push(`${one.text} → ${fresh[now]!.text}`);
  });
  return { lies, lost };
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

const steps = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 7, maxLength: 7 });
const columnsOf = fc.integer({ min: 1, max: 5 });

function shuffled<T>(list: readonly T[], order: readonly number[]): T[] {
  return list
    .map((item, at) => ({ item, by: order[at % order.length]! * (at + 3) }))
    .sort((a, b) => (a.by % 17) - (b.by % 17))
    .map(({ item }) => item);
}

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
});

describe('a formulaic sentence', () => {
  const subjects = [
    'assessments were completed in time',
    'visits took place',
    'plans were reviewed',
  ];
  const sentence = fc.record({
    place: fc.constantFrom(...places),
    subject: fc.constantFrom(...subjects),
    part: fc.integer({ min: 1, max: 98 }),
    whole: fc.integer({ min: 99, max: 400 }),
  });
  const sentences = fc.uniqueArray(sentence, {
    minLength: 2,
    maxLength: 14,
    selector: ({ place, subject }) => `${place} ${subject}`,
  });
  const blocks = (
    list: readonly { place: string; subject: string; part: number; whole: number }[],
  ): Anchorable[] => [
    { id: 's', kind: 'heading', number: null, parent: null, section: null, text: 'Performance' },
    ...list.map(({ place, subject, part, whole }): Anchorable => {
      return {
        id: `${place} ${subject}`,
        kind: 'paragraph',
        number: null,
        parent: null,
        section: 's',
        text: `In ${place}, ${part} of ${whole} ${subject}.`,
      };
    }),
  ];

  it('stays itself by its names when every figure is new, in its order or another', () => {
    fc.assert(
      fc.property(sentences, steps, fc.boolean(), (list, by, isShuffled) => {
        const next = list.map((one, at) => {
          return { ...one, part: one.part + by[at % 7]!, whole: one.whole + by[(at + 1) % 7]! };
        });
        const now = isShuffled ? shuffled(next, by) : next;
        expect(judge(blocks(list), blocks(now))).toEqual({ lies: [], lost: [] });
      }),
      { numRuns, seed },
    );
  });

  it('leaves its address to none about another place', () => {
    fc.assert(
      fc.property(sentences, fc.nat(20), (list, gone) => {
        const at = gone % list.length;
        const { subject, part, whole } = list[at]!;
        const next = list.with(at, {
          place: 'Selby',
          subject,
          part: whole - part,
          whole: whole + 9,
        });
        expect(judge(blocks(list), blocks(next)).lies).toEqual([]);
      }),
      { numRuns, seed },
    );
  });
});
