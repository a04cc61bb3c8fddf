import { describe, expect, it } from 'vitest';
import {
  addedSince,
  readVisits,
  withVisit,
  writeVisits,
} from '../../../src/lib/search/answer/last-visit.ts';

/** What is kept after visits on some days. */
const after = (...days: string[]) =>
  days.reduce<string | null>((kept, day) => writeVisits(withVisit(readVisits(kept), day)), null);

describe('visits of a reader', () => {
  it('are kept as two days: the latest, and the one before', () => {
    expect(after('2026-03-01')).toBe('2026-03-01');
    expect(after('2026-03-01', '2026-03-01')).toBe('2026-03-01');
    expect(after('2026-03-01', '2026-03-09', '2026-03-09')).toBe('2026-03-09 2026-03-01');
    expect(after('2026-03-01', '2026-03-09', '2026-03-20')).toBe('2026-03-20 2026-03-09');
  });

  it.each([null, '', 'yesterday', '2026-03-01 <b>', '2026-3-1'])('were none by %j', (kept) => {
    expect(readVisits(kept)).toBeNull();
  });

  it('are followed by the documents of that day and of later ones', () => {
    const added = { a: '2026-02-28', b: '2026-03-01', c: '2026-03-02' };
    expect([...addedSince(added, '2026-03-01')]).toEqual(['b', 'c']);
    expect(addedSince(added, '2026-03-03').size).toBe(0);
  });
});
