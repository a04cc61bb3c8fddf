import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { otherDocument } from '../../../src/lib/ledger/other-document.ts';
import { ledgerSchema } from '../../../src/lib/model/anchor.ts';
import { documentSchema } from '../../../src/lib/model/document.ts';

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

  it('where nothing is published yet', () => {
    const [one, two] = [held[0]!, held[1]!];
    const drafts = one.ledger.anchors.map((entry) => ({ ...entry, published: null }));
    const { meta, blocks } = two.document;
    expect(otherDocument({ ...one.ledger, anchors: drafts }, null, meta, blocks)).toBeNull();
  });
});
