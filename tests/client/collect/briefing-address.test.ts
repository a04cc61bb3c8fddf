import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, packedIn } from '../../../src/client/collect/briefing-address.ts';
import type { Briefing, BriefingItem } from '../../../src/lib/briefing/briefing.ts';
import { moved, placeOf } from '../../../src/lib/briefing/item-order.ts';
import { pack, unpack } from '../../../src/lib/briefing/packed-briefing.ts';
import { holdAgainst, takeParagraph, textsOf } from '../../../src/lib/briefing/taken-texts.ts';
import { documents, heldLibrary } from '../../lib/check/held-library.ts';

const library = await heldLibrary();
const slugs = documents.map(({ meta }) => meta.slug);
const held = new Map(
  await Promise.all(slugs.map(async (slug) => [slug, await library.document(slug)] as const)),
);
const textOf = textsOf(held);
const blocks = [...held.values()].flatMap(({ slug, blocks }) => blocks.map(({ id }) => [slug, id]));

const paragraph = (slug: string, id: string) => takeParagraph(slug, held.get(slug)!, id)!;
const taken = fc.constantFrom(...blocks).map(([slug, id]) => paragraph(slug!, id!));
const part = fc.tuple(taken, fc.nat(), fc.nat()).map(([item, start, length]) => {
  const from = start % Math.max(1, item.text.length);
  return { ...item, text: item.text.slice(from, from + 1 + (length % 80)) };
});
const written = fc.record({
  kind: fc.constantFrom('heading' as const, 'note' as const),
  text: fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
});
const otherWords = fc.tuple(taken, fc.string()).map(([item, text]) => ({ ...item, text }));
const item: fc.Arbitrary<BriefingItem> = fc.oneof(taken, part, written, otherWords);

const throughAddress = (briefing: Briefing): Briefing =>
  unpack(packedIn(fragmentOf(pack(briefing, textOf))), briefing.id, textOf);

describe('a briefing in an address', () => {
  it('is the same briefing when the address is opened, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(item, { maxLength: 40 }), (title, items) => {
        const briefing = { id: 'one', title, items };
        expect(throughAddress(briefing)).toEqual(briefing);
      }),
      { numRuns: 200 },
    );
  });

  it('takes fewer than 2,000 characters for 30 paragraphs of all documents with ten notes', () => {
    const step = Math.floor(blocks.length / 30);
    const items = blocks
      .filter((_, at) => at % step === 0)
      .slice(0, 30)
      .flatMap(([slug, id], at): BriefingItem[] => [
        ...(at % 3 === 0
          ? [{ kind: 'note' as const, text: `Compare with paragraph ${at}, on drift.` }]
          : []),
        paragraph(slug!, id!),
      ]);
    expect(items).toHaveLength(40);
    const fragment = fragmentOf(pack({ id: 'one', title: 'Supervision', items }, textOf));
    expect(fragment.length).toBeLessThan(1900);
    expect(fragment).toMatch(/^#b=[\w-]+$/);
  });

  it('says so if it was cut on its way', () => {
    const whole = fragmentOf(
      pack({ id: 'one', title: 'T', items: [paragraph(slugs[0]!, blocks[0]![1]!)] }, textOf),
    );
    expect(() => unpack(packedIn(whole.slice(0, -9)), 'one', textOf)).toThrow(
      /no briefing that can be read/,
    );
  });
});

describe('what a paragraph has become', () => {
  const [slug, id] = ['york-2016-sif', 'para-28'];
  const now = paragraph(slug, id);
  const document = held.get(slug)!;
  const standing = (item: typeof now, changed = document) =>
    holdAgainst(item, new Map([[slug, changed]]));

  it('is nothing if its version is that of now and its words are there, whole or in part', () => {
    expect(standing(now).standing).toBe('unchanged');
    expect(standing({ ...now, text: now.text.slice(5, 40) }).standing).toBe('unchanged');
  });

  it('is told word by word if it was corrected', () => {
    const former = {
      id,
      until: '2026-01-01',
      version: '00000000',
      text: now.text.replace('managers', 'leaders'),
    };
    const corrected = { ...document, former: [former] };
    const before = { ...now, hash: '00000000', text: former.text };
    const { standing: is, difference } = standing(before, corrected);
    expect(is).toBe('corrected');
    expect(difference.filter(({ kind }) => kind !== 'kept').map(({ text }) => text)).toEqual([
      'leaders',
      'managers',
    ]);
  });

  it('is told if the words were altered under a right version', () => {
    expect(standing({ ...now, text: now.text.replace('managers', 'leaders') }).standing).toBe(
      'altered',
    );
  });

  it('is told of another version, a lost anchor, another document', () => {
    expect(standing({ ...now, hash: '00000000', text: '' }).standing).toBe('unknown');
    expect(standing({ ...now, anchor: 'para-9999' }).standing).toBe('gone');
    expect(standing({ ...now, slug: 'leeds-2015-sif' }).standing).toBe('no-document');
  });
});

describe('the order', () => {
  const briefing = {
    id: 'one',
    title: '',
    items: ['a', 'b', 'c'].map((text) => ({ kind: 'note' as const, text })),
  };

  it('is changed by one item, the others staying in theirs', () => {
    const texts = (from: number, to: number) =>
      moved(briefing, from, to)
        .items.map(({ text }) => text)
        .join('');
    expect([texts(0, 2), texts(2, 0), texts(1, 2)]).toEqual(['bca', 'cab', 'acb']);
  });

  it('finds an item that another tab has moved', () => {
    expect(placeOf(moved(briefing, 0, 2), briefing.items[0]!, 0)).toBe(2);
    expect(placeOf(briefing, { kind: 'note', text: 'd' }, 0)).toBe(-1);
  });
});
