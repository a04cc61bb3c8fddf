import { describe, expect, it } from 'vitest';
import { inDigits, inWords, isMet } from '../../../scripts/bench/measure/aims.ts';

const aim = { what: 'the site', value: 2, atMost: 2, unit: 'times' };

describe('an aim', () => {
  it('of at most a figure is met by the figure itself', () => {
    expect(isMet(aim)).toBe(true);
    expect(isMet({ ...aim, value: 2.01 })).toBe(false);
  });

  it('of less than a figure is not met by the figure itself', () => {
    expect(isMet({ ...aim, isStrict: true })).toBe(false);
    expect(isMet({ ...aim, isStrict: true, value: 1.99 })).toBe(true);
  });

  it('is not met by what could not be measured', () => {
    expect(isMet({ ...aim, value: NaN })).toBe(false);
    expect(inWords({ ...aim, value: NaN })).toBe('not measured: the site (aim: at most 2 times)');
  });

  it('is told in words', () => {
    expect(inWords(aim)).toBe('met: the site is 2 times (aim: at most 2 times)');
    expect(inWords({ ...aim, value: 3.456, unit: 's', isStrict: true })).toBe(
      'missed: the site is 3.46 s (aim: under 2 s)',
    );
  });

  it('that is missed by a hair does not look met', () => {
    expect(inWords({ ...aim, atMost: 1.1, value: 1.1001 })).toBe(
      'missed: the site is 1.1001 times (aim: at most 1.1 times)',
    );
    expect(inWords({ ...aim, atMost: 1, value: 0.9965551 })).toBe(
      'met: the site is 0.9966 times (aim: at most 1 times)',
    );
  });
});

describe('a figure', () => {
  it.each([
    [0.123456, '0.12'],
    [1.2345, '1.23'],
    [12.345, '12.3'],
    [1234.5, '1235'],
    [100, '100'],
    [2, '2'],
    [NaN, '–'],
    [Infinity, '–'],
  ])('%d is printed as %s', (value, text) => {
    expect(inDigits(value)).toBe(text);
  });
});
