import { expect, it } from 'vitest';
import { reportThemes } from '../../../src/lib/library/themes/report-themes.ts';
import type { Theme } from '../../../src/lib/model/theme.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const theme = (slug: string, frameworks: string[] = []): Theme => ({
  slug,
  title: slug,
  definition: slug,
  terms: [],
  exceptions: [],
  scope: { kinds: [], frameworks },
});
const report = buildDocument({
  blocks: [
    buildBlock({ id: 'para-1', number: 1, section: 'leadership' }),
    buildBlock({ id: 'para-2', number: 2, section: 'leadership' }),
    buildBlock({ id: 'para-3', number: 3 }),
  ],
});
const { slug } = report.meta;
const occurrence = (anchor: string) => ({ report: slug, anchor, matches: [] as never[] });
const found = new Map([['audit', new Map([[slug, [occurrence('para-3'), occurrence('para-1')]]])]]);

it('each theme has its places in reading order, with the section, or why there are none', () => {
  const themes = [theme('audit'), theme('training'), theme('lscb', ['LSCB'])];
  expect(reportThemes(report, themes, found)).toEqual([
    {
      slug: 'audit',
      title: 'audit',
      state: 'found',
      path: 'themes/audit/anytown/',
      places: [
        ['para-1', 'Paragraph 1', 'leadership'],
        ['para-3', 'Paragraph 3', null],
      ],
    },
    { slug: 'training', title: 'training', state: 'nothing', path: null, places: [] },
    { slug: 'lscb', title: 'lscb', state: 'out-of-scope', path: null, places: [] },
  ]);
});
