import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/lib/vocabulary/dates-in-text.ts';

describe('days in a text', () => {
  it.each([
    'MINUTES of the meeting held on Wednesday 17 January 2024',
    'Wed 17th Jan 2024 at 5.30pm',
    '5.30 pm, Wednesday, 17th January, 2024',
    'the 17th day of January 2024',
    'Wed., 17 of Jan. 2024',
    'January 17th, 2024',
    'Date: 17/01/2024',
    '17.01.2024',
    '17-1-2024',
    '17/01/24',
    '2024-01-17',
  ])('are read from “%s”', (text) => {
    expect(datesIn(text)).toEqual(['2024-01-17']);
  });

  it.each([
    'on 31 February 2024',
    'in January 2024',
    'between 2023/24 and 2024/25',
    'version 1.2.24',
    'section 17.1.2',
    '17 Januaries 20245',
    'call 01904 551550',
  ])('are none in “%s”', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('are given in their order', () => {
    expect(datesIn('6/12/2023, then 17 January 2024, then 2024-02-01')).toEqual([
      '2023-12-06',
      '2024-01-17',
      '2024-02-01',
    ]);
  });
});
