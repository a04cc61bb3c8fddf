import { describe, expect, it } from 'vitest';
import { reportsAround } from '../../../src/lib/library/reports-around.ts';
import { buildMeta } from '../../making/build-document.ts';

const inspected = (slug: string, day: string, authoritySlug: string | null = 'york') => ({
  meta: buildMeta({ slug, authoritySlug, framework: 'SIF', inspectionStart: day }),
});
const discussed = (slug: string, day: string) => ({
  meta: buildMeta({
    slug,
    authoritySlug: 'york',
    framework: null,
    inspectionStart: null,
    documentDate: day,
  }),
});

const first = inspected('york-2012', '2012-05-01');
const second = inspected('york-2016', '2016-11-14');
const paper = discussed('york-2017-paper', '2017-09-19');
const third = inspected('york-2022', '2022-03-07');
const other = inspected('leeds-2018', '2018-01-01', 'leeds');
const nameless = inspected('nobody-2019', '2019-01-01', null);
const all = [third, paper, other, first, nameless, second];

describe('the reports before and after one', () => {
  it.each([
    ['in the middle', second, 'york-2012', 'york-2022'],
    ['the first', first, undefined, 'york-2016'],
    ['the newest', third, 'york-2016', undefined],
    ['a paper, which stands between reports', paper, 'york-2016', 'york-2022'],
    ['the only one of a council', other, undefined, undefined],
    ['one of no council', nameless, undefined, undefined],
  ])('are the same council’s, papers passed over: %s', (_, { meta }, before, after) => {
    const { earlier, later } = reportsAround(all, meta);
    expect([earlier?.slug, later?.slug]).toEqual([before, after]);
  });
});
