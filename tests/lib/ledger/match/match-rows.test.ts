import { describe, expect, it } from 'vitest';
import type { Anchorable } from '../../../../src/lib/ledger/match/texts/known-text.ts';
import { fates, heading, paragraph, table } from '../../../making/match-texts.ts';

const findings = heading('s', 'Findings');

/** A section with nothing but tables, as they stand one after the other. */
const inOneSection = (...tables: readonly Anchorable[][]): Anchorable[] => [
  findings,
  ...tables.flat(),
];

describe('a table', () => {
  it('is known by the labels of its rows when every figure is new', () => {
    const known = inOneSection(table('s', 't', ['Visits | 80%', 'Reviews | 70%', 'Health | 61%']));
    const fresh = inOneSection(table('s', 't', ['Visits | 12%', 'Reviews | 13%', 'Health | 14%']));
    expect(fates(known, fresh)).toEqual({ s: 's', t: 't', t1: 't1', t2: 't2', t3: 't3' });
  });

  it('leaves its address to no table of its section that has other labels', () => {
    const known = inOneSection(table('s', 't', ['Visits | 80%', 'Reviews | 70%', 'Health | 61%']));
    const fresh = inOneSection(table('s', 'u', ['Staff | 80%', 'Budget | 70%', 'Carers | 61%']));
    expect(fates(known, fresh)).toEqual({
      s: 's',
      t: 'lost',
      t1: 'lost',
      t2: 'lost',
      t3: 'lost',
    });
  });

  it('leaves its address to no table of another section that has the same labels', () => {
    const between = (section: string): Anchorable[] => [
      paragraph(
        section,
        `${section}-1`,
        `Children in ${section} are seen by their social workers.`,
      ),
      ...table(section, `${section}-t`, ['Visits | 8%', 'Reviews | 7%', 'Health | 6%']),
      paragraph(section, `${section}-2`, `Managers in ${section} read the files every other week.`),
    ];
    const [help, care] = [heading('help', 'Help'), heading('care', 'Care')];
    const known = [help, ...between('help'), care, ...between('care').toSpliced(1, 4)];
    const other = between('care').map((one) => ({ ...one, text: one.text.replace('%', ' of 9') }));
    const fresh = [help, ...between('help').toSpliced(1, 4), care, ...other];
    expect(fates(known, fresh)).toMatchObject({ 'help-t': 'lost', 'help-t1': 'lost' });
  });

  it('is told by its place from one of its section that has the same labels', () => {
    const labels = ['Visits', 'Reviews', 'Health'];
    const figures = (by: number) => labels.map((label, at) => `${label} | ${by + at}%`);
    const known = inOneSection(table('s', 't', figures(10)), table('s', 'u', figures(20)));
    const fresh = inOneSection(table('s', 't', figures(50)), table('s', 'u', figures(60)));
    expect(fates(known, fresh)).toEqual(Object.fromEntries(known.map(({ id }) => [id, id])));
  });
});

describe('a row', () => {
  it('is not the table that is left with it alone, when a letter of it is put right', () => {
    const known = inOneSection(table('s', 't', ['Children seee alone | 89%', 'Visits | 80%']));
    const fresh = inOneSection(table('s', 'u', ['Children seen alone | 89%']));
    expect(fates(known, fresh)['t1']).not.toBe('u');
  });

  it('leaves its address to none whose label has another figure', () => {
    const known = inOneSection(
      table('s', 't', ['Visits | 80%', 'Assessments in 45 days | 70%', 'Health | 61%']),
    );
    const fresh = inOneSection(
      table('s', 't', ['Visits | 81%', 'Assessments in 35 days | 70%', 'Health | 62%']),
    );
    expect(fates(known, fresh)).toEqual({ s: 's', t: 't', t1: 't1', t2: 'lost', t3: 't3' });
  });

  it('leaves its address to none with another label, though the figures are the same', () => {
    const rows = (first: string) => [
      `${first}: visits in time | 80% | 81%`,
      'South: visits in time | 70% | 71%',
    ];
    const known = inOneSection(table('s', 't', rows('North')));
    const fresh = inOneSection(table('s', 't', rows('East')));
    expect(fates(known, fresh)).toEqual({ s: 's', t: 't', t1: 'lost', t2: 't2' });
  });

  it('is told from the row of the same first cell by its other cells in words', () => {
    const known = inOneSection(
      table('s', 't', [
        'Adoption | in time | 40',
        'Adoption | late | 9',
        'Fostering | in time | 71',
      ]),
    );
    const fresh = inOneSection(
      table('s', 'u', [
        'Adoption | late | 12',
        'Fostering | in time | 80',
        'Adoption | in time | 38',
      ]),
    );
    expect(fates(known, fresh)).toEqual({ s: 's', t: 'u', t1: 'u3', t2: 'u1', t3: 'u2' });
  });

  it('keeps its address when a slip in its label is corrected', () => {
    const known = inOneSection(
      table('s', 't', ['Visits | 80%', 'Assesments of need | 70%', 'Health | 61%']),
    );
    const fresh = inOneSection(
      table('s', 't', ['Visits | 81%', 'Assessments of need | 70%', 'Health | 62%']),
    );
    expect(fates(known, fresh)).toMatchObject({ t1: 't1', t2: 't2', t3: 't3' });
  });

  it('is in doubt where two bore its label and one is left with other figures', () => {
    const known = inOneSection(table('s', 't', ['North | 80%', 'North | 20%', 'South | 61%']));
    const fresh = inOneSection(table('s', 'u', ['North | 50%', 'South | 62%']));
    expect(fates(known, fresh)).toEqual({ s: 's', t: 'u', t1: 'lost', t2: 'lost', t3: 'u2' });
  });

  it('is known by the cell that spans it and others', () => {
    const rows = (by: number) => [
      `North | visits | ${by}%`,
      ` | reviews | ${by + 1}%`,
      `South | visits | ${by + 2}%`,
      ` | reviews | ${by + 3}%`,
    ];
    const known = inOneSection(table('s', 't', rows(10)));
    const [north, northReviews, ...south] = rows(50) as [string, string, ...string[]];
    const fresh = inOneSection(table('s', 'u', [...south, north, northReviews]));
    expect(fates(known, fresh)).toMatchObject({ t1: 'u3', t2: 'u4', t3: 'u1', t4: 'u2' });
  });

  it('that begins with a figure is known by its first cell in words', () => {
    const known = inOneSection(table('s', 't', ['1 | 80% | Visits', '2 | 70% | Reviews']));
    const fresh = inOneSection(table('s', 'u', ['1 | 71% | Reviews', '2 | 81% | Visits']));
    expect(fates(known, fresh)).toMatchObject({ t1: 'u2', t2: 'u1' });
  });
});
