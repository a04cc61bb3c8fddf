import { describe, expect, it } from 'vitest';
import { numberRun } from '../../../../src/lib/read/pdf/segments/number-run.ts';

describe('the run of paragraph numbers', () => {
  it.each([
    ['without a break', [1, 2, 3], [1, 2, 3]],
    ['past a wrapped age', [1, 2, 19, 3, 4], [1, 2, 3, 4]],
    ['past a wrapped small number', [1, 2, 3, 2, 4, 5], [1, 2, 3, 4, 5]],
    ['over a missing number', [1, 2, 4, 5, 6], [1, 2, 4, 5, 6]],
    ['that begins again', [1, 2, 3, 1, 2, 3], [1, 2, 3, 1, 2, 3]],
    ['of none', [], []],
  ])('%s', (_, numbers, expected) => {
    const chosen = numberRun(numbers);
    expect(numbers.filter((_number, index) => chosen[index])).toEqual(expected);
  });
});
