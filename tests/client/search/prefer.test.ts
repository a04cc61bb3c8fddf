import { describe, expect, it } from 'vitest';
import type { Admitted } from '../../../src/client/search/find/admit.ts';
import { prefer } from '../../../src/client/search/find/prefer.ts';
import type { Preference } from '../../../src/lib/search/answer/preference.ts';
import type { SearchIndex } from '../../../src/client/search/index/search-index.ts';

/** York's report has the first two paragraphs, Leeds's the third. */
const index = {
  head: {
    documents: [
      { slug: 'york-2022-ilacs', authority: 'York', year: '2022' },
      { slug: 'leeds-2018-ilacs', authority: 'Leeds', year: '2018' },
    ],
  },
  table: { documentOf: (ordinal: number) => (ordinal < 2 ? 0 : 1) },
} as SearchIndex;
const found = [0.2, 0.05, 1].map((share, ordinal) => ({ ordinal, share }) as Admitted);
const named: Preference = { councils: [], years: [], kinds: [], notHeld: [], reports: [] };
const preferred = (asked: object) =>
  prefer(index, found, { ...named, ...asked }).map((one) => one.preferred);

describe('what stands before the rest', () => {
  it('is what a named council says with a tenth of what the best has', () => {
    expect(preferred({ councils: ['York'] })).toEqual([2, 0, 0]);
  });

  it('is what a named year says only with three tenths', () => {
    expect(preferred({ years: ['2022'] })).toEqual([0, 0, 0]);
    expect(preferred({ years: ['2018'] })).toEqual([0, 0, 1]);
  });
});
