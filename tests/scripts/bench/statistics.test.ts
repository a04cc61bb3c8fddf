import { describe, expect, it } from 'vitest';
import { median, medianOf, pickEvenly } from '../../../scripts/bench/measure/statistics.ts';

describe('the median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 4])).toBe(4);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([10, 1, 2, 4])).toBe(3);
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow('No values');
  });

  it('is taken of one figure of several runs', () => {
    expect(medianOf([{ ms: 5 }, { ms: 7 }, { ms: 100 }], ({ ms }) => ms)).toBe(7);
  });
});

describe('picking evenly', () => {
  const items = Array.from({ length: 147 }, (_, index) => index);

  it.each([1, 5, 50, 146, 147])('gives as many as were asked for: %i', (count) => {
    expect(pickEvenly(items, count)).toHaveLength(count);
  });

  it('spreads them over all', () => {
    expect(pickEvenly([0, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([0, 3, 6]);
  });

  it('gives all where there are fewer', () => {
    expect(pickEvenly([1, 2, 3], 50)).toEqual([1, 2, 3]);
  });
});
