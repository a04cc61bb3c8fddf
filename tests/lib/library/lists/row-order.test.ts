import { describe, expect, it } from 'vitest';
import {
  inOrder,
  nextOrder,
  readOrder,
  writeOrder,
} from '../../../../src/lib/library/lists/row-order.ts';

const sorted = (keys: string[], direction: 'ascending' | 'descending') =>
  inOrder(keys, (key) => key, direction);

describe('the order of rows', () => {
  it('takes numbers for numbers and dates for dates', () => {
    expect(sorted(['10', '9', '100'], 'ascending')).toEqual(['9', '10', '100']);
    expect(sorted(['2016-11-14', '2022-07-04', '2016-02-02'], 'descending')).toEqual([
      '2022-07-04',
      '2016-11-14',
      '2016-02-02',
    ]);
  });

  it('puts rows without a key last, either way', () => {
    expect(sorted(['', 'York', 'Bath'], 'ascending')).toEqual(['Bath', 'York', '']);
    expect(sorted(['', 'York', 'Bath'], 'descending')).toEqual(['York', 'Bath', '']);
  });

  it('leaves equals as they stood', () => {
    const rows = ['York a', 'Bath a', 'York b'];
    expect(inOrder(rows, (row) => row.slice(0, 4), 'descending')).toEqual([
      'York a',
      'York b',
      'Bath a',
    ]);
  });

  it('is turned round when a column is asked for again', () => {
    const first = nextOrder('council', { column: 'date', direction: 'descending' });
    expect(first).toEqual({ column: 'council', direction: 'ascending' });
    expect(nextOrder('council', first).direction).toBe('descending');
    expect(nextOrder('council', nextOrder('council', first))).toEqual(first);
  });

  it('is read from an address as it was written, and no column that is not there', () => {
    const order = { column: 'date', direction: 'descending' } as const;
    expect(readOrder(writeOrder(order), ['council', 'date'])).toEqual(order);
    expect(readOrder('council', ['council', 'date'])?.direction).toBe('ascending');
    expect(readOrder('__proto__', ['council', 'date'])).toBeNull();
    expect(readOrder('', ['council'])).toBeNull();
  });
});
