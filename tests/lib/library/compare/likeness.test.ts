import { describe, expect, it } from 'vitest';
import { likenessesOf } from '../../../../src/lib/library/compare/likeness.ts';
import neighbours from '../../../../src/lib/library/compare/statistical-neighbours.json' with { type: 'json' };
import type { Grade } from '../../../../src/lib/model/codes.ts';
import { authorityFacts } from '../../../../src/lib/vocabulary/authorities.ts';
import { buildDocument } from '../../../making/build-document.ts';

const council = (slug: string, grade: Grade) => {
  const judgements = [{ area: 'overall' as const, label: 'Overall', grade }];
  return {
    slug,
    name: authorityFacts(slug)?.name ?? slug,
    documents: [buildDocument({ meta: { slug: `${slug}-2020-ilacs`, judgements } })],
  };
};
const york = council('york', 'good');

describe('whom a council can be compared with', () => {
  it('is told by facts: York and its neighbours', () => {
    const leeds = council('leeds', 'outstanding');
    const [found] = likenessesOf(york, [york, leeds]);
    expect(found?.name).toBe('Leeds');
    expect(found?.facts).toEqual(['same region, Yorkshire and the Humber']);
  });

  it('begins with those that share most', () => {
    const found = likenessesOf(york, [
      council('leeds', 'good'),
      council('camden', 'good'),
      council('kingston-upon-hull', 'good'),
    ]);
    expect(found.map(({ slug }) => slug)).toEqual(['kingston-upon-hull', 'leeds', 'camden']);
  });

  it('leaves out those that share nothing, and those of which nothing is held', () => {
    const empty = { ...council('leeds', 'good'), documents: [] };
    expect(likenessesOf(york, [council('camden', 'inadequate'), empty])).toEqual([]);
  });

  it('knows ten statistical neighbours of each council that has some', () => {
    const counts = Object.values(neighbours).map(({ length }) => length);
    expect(counts.length).toBeGreaterThan(140);
    expect(new Set(counts.filter((count) => count > 0))).toEqual(new Set([10]));
  });
});
