import { describe, expect, it } from 'vitest';
import { areMany, firstOfEachInitial } from '../../../src/lib/library/councils.ts';

describe('the initials of councils', () => {
  it('lead to the first council of each', () => {
    const councils = ['Barnet', 'Barnsley', 'Camden', 'islington'].map((name) => ({ name }));
    const first = [...firstOfEachInitial(councils)].map(([initial, { name }]) => [initial, name]);
    expect(first).toEqual([
      ['B', 'Barnet'],
      ['C', 'Camden'],
      ['I', 'islington'],
    ]);
  });

  it('are of use only where there are many', () => {
    expect([2, 100].map((length) => areMany(Array.from({ length })))).toEqual([false, true]);
  });
});
