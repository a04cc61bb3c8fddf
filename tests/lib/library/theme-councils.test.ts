import { describe, expect, it } from 'vitest';
import { passagesPath, themeCouncils } from '../../../src/lib/library/themes/theme-pages.ts';
import { buildDocument, buildMeta } from '../../making/build-document.ts';

const occurrence = (report: string, anchor: string) => ({
  report,
  anchor,
  matches: [{ term: 'audit', text: 'audit', start: 0, end: 5 }],
});
const york = { authority: 'York', authoritySlug: 'york' };
const meta = buildMeta({ slug: 'york-2016-sif', ...york });

describe('where the passages of a theme stand', () => {
  it('is a page of the theme for each council', () => {
    expect(passagesPath('audits', meta)).toBe('themes/audits/york/#york-2016-sif');
  });

  it('is one page for all documents that name no council', () => {
    const nameless = ['a-paper', 'b-paper'].map((slug) =>
      buildMeta({ slug, authority: null, authoritySlug: null }),
    );
    expect(nameless.map((one) => passagesPath('audits', one))).toEqual([
      'themes/audits/none-named/#a-paper',
      'themes/audits/none-named/#b-paper',
    ]);
  });
});

describe('the councils of a theme', () => {
  const document = (slug: string, name: string | null, inspectionStart: string) =>
    buildDocument({
      meta: {
        slug,
        authority: name,
        authoritySlug: name?.toLowerCase() ?? null,
        inspectionStart,
      },
    });
  const documents = [
    document('a-paper', null, '2015-01-01'),
    document('york-2022-ilacs', 'York', '2022-01-01'),
    document('york-2016-sif', 'York', '2016-01-01'),
    document('leeds-2019-ilacs', 'Leeds', '2019-01-01'),
    document('leeds-2015-sif', 'Leeds', '2015-01-01'),
  ];
  const found = [
    'a-paper',
    'york-2022-ilacs',
    'york-2022-ilacs',
    'york-2016-sif',
    'leeds-2015-sif',
  ];
  const occurrences = Map.groupBy(
    found.map((report, at) => occurrence(report, `para-${at}`)),
    ({ report }) => report,
  );

  it('come by name, their documents in time order with the count of passages', () => {
    const councils = themeCouncils(documents, occurrences).map(({ slug, documents: own }) => [
      slug,
      own.map((one) => `${one.meta.slug}: ${one.count}`),
    ]);
    expect(councils).toEqual([
      ['leeds', ['leeds-2015-sif: 1']],
      ['york', ['york-2016-sif: 1', 'york-2022-ilacs: 2']],
      ['none-named', ['a-paper: 1']],
    ]);
  });
});
