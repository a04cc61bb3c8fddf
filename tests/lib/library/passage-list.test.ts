import { describe, expect, it } from 'vitest';
import { fittingPassages } from '../../../src/lib/library/themes/fitting-passages.ts';
import { passageList } from '../../../src/lib/library/themes/passage-list.ts';
import { sequencePages, themeSequence } from '../../../src/lib/library/themes/theme-sequence.ts';
import { findOccurrences } from '../../../src/lib/themes/find-occurrences.ts';
import { readDocument, readTheme } from '../../making/theme-files.ts';

const documents = ['york-2022-ilacs', 'york-2016-sif', 'york-2017-scrutiny-report'].map(
  readDocument,
);
const { theme } = readTheme('supervision');
const byReport = new Map(
  documents.map(({ meta, blocks }) => [meta.slug, findOccurrences(meta.slug, blocks, theme)]),
);
const pages = sequencePages(themeSequence(documents, byReport));
const list = passageList(theme, documents, pages);

describe('the list of a theme’s passages', () => {
  it('has the documents in time order, with what they can be narrowed down by', () => {
    expect(list.documents.map(({ slug, year, authority }) => [slug, year, authority])).toEqual([
      ['york-2016-sif', '2016', 'york'],
      ['york-2017-scrutiny-report', '2017', 'york'],
      ['york-2022-ilacs', '2022', 'york'],
    ]);
  });

  it('has every passage once, page by page as the pages show them, without their words', () => {
    const shown = pages.map(({ recommendations, findings }) =>
      [...recommendations, ...findings].map(({ meta, anchor }) => `${meta.slug}#${anchor}`),
    );
    const listed = list.pages.map((rows) =>
      rows.map(([at, anchor]) => `${list.documents[at]?.slug}#${anchor}`),
    );
    expect(listed).toEqual(shown);
    const found = [...byReport.values()].flat().map(({ report, anchor }) => `${report}#${anchor}`);
    expect(listed.flat().sort()).toEqual(found.sort());
    expect(JSON.stringify(list)).not.toContain('Frontline managers');
  });
});

describe('passages narrowed down', () => {
  const found = (...chosen: [name: string, value: string][]) =>
    fittingPassages(
      list,
      chosen.map(([name, value]) => ({ name, value })),
    ).map(({ report, anchor }) => `${report}#${anchor}`);

  it('are those that have all that is chosen', () => {
    expect(found(['authority', 'york'], ['what', 'recommendation'])).toEqual([
      'york-2022-ilacs#what-needs-to-improve-3',
      'york-2016-sif#para-9',
    ]);
    expect(found(['year', '2016'], ['what', 'recommendation'])).toEqual(['york-2016-sif#para-9']);
    expect(found(['authority', 'york'], ['year', '1999'])).toEqual([]);
  });

  it('come latest inspection first, each with the page that shows it', () => {
    const years = found(['authority', 'york']).map((one) => Number(/\d{4}/.exec(one)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const second = { ...list, pages: [[], ...list.pages] };
    expect(new Set(fittingPassages(second, []).map(({ page }) => page))).toEqual(new Set([2]));
  });
});
