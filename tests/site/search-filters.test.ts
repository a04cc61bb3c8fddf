import { beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/content/read-generated.ts';
import { reportDetail, reportRows, type BlockRow } from '../../scripts/check-site/report-data.ts';
import { sites } from '../../scripts/verify/sites.ts';
import type { SearchIndex } from '../../src/client/search/index/search-index.ts';
import type { Section } from '../../src/lib/model/document.ts';
import { countValues, type FacetIndex } from '../../src/lib/search/answer/facets.ts';
import { facets, type Facet } from '../../src/lib/search/search-state.ts';
import { mainSite } from './built-sites.ts';
import { ask, openIndex } from './search-index.ts';

/** A block of the published data with what its document and section say. */
interface Row {
  block: BlockRow;
  values: Record<Facet, (string | null)[]>;
}

/** The judged section around each section, by the tree of headings; the published data has no grades of sections. */
function judged(sections: readonly Section[], around: Section | null): [string, Section | null][] {
  return sections.flatMap((section) => {
    const own = section.area === null ? around : section;
    return [[section.id, own] as [string, Section | null], ...judged(section.children, own)];
  });
}

const documents = await readDocuments('content');
const trees = new Map(
  documents.map(({ meta, sections }) => [meta.slug, new Map(judged(sections, null))]),
);
const isText = ({ kind, text }: BlockRow) =>
  kind !== 'heading' && kind !== 'boilerplate' && text.trim() !== '';

const rows: Row[] = reportRows(mainSite).flatMap(({ slug }) => {
  const report = reportDetail(mainSite, slug);
  const day = report.inspectionStart ?? report.documentDate ?? report.published;
  return report.blocks.filter(isText).map((block) => {
    const section = block.section === null ? null : (trees.get(slug)!.get(block.section) ?? null);
    return {
      block,
      values: {
        authority: [report.authority],
        year: [day?.slice(0, 4) ?? null],
        kind: [report.kind],
        framework: [report.framework],
        area: [section?.area ?? null],
        grade: [section?.grade ?? null],
        theme: block.themes,
        role: [block.role],
        block: [block.kind],
        report: [slug],
      },
    };
  });
});

/** The number of blocks that have each value. */
function plainCount(facet: Facet, among: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { values } of among) {
    for (const value of values[facet]) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const counted = (found: readonly { ordinal: number }[], facet: Facet, known: FacetIndex) =>
  Object.fromEntries(
    countValues(found, facet, {}, known).map(({ value, count }) => [value, count]),
  );

let index: SearchIndex;
let known: FacetIndex;

beforeAll(async () => {
  index = await openIndex(sites[0]!.dir);
  known = await index.facets();
});

const word = (...forms: string[]) => new RegExp(`\\b(?:${forms.join('|')})\\b`, 'i');

describe.each(facets)('narrowing down by %s', (facet) => {
  it('counts what the published data count, for every value', () => {
    const all = Array.from({ length: index.table.count }, (_, ordinal) => ({ ordinal }));
    const counts = counted(all, facet, known);
    expect(Object.keys(counts).length).toBeGreaterThan(0);
    expect(counts).toEqual(plainCount(facet, rows));
  });

  it.each([
    ['drift', word('drift', 'drifting', 'drifted')],
    ['adoption', /\badopt/i],
    ['"staying put"', /staying put/i],
    ['"children\'s homes"', /\bchildren['’]s homes\b/i],
  ])('counts what a plain look for %s counts', async (typed, pattern) => {
    const { found } = await ask(index, typed);
    const plain = rows.filter(({ block }) => pattern.test(block.text));
    expect(found.length).toBe(plain.length);
    expect(counted(found, facet, known)).toEqual(plainCount(facet, plain));
  });
});

describe('several values at once', () => {
  it('show what has one of each', async () => {
    const chosen = { authority: ['York'], year: ['2016', '2022'], role: ['finding'] };
    const { shown } = await ask(index, '', chosen);
    const plain = rows.filter(
      ({ values }) =>
        values.authority.includes('York') &&
        (values.year.includes('2016') || values.year.includes('2022')) &&
        values.role.includes('finding'),
    );
    expect(plain.length).toBeGreaterThan(0);
    expect(shown.length).toBe(plain.length);
  });
});
