import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../scripts/mutations/list/all.ts';
import { mutate } from '../../scripts/mutations/list/mutation.ts';

const mutation = { file: 'a.ts', find: 'a > 1', replace: 'a > 2', breaks: 'all', tests: [] };

describe('a mutation', () => {
  it('replaces what stands once, by the very text', () => {
    expect(mutate('if (a > 1) b();', mutation)).toBe('if (a > 2) b();');
    expect(mutate('a > 1', { ...mutation, replace: '$&' })).toBe('$&');
  });

  it.each(['if (a > 3) b();', 'a > 1 || a > 1'])('is refused where it doesn’t: %s', (text) => {
    expect(() => mutate(text, mutation)).toThrow('not once');
  });
});

describe('the list of mutations', () => {
  it('fits the sources: what each replaces stands in its file once', () => {
    const misfits = mutations.flatMap((one) => {
      try {
        mutate(readFileSync(one.file, 'utf8'), one);
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    });
    expect(misfits).toEqual([]);
  });

  it('names tests that there are', () => {
    const named = [...new Set(mutations.flatMap(({ tests }) => tests))];
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has at least fifty, all different', () => {
    const keys = mutations.map(({ file, find, replace }) => `${file} ${find} ${replace}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(50);
  });
});
