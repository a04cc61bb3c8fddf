import { describe, expect, it } from 'vitest';
import { themeCourse } from '../../../src/lib/library/themes/theme-course.ts';
import type { Theme } from '../../../src/lib/model/theme.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const theme = (slug: string, scope: Partial<Theme['scope']> = {}): Theme => ({
  slug,
  title: slug,
  definition: slug,
  terms: [],
  exceptions: [],
  scope: { kinds: [], frameworks: [], ...scope },
});

const report = (slug: string, framework: 'SIF' | 'ILACS' | 'LAC', day: string) =>
  buildDocument({
    meta: { slug, framework, inspectionStart: day, paragraphs: 2 },
    blocks: [
      buildBlock({ id: 'para-1', number: 1 }),
      buildBlock({ id: 'para-2', number: 2 }),
      buildBlock({ id: 'summary-1' }),
    ],
  });

const documents = [
  report('x-2016', 'SIF', '2016-05-01'),
  report('x-2022', 'ILACS', '2022-05-01'),
  report('x-2013', 'LAC', '2013-05-01'),
  report('x-2014', 'SIF', '2014-05-01'),
];
const found = (places: Record<string, [report: string, anchor: string][]>) =>
  new Map(
    Object.entries(places).map(([slug, all]) => [
      slug,
      Map.groupBy(
        all.map(([report, anchor]) => ({
          report,
          anchor,
          matches: [{ term: 'x', text: 'x', start: 0, end: 1 }],
        })),
        ({ report }) => report,
      ),
    ]),
  );
const themes = [theme('both'), theme('new'), theme('gone'), theme('never'), theme('bare')];
const course = themeCourse(
  documents,
  [...themes, theme('sif-only', { frameworks: ['SIF'] })],
  found({
    both: [
      ['x-2016', 'para-1'],
      ['x-2016', 'para-2'],
      ['x-2022', 'para-1'],
    ],
    new: [
      ['x-2022', 'para-2'],
      ['x-2014', 'para-1'],
    ],
    gone: [['x-2016', 'para-1']],
    bare: [['x-2022', 'summary-1']],
    'sif-only': [['x-2016', 'para-1']],
  }),
);

describe('themes of a council, then and now', () => {
  it('holds the two latest reports on the whole against each other', () => {
    expect([course?.earlier.slug, course?.later.slug]).toEqual(['x-2016', 'x-2022']);
    expect(themeCourse(documents.slice(1, 3), themes, new Map())).toBeNull();
  });

  it('tells what recurs, appears and vanishes, with counts of numbered paragraphs', () => {
    const told = (changes: { theme: Theme; before: number; after: number }[] = []) =>
      changes.map(({ theme: { slug }, before, after }) => [slug, before, after]);
    expect(told(course?.recurring)).toEqual([['both', 2, 1]]);
    expect(told(course?.appearing)).toEqual([['new', 0, 1]]);
    expect(told(course?.vanishing)).toEqual([['gone', 1, 0]]);
  });
});
