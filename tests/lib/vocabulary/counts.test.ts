import { expect, it } from 'vitest';
import { counted, inDigits } from '../../../src/lib/vocabulary/counts.ts';

it('a number has its thousands set apart, whatever its size', () => {
  expect([0, 7, 999, 1000, 16578, -1234].map(inDigits)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '16,578',
    '-1,234',
  ]);
  expect(counted(1, 'paragraph')).toBe('1 paragraph');
  expect(counted(1000, 'paragraph')).toBe('1,000 paragraphs');
});
