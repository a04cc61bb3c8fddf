import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packMeasures,
  ParagraphTable,
  unpackMeasures,
  type Measure,
} from '../../../../src/lib/search/index/paragraph-table.ts';
import { standings } from '../../../../src/lib/search/index/standing.ts';
import { sequences, union } from '../../../../src/lib/search/index/postings.ts';

const places = fc.uniqueArray(fc.nat(40)).map((list) => Uint32Array.from(list).sort());

describe('places of words', () => {
  it('are put together, each once and in order', () => {
    expect([...union([Uint32Array.of(1, 5), Uint32Array.of(2, 5, 9)])]).toEqual([1, 2, 5, 9]);
    expect([...union([])]).toEqual([]);
  });

  it('follow each other where a plain look at each place finds it', () => {
    fc.assert(
      fc.property(fc.array(fc.option(places), { maxLength: 4 }), (parts) => {
        const plain = Array.from({ length: 50 }, (_, start) => start).filter((start) =>
          parts.every((list, offset) => list === null || list.includes(start + offset)),
        );
        const isOpen = parts.every((part) => part === null);
        expect([...sequences(parts)]).toEqual(isOpen ? [] : plain);
      }),
    );
  });
});

describe('the paragraphs of the library', () => {
  const measures = fc.array(
    fc.record({ length: fc.nat(40_000), standing: fc.nat(standings.length - 1) }),
  );

  it('keep their lengths and standings when they are packed', () => {
    fc.assert(
      fc.property(measures, (list) => {
        expect(unpackMeasures(packMeasures(list))).toEqual(list);
      }),
    );
  });

  const measured: Measure[] = [3, 2, 4].map((length) => ({
    length,
    standing: Number(length === 2),
  }));
  const document = (slug: string, paragraphs: number) => ({ slug, name: slug, paragraphs });
  const table = new ParagraphTable([document('a', 2), document('b', 1)], measured);

  it('are found by the place of a word, and their document by them', () => {
    const found = Array.from({ length: 9 }, (_, place) => table.ordinalAt(place));
    expect(found).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2]);
    expect([0, 1, 2].map((ordinal) => table.documentOf(ordinal))).toEqual([0, 0, 1]);
    expect([table.documentStart(1), table.startOf(2), table.endOf(2)]).toEqual([5, 5, 9]);
    expect(table.paragraphsOf(1)).toEqual([2, 3]);
    expect([0, 1].map((ordinal) => table.standingOf(ordinal))).toEqual([0, 1]);
    expect(table.meanLength).toBe(3);
  });

  it('are refused where documents and paragraphs do not fit', () => {
    expect(() => new ParagraphTable([document('a', 2)], measured)).toThrow(
      'has 2 paragraphs and measures 3',
    );
  });
});
