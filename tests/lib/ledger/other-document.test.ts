import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { otherDocument } from '../../../src/lib/ledger/other-document.ts';
import { ledgerSchema, type LedgerEntry } from '../../../src/lib/model/anchor.ts';
import { documentSchema } from '../../../src/lib/model/document.ts';
import { convert, converting, publishedLedger } from '../../making/ledger/ledger-document.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const held = readdirSync('content/documents').map((file) => ({
  document: documentSchema.parse(read(`content/documents/${file}`)),
  ledger: ledgerSchema.parse(read(`content/anchors/${file}`)),
}));
const pairs = held.flatMap((one) => held.filter((two) => two !== one).map((two) => ({ one, two })));
const slugOf = ({ document }: (typeof held)[number]) => document.meta.slug;

describe('another document under a known slug', () => {
  it.each(pairs.map(({ one, two }) => [slugOf(one), slugOf(two), one, two] as const))(
    'is told: %s replaced by %s',
    (slug, _, one, { document }) => {
      for (const former of [one.document.meta, null]) {
        const said = otherDocument(one.ledger, former, { ...document.meta, slug }, document.blocks);
        expect(said).toContain(`another document than “${slug}”`);
        expect(said).toContain('npm run add');
        expect(said).toContain(`npm run withdraw -- ${slug}`);
      }
    },
  );

  it('says in what the two differ', () => {
    const [york, northamptonshire] = ['york-2016-sif', 'northamptonshire-2016-sif'].map((slug) =>
      held.find((one) => slugOf(one) === slug)!,
    );
    const { meta, blocks } = northamptonshire!.document;
    expect(otherDocument(york!.ledger, york!.document.meta, meta, blocks)).toContain(
      'council (york, now northamptonshire)',
    );
  });
});

describe('a text that has little in common with the one before', () => {
  const { document, ledger } = held[0]!;
  const { meta, blocks } = document;
  const others = held[1]!.document.blocks;
  const stranger = { ...meta, inspectionStart: '2001-02-03', documentDate: null };
  /** One text in so many is the document's own, the others are another document's. */
  const oneIn = (many: number) =>
    blocks.map((block, at) => {
      return at % many === 0 ? block : { ...block, text: others[at % others.length]!.text };
    });

  it('is another document, though it names the same council, kind and date', () => {
    expect(otherDocument(ledger, meta, meta, others)).toContain('another document');
  });

  it('is another document if it names another date, or nobody knows the former one', () => {
    const version = oneIn(4);
    expect(otherDocument(ledger, meta, meta, version)).toBeNull();
    expect(otherDocument(ledger, meta, stranger, version)).toContain('another date');
    expect(otherDocument(ledger, null, meta, version)).toContain('another document');
  });

  it('is another document though both have the same imprint', () => {
    const imprint = blocks.map((block) => ({ ...block, kind: 'boilerplate' as const }));
    const version = [...others, ...imprint];
    expect(otherDocument(ledger, meta, stranger, version)).toContain('another document');
  });

  it('is the same one if half of it is rewritten', () => {
    expect(otherDocument(ledger, meta, stranger, oneIn(2))).toBeNull();
  });

  it('is another document then, if it names two other facts', () => {
    const other = { ...stranger, authoritySlug: 'leeds' };
    expect(otherDocument(ledger, meta, other, oneIn(2))).toContain('council (');
    expect(otherDocument(ledger, meta, other, blocks)).toBeNull();
  });
});

describe('a corrected version is not taken for another document', () => {
  it.each(held.map((one) => [slugOf(one), one] as const))('%s', (_, { document, ledger }) => {
    const { meta, blocks } = document;
    const other = { ...meta, inspectionStart: '2001-02-03', documentDate: null };
    const half = blocks.slice(0, Math.ceil(blocks.length / 2));
    const figures = blocks.map((block) => ({ ...block, text: block.text.replace(/\d+/g, '7') }));
    const twice = [...blocks, ...blocks];
    const fewer = blocks.filter((_block, at) => at % 3 !== 0);
    for (const version of [blocks, half, figures, twice, fewer]) {
      expect(otherDocument(ledger, meta, other, version)).toBeNull();
      expect(otherDocument(ledger, null, meta, version)).toBeNull();
    }
  });

  it('where it has a few words only, of which nothing can be said', () => {
    const one = publishedLedger(['# A', 'Children are seen quickly.']);
    const { blocks, meta } = convert(['# B', 'Plans are clear.'], null, converting).document;
    expect(otherDocument(one, null, meta, blocks)).toBeNull();
  });

  it('but where it has rows of a few words, and others than before', () => {
    const areas = ['North', 'South', 'East', 'West', 'Vale', 'Moor', 'Harbour', 'Central'];
    const rows = (...names: string[]) =>
      areas.flatMap((area) => names.map((name) => `${area}: ${name} | 81%`));
    const one = publishedLedger(['# A', ...rows('visits in time', 'reviews made well')]);
    const versionOf = (...names: string[]) =>
      convert(['# A', ...rows(...names)], null, converting).document;
    const other = versionOf('adults now employed', 'rooms to let');
    expect(otherDocument(one, null, other.meta, other.blocks)).not.toBeNull();
    const same = versionOf('visits in time', 'reviews begun well');
    expect(otherDocument(one, null, same.meta, same.blocks)).toBeNull();
  });

  it('where it is put right after most of its text was other text', () => {
    const { document, ledger } = held[0]!;
    const other = held[1]!.document.blocks;
    const wrong = ledger.anchors.map((entry, at): LedgerEntry => {
      const { hash, deepHash, text } = entry;
      const former = { until: '2026-02-09', hash, deepHash, text, below: [] };
      return { ...entry, text: other[at % other.length]!.text, history: [former] };
    });
    const { meta, blocks } = document;
    expect(otherDocument({ ...ledger, anchors: wrong }, null, meta, blocks)).toBeNull();
  });

  it('where nothing is published yet', () => {
    const [one, two] = [held[0]!, held[1]!];
    const drafts = one.ledger.anchors.map((entry) => ({ ...entry, published: null }));
    const { meta, blocks } = two.document;
    expect(otherDocument({ ...one.ledger, anchors: drafts }, null, meta, blocks)).toBeNull();
  });
});
