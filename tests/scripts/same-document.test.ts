import { describe, expect, it } from 'vitest';
import { isSameDocument, isSameText, isWithdrawn } from '../../scripts/adding/same-document.ts';
import { buildBlock, buildDocument } from '../making/build-document.ts';

const paper = (title: string, hashes: string[]) =>
  buildDocument({
    meta: { title, kind: 'minutes', documentDate: '2024-01-17', inspectionStart: null },
    blocks: hashes.map((hash, at) => buildBlock({ id: `para-${at + 1}`, hash: hash.repeat(64) })),
  });

describe('papers of one council, kind and day', () => {
  const own = paper('Minutes of the meeting', ['a', 'b', 'c']);

  it('are one if title and most texts are the same, whatever their format', () => {
    const other = paper('MINUTES of the  meeting', ['a', 'b', 'd']);
    expect(isSameDocument(own.meta, other.meta) && isSameText(own, other)).toBe(true);
  });

  it('are two if their titles differ', () => {
    expect(isSameDocument(own.meta, paper('Update on placements', ['a', 'b', 'c']).meta)).toBe(
      false,
    );
  });

  it('are two if their texts differ: minutes of two committees', () => {
    expect(isSameText(own, paper('Minutes of the meeting', ['d', 'e', 'c']))).toBe(false);
  });
});

describe('inspections of one council, kind and day', () => {
  it('are one, whatever their titles', () => {
    const [first, second] = ['Inspection of Anytown', 'Anytown: inspection'].map((title) =>
      buildDocument({ meta: { title } }),
    );
    expect(first && second && isSameDocument(first.meta, second.meta)).toBe(true);
  });
});

describe('a document that was taken down', () => {
  const hashes = new Set(['a', 'b', 'c'].map((one) => one.repeat(64)));
  const gone = { slug: 'york-2024-minutes', hashes };

  it('is known by its texts, whatever slug a file gives it', () => {
    expect(isWithdrawn(paper('Minutes', ['a', 'b', 'd']), gone)).toBe(true);
    expect(isWithdrawn(paper('Minutes', ['a', 'd', 'e']), gone)).toBe(false);
  });

  it('is known by its slug where nothing of it was published', () => {
    const other = buildDocument({ meta: { slug: 'york-2024-minutes' } });
    const nothing = { ...gone, hashes: new Set<string>() };
    expect(isWithdrawn(other, nothing)).toBe(true);
    expect(isWithdrawn(buildDocument({ meta: { slug: 'york-2025-minutes' } }), nothing)).toBe(
      false,
    );
    expect(isWithdrawn({ ...other, blocks: [] }, gone)).toBe(false);
  });
});
