import { describe, expect, it } from 'vitest';
import { themeDetail, themeRow } from '../../../src/lib/data/rows/theme-row.ts';
import { buildMeta } from '../../making/build-document.ts';

const theme = {
  slug: 'supervision',
  title: 'Supervision',
  definition: 'The supervision of practice.',
  terms: [{ name: 'supervision', pattern: '\\bsupervision\\b' }],
  exceptions: [{ name: 'order', pattern: 'supervision orders?', why: 'an order of a court' }],
  scope: { kinds: ['ilacs'], frameworks: [] },
};
const occurrence = (report: string, anchor: string) => ({
  report,
  anchor,
  matches: [{ term: 'supervision', text: 'supervision', start: 3, end: 14 }],
});
const reports = [
  buildMeta({ slug: 'b', kind: 'ilacs' }),
  buildMeta({ slug: 'a', kind: 'ilacs' }),
  buildMeta({ slug: 'c', kind: 'scrutiny-report', framework: null }),
];

describe('themes', () => {
  const row = themeRow(theme, [occurrence('b', 'para-2'), occurrence('b', 'para-1')], reports);

  it('have the fields of the contract', () => {
    expect(Object.keys(row)).toEqual(['slug', 'title', 'definition', 'terms', 'reports', 'scope']);
    expect(row.terms).toEqual(['supervision']);
  });

  it('tell "nothing found" (an empty list) from "out of scope" (no entry)', () => {
    expect(row.reports).toEqual({ a: [], b: ['para-2', 'para-1'] });
  });

  it('list a report out of scope in which they occur all the same', () => {
    expect(themeRow(theme, [occurrence('c', 'para-9')], reports).reports['c']).toEqual(['para-9']);
  });

  it('give each occurrence its matches and a link to its paragraph', () => {
    const place = { origin: null, base: '/' };
    const detail = themeDetail(theme, [occurrence('b', 'para-2')], reports, place);
    expect(detail.occurrences).toEqual([
      { ...occurrence('b', 'para-2'), url: '/reports/b/#para-2' },
    ]);
    expect(detail.patterns).toEqual([{ ...theme.terms[0], near: null }]);
  });
});
