import { describe, expect, it } from 'vitest';
import { table } from '../../../scripts/bench/measure/text-table.ts';

describe('a table', () => {
  it('has words to the left and figures to the right', () => {
    const text = table(
      ['site', 'CPU s'],
      [
        ['this library', 1.234],
        ['other', 12],
      ],
    );
    expect(text.split('\n')).toEqual([
      '| site         | CPU s |',
      '| ------------ | ----: |',
      '| this library |  1.23 |',
      '| other        |    12 |',
    ]);
  });

  it('shows what could not be measured as a dash', () => {
    expect(table(['a', 'kB'], [['x', NaN]])).toContain('|   – |');
  });
});
