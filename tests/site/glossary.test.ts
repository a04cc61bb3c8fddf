import { describe, expect, it } from 'vitest';
import { readFile, type Page, type Site } from '../../scripts/check-site/read-site.ts';
import { reportDetail } from '../../scripts/check-site/report-data.ts';
import type { GlossaryRow } from '../../src/lib/data/rows/glossary-row.ts';
import { builtSites } from './built-sites.ts';

const page = (site: Site): Page => site.pages.get('glossary/index.html')!;
const rows = (site: Site): GlossaryRow[] =>
  JSON.parse(readFile(site, 'data/glossary.json')) as GlossaryRow[];

/** The words of the block that an address leads to. */
function wordsAt(site: Site, url: string): string {
  const [, slug, anchor] = /reports\/([^/]+)\/#(.+)$/.exec(url) ?? [];
  const target = site.pages
    .get(`reports/${slug}/index.html`)
    ?.root.querySelector(`[id="${anchor}"]`);
  return target?.querySelector('[data-text]')?.textContent ?? '';
}

describe.each(builtSites)('the glossary under $base', (site) => {
  it('leads from each quotation to a paragraph that has its words', () => {
    const items = page(site).root.querySelectorAll('main dd li:not(.quiet)');
    const quotes = items.map((item) => {
      const text = /“(.*)”: /.exec(item.textContent)?.[1] ?? 'no quotation';
      return { text, words: wordsAt(site, item.querySelector('a')?.getAttribute('href') ?? '') };
    });
    expect(quotes.length).toBeGreaterThan(40);
    expect(quotes.filter(({ text, words }) => !words.includes(text))).toEqual([]);
  });

  it('has data whose quotations stand where they say', () => {
    const definitions = rows(site).flatMap((row) => row.definitions);
    const wrong = definitions.filter(({ report, anchor, text, url }) => {
      const block = reportDetail(site, report).blocks.find(({ id }) => id === anchor);
      return block?.url !== url || !block.text.includes(text);
    });
    expect(definitions.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('has the long form of every abbreviation that a page tells in full', () => {
    const told = [...site.pages.values()].flatMap(({ root }) => root.querySelectorAll('abbr'));
    expect(told.length).toBeGreaterThan(20);
    const list = rows(site);
    const unknown = told.filter(
      (abbr) =>
        !list.some(
          ({ abbreviation, forms: each }) =>
            abbreviation === abbr.textContent && each.includes(abbr.getAttribute('title') ?? ''),
        ),
    );
    expect(unknown.map((abbr) => abbr.outerHTML)).toEqual([]);
  });

  it('is one link away from every page', () => {
    const far = [...site.pages.values()].filter(
      ({ root }) => !root.querySelector(`footer a[href="${site.base}glossary/"]`),
    );
    expect(far.map(({ file }) => file)).toEqual([]);
  });
});
