import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../../src/atom-feed.ts';
import { changeEntries } from '../../../../src/lib/data/feeds/change-entries.ts';
import { documentEntries } from '../../../../src/lib/data/feeds/document-entries.ts';
import { themeEntries } from '../../../../src/lib/data/feeds/theme-entries.ts';
import { buildBlock, buildDocument, buildLedgerEntry } from '../../../making/build-document.ts';

const place = { origin: 'https://library.example', base: '/inspections/' };
const how = (added: Record<string, string> = {}, former: Record<string, string[]> = {}) => ({
  place,
  added: new Map(Object.entries(added)),
  formerSlugsOf: (slug: string) => former[slug] ?? [],
});
const head = {
  path: 'feeds/all.xml',
  page: 'reports/',
  title: 'Library: documents',
  library: 'Library',
  since: '2026-02-01',
};
const report = (slug: string, blocks = [buildBlock({ number: 1 })], over = {}) =>
  buildDocument({ meta: { slug, ...over }, blocks });
const days = { published: null, documentDate: null, inspectionStart: null };

describe('a feed', () => {
  const entries = documentEntries([report('a'), report('b')], how({ a: '2026-01-10' }));
  const feed = parseAtomFeed(atomFeed(head, entries, place));

  it('says where it is itself, which page it belongs to, who publishes it and when it changed', () => {
    expect(feed).toMatchObject({
      id: 'https://library.example/inspections/feeds/all.xml',
      title: { value: 'Library: documents' },
      updated: '2026-01-10T00:00:00.000Z',
      authors: [{ name: 'Library' }],
    });
    expect(feed.links).toEqual(
      expect.arrayContaining([
        { rel: 'self', href: 'https://library.example/inspections/feeds/all.xml' },
        { rel: 'alternate', href: 'https://library.example/inspections/reports/' },
      ]),
    );
  });

  it('without an entry has the day since which that is so, never 1970', () => {
    expect(parseAtomFeed(atomFeed(head, [], place)).updated).toBe('2026-02-01T00:00:00.000Z');
  });

  it('writes titles so that their signs stay signs', () => {
    const [entry] = documentEntries([report('a')], how());
    const xml = atomFeed(head, [{ ...entry!, title: 'A & B <i> ]]>' }], place);
    expect(parseAtomFeed(xml).entries![0]!.title?.value).toBe('A &amp; B &lt;i&gt; ]]&gt;');
  });

  it('has what each entry must have', () => {
    expect(feed.entries).toHaveLength(2);
    for (const { id, title, updated, links } of feed.entries!) {
      for (const value of [id, title, updated, links?.[0]?.href]) expect(value).toBeTruthy();
    }
  });
});

describe('the entries of documents', () => {
  it('are dated by their publication here, drafts by when they became known; without a day there is none', () => {
    const documents = [
      report('a', [], { published: '2020-03-01' }),
      report('b', [], { published: '2021-03-01' }),
      report('c', [], days),
    ];
    const entries = documentEntries(documents, how({ a: '2026-01-10' }));
    expect(entries.map(({ path, day }) => [path, day])).toEqual([
      ['reports/a/', '2026-01-10'],
      ['reports/b/', '2021-03-01'],
    ]);
  });

  it('lead to the recommendations, or where there is none to the first numbered paragraphs', () => {
    const asked = buildBlock({
      id: 'para-9',
      number: 9,
      role: 'recommendation',
      text: 'Do <this>.',
    });
    const first = buildBlock({ id: 'para-1', number: 1, text: 'Found & said.' });
    const html = (...blocks: (typeof asked)[]) =>
      documentEntries([report('a', blocks)], how())[0]!.html;
    expect(html(first, asked)).toContain(
      '<li><a href="https://library.example/inspections/reports/a/#para-9">Recommendation 9</a>: Do &lt;this&gt;.</li>',
    );
    expect(html(first, asked)).not.toContain('para-1"');
    expect(html(first)).toContain('#para-1">Paragraph 1</a>: Found &amp; said.');
  });

  it('cut long texts at a word, and long lists, and say how many more there are', () => {
    const blocks = Array.from({ length: 25 }, (_, at) =>
      buildBlock({
        id: `para-${at}`,
        number: at,
        role: 'recommendation',
        text: 'word '.repeat(99),
      }),
    );
    const { html } = documentEntries([report('a', blocks)], how())[0]!;
    expect(html.match(/<li>/g)).toHaveLength(20);
    expect(html).toContain('word …</li>');
    expect(html).toContain('And 5 more.');
  });

  it('are the newest hundred', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      report(`r-${at}`, [], { published: `20${String(10 + (at % 15))}-01-01` }),
    );
    const entries = documentEntries(many, how());
    expect(entries).toHaveLength(100);
    expect(entries[0]!.day).toBe('2024-01-01');
    expect(documentEntries([...many].reverse(), how())).toEqual(entries);
  });

  it('keep their id when the document gets a better slug', () => {
    const [before] = documentEntries([report('york-sif')], how());
    const [after] = documentEntries(
      [report('york-2016-sif')],
      how({}, { 'york-2016-sif': ['york-sif', 'other'] }),
    );
    expect(after!.id).toBe(before!.id);
    expect(after!.path).toBe('reports/york-2016-sif/');
  });
});

describe('the entries of a theme', () => {
  it('are the documents that speak of it, and lead to the first passage', () => {
    const blocks = [
      buildBlock({ id: 'para-3', number: 3 }),
      buildBlock({ id: 'para-5', number: 5 }),
    ];
    const occurrence = (anchor: string) => ({ theme: 'x', report: 'a', anchor, matches: [] });
    const found = new Map([['a', [occurrence('para-5'), occurrence('para-3')]]]);
    const documents = [report('a', blocks), report('b', blocks)];
    const entries = themeEntries({ slug: 'x', title: 'Supervision' }, documents, found, how());
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: 'https://library.example/inspections/themes/x/#a',
      path: 'reports/a/#para-3',
    });
    expect(entries[0]!.title).toMatch(/^Supervision: .+, 2 passages$/);
    expect(entries[0]!.html).toContain('#para-5"');
  });
});

describe('the entries of changes', () => {
  it('have an id each, also where one paragraph was changed twice to the same words', () => {
    const former = (until: string, text: string) => ({
      until,
      hash: '',
      deepHash: 'c'.repeat(64),
      text,
      below: [],
    });
    const anchors = [
      buildLedgerEntry({
        state: 'live',
        published: '2026-01-10',
        history: [former('2026-02-01', 'Old.'), former('2026-03-01', 'Older.')],
      }),
    ];
    const entries = changeEntries([{ contract: 1, document: 'a', anchors }], () => 'A', place);
    expect(entries.map(({ day }) => day)).toEqual(['2026-03-01', '2026-02-01']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });
});
