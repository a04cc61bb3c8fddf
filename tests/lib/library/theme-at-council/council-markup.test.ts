import { describe, expect, it } from 'vitest';
import { councilMarkup } from '../../../../src/lib/library/theme-at-council/council-markup.ts';
import { councilPages } from '../../../../src/lib/library/theme-at-council/council-pages.ts';
import type { LibraryDocument } from '../../../../src/lib/model/document.ts';
import type { Theme } from '../../../../src/lib/model/theme.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const theme = { slug: 'audits', title: 'Audits' } as Theme;
const href = (path: string) => `/base/${path}`;
const text = 'An <b>audit</b> & "more"';

function document(council: string): LibraryDocument {
  return buildDocument({
    meta: {
      slug: `${council.toLowerCase()}-2020-ilacs`,
      authority: council,
      authoritySlug: council.toLowerCase(),
    },
    blocks: [buildBlock({ id: 'para-1', label: '1.', number: 1, page: 4, text })],
  });
}

const documents = ['Camden', 'Leeds', 'York'].map(document);
const occurrences = new Map(
  documents.map(({ meta: { slug } }) => [
    slug,
    [
      {
        report: slug,
        anchor: 'para-1',
        matches: [{ term: 'audit', text: 'audit', start: 6, end: 11 }],
      },
    ],
  ]),
);
const pages = councilPages([theme], documents, new Map([['audits', occurrences]]));
const likeness = (slug: string) => ({ slug, name: slug, facts: ['same region, North'] });

describe('the page of a theme at a council', () => {
  it('is there for each council whose documents speak of it, between its neighbours', () => {
    expect(pages.map(({ path, before, after }) => [path, before?.name, after?.name])).toEqual([
      ['themes/audits/camden/', undefined, 'Leeds'],
      ['themes/audits/leeds/', 'Camden', 'York'],
      ['themes/audits/york/', 'Leeds', undefined],
    ]);
    expect(councilPages([theme], documents, new Map())).toEqual([]);
  });

  it('shows the words as they are printed, marked where they match, with their address', () => {
    const html = councilMarkup(pages[1]!, [], href);
    expect(html).toContain(
      '<blockquote>An &lt;b&gt;<mark>audit</mark>&lt;/b&gt; &amp; &quot;more&quot;</blockquote>',
    );
    expect(html).toContain('<a href="/base/reports/leeds-2020-ilacs/#para-1">Paragraph 1</a>');
    expect(html).toContain('<section class="passages" id="leeds-2020-ilacs">');
    expect(html).not.toContain('york-2020');
  });

  it('leads to its neighbours, and to three councils to compare with and the list of all', () => {
    const html = councilMarkup(pages[1]!, ['a', 'b', 'c', 'd'].map(likeness), href);
    expect(html).toContain('<a href="/base/themes/audits/camden/">Before: Camden</a>');
    expect(html).toContain('<a href="/base/themes/audits/york/">After: York</a>');
    expect(html.match(/with=leeds&amp;with=/g)).toHaveLength(3);
    expect(html).toContain('<a href="/base/authorities/leeds/#compare">Others</a>');
    expect(councilMarkup(pages[1]!, [likeness('a')], href)).not.toContain('Others');
    expect(councilMarkup(pages[1]!, [], href)).not.toContain('id="compare"');
  });
});
