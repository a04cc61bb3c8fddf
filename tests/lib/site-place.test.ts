import { describe, expect, it } from 'vitest';
import { resolveOffline } from '../../src/site-place.ts';

describe('whether a library is kept for times without a network', () => {
  it.each([
    [true, undefined, true],
    [false, undefined, false],
    [true, 'false', false],
    [false, 'true', true],
    [true, '', true],
  ])('configured %s, OFFLINE=%s: %s', (configured, OFFLINE, kept) => {
    expect(resolveOffline(configured, { OFFLINE })).toBe(kept);
  });

  it('is told in no other words', () => {
    expect(() => resolveOffline(true, { OFFLINE: 'no' })).toThrow('Give it as true or false');
  });
});
