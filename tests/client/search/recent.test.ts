import { describe, expect, it } from 'vitest';
import { Recent } from '../../../src/client/search/index/recent.ts';

describe('what was made last', () => {
  const counting = () => {
    const made: string[] = [];
    const make = (key: string) => () => {
      made.push(key);
      return Promise.resolve(key);
    };
    return { made, make };
  };

  it('is not made again', async () => {
    const { made, make } = counting();
    const recent = new Recent<string>(2);
    expect(await recent.get('a', make('a'))).toBe('a');
    expect(await recent.get('a', make('a'))).toBe('a');
    expect(made).toEqual(['a']);
  });

  it('is dropped when others were asked for since, the longest unasked first', async () => {
    const { made, make } = counting();
    const recent = new Recent<string>(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await recent.get(key, make(key));
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is made again where it failed', async () => {
    const recent = new Recent<string>(2);
    await expect(recent.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await recent.get('a', () => Promise.resolve('there'))).toBe('there');
  });
});
